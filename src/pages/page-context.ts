/** All that pages are made of. The same record gives the same pages. */
import { type EvidencedIncident, resolveAll } from '#domain/evidence/resolved.ts';
import type { Geography } from '#domain/place/footprint.ts';
import { type Placement, placeAll } from '#domain/placement/placement.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { type Collection, holds, type Subject } from '#domain/record/subject.ts';
import type { Ground } from '#picture/ground.ts';

export interface PageContext {
  /** The public address of the folder of the build, with a slash at its end; null where nobody has given it. */
  readonly site: string | null;
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  readonly geography: Geography;
  readonly ground: Ground;
  /** In chronological order, by all sources. */
  readonly incidents: readonly EvidencedIncident[];
  readonly placements: ReadonlyMap<string, Placement>;
}

export type PageSources = Pick<PageContext, 'site' | 'catalogue' | 'subject' | 'geography' | 'ground'>;

export function pageContext(sources: PageSources): PageContext {
  const { catalogue, geography, subject } = sources;
  const incidents = resolveAll(catalogue.incidents, () => true);
  return { ...sources, incidents, placements: placeAll(incidents, geography, subject) };
}

/** In chronological order. */
export function incidentsOf(collection: Collection, { incidents }: PageContext): EvidencedIncident[] {
  return incidents.filter((incident) => holds(collection, incident));
}
