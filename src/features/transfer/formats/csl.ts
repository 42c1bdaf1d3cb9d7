/** The sources that incidents quote, as CSL-JSON: Zotero and others read it. */
import type { Catalogue } from '#domain/record/catalogue.ts';
import { quotedSources } from '#domain/record/incident.ts';
import type { TakenIncident } from './taken-incidents.ts';

/** In the order of the record. What only this record says of them (set, chain, digest) stays away. */
export function cslOf(taken: readonly TakenIncident[], { sources }: Pick<Catalogue, 'sources'>): string {
  const quoted = new Set(taken.flatMap(({ claims }) => [...quotedSources(claims)]));
  const items = [...sources.values()]
    .filter(({ id }) => quoted.has(id))
    .map(({ custom: _ours, ...item }) => item);
  return `${JSON.stringify(items, null, 2)}\n`;
}
