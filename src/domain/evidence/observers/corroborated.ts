/** Incidents that more than one observer reports, as the enabled sources leave them. */

import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { asEnabled, countObservers } from './independence.ts';

/** How many observers report each of them, by incident id; those with fewer than two are left out. */
export function corroborated(
  incidents: readonly ResolvedIncident[],
  register: Pick<Catalogue, 'sources' | 'speakers'>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { id, resolution } of incidents) {
    const { outline } = resolution;
    const claims = resolution.claims.map((claim) => asEnabled(claim, resolution.isEnabled, register));
    const observers = outline ? outline.observers : countObservers(claims, register);
    if (observers > 1) found.set(id, observers);
  }
  return found;
}
