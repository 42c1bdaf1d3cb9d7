/** The sources that incidents quote, as CSL-JSON: Zotero and others read it. */
import type { Catalogue } from '#domain/record/catalogue.ts';
import { sourceItem } from '#domain/record/cite/csl-item.ts';
import { cslJson } from '#domain/record/cite/csl-json.ts';
import { quotedSources } from '#domain/record/claims.ts';
import type { TakenIncident } from './taken-incidents.ts';

/** In the order of the record. */
export function cslOf(taken: readonly TakenIncident[], { sources }: Pick<Catalogue, 'sources'>): string {
  const quoted = new Set(taken.flatMap(({ claims }) => [...quotedSources(claims)]));
  return cslJson([...sources.values()].filter(({ id }) => quoted.has(id)).map(sourceItem));
}
