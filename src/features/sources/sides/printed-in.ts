import { excerptId } from '#domain/evidence/excerpts.ts';
import type { ComparedTopic } from '#domain/evidence/sides/side-by-side.ts';
import type { Topic } from '#domain/record/incident.ts';

/** Ids of the excerpts that are printed under a subject: each where it is quoted first, and once. */
export function printedIn(topics: readonly ComparedTopic[]): ReadonlyMap<Topic, ReadonlySet<string>> {
  const before = new Set<string>();
  return new Map(
    topics.map(({ about, accounts }) => {
      const quotes = accounts.flatMap(({ claims }) => claims.flatMap((claim) => claim.quotes));
      const own = new Set(quotes.map(excerptId).filter((id) => !before.has(id)));
      for (const id of own) before.add(id);
      return [about, own];
    }),
  );
}
