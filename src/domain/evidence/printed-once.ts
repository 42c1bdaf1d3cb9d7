import { type Excerpt, excerptId } from '#domain/evidence/excerpts.ts';
import type { Claim } from '#domain/record/incident.ts';

/** Where a quotation is printed: among those that the panel starts with, or under a fact, by the id of its claim. */
export type PrintedAt = { readonly at: 'top' } | { readonly at: 'fact'; readonly claim: string };

/**
 * Where each quotation is printed, by its excerpt's id: once, however many facts rest on it. Those at the top stay
 * there; any other stands under the fact that was opened first, so that it does not move when another is opened.
 */
export function printedOnce(
  top: readonly Excerpt[],
  opened: readonly Claim[],
): ReadonlyMap<string, PrintedAt> {
  const printed = new Map<string, PrintedAt>(top.map(({ id }) => [id, { at: 'top' }]));
  for (const claim of opened)
    for (const quote of claim.quotes) {
      const id = excerptId(quote);
      if (!printed.has(id)) printed.set(id, { at: 'fact', claim: claim.id });
    }
  return printed;
}
