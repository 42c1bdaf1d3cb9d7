/** Incidents of a record as rows of a catalogue: what its claims leave open, without the claims. */
import { partsOf } from '#domain/evidence/readings/time-readings.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { type Footprint, type Geography, isOnLine, sitesOf, stretchesOf } from '#domain/place/footprint.ts';
import type { Site } from '#domain/place/sites.ts';
import type { Source } from '#domain/record/source.ts';
import { circleAbout } from '#domain/rows/place/circle-about.ts';
import type { TimeSpan } from '#domain/time/time-span.ts';

/** Where a row is; null: not known, or not given. */
export interface RowPlace {
  readonly lon: number | null;
  readonly lat: number | null;
  readonly radiusM: number | null;
  readonly kmFrom: number | null;
  readonly kmTo: number | null;
  readonly near: boolean;
  /** It may also have been away from the line altogether. */
  readonly beyond: boolean;
}

export interface CatalogueRow extends RowPlace {
  readonly id: string;
  /** Rows with the same number are parts of one reading. */
  readonly reading: number;
  readonly title: string;
  readonly titleKo: string;
  readonly kind: string;
  /** null: undated. */
  readonly span: TimeSpan | null;
  /** Who publishes what it rests on. */
  readonly source: string | null;
  readonly url: string | null;
}

/** What the claims of a record refer to. */
export interface RowContext {
  readonly sources: ReadonlyMap<string, Source>;
  readonly areas: Geography['areas'];
  readonly lineKm: number;
}

const NOWHERE: RowPlace = {
  lon: null,
  lat: null,
  radiusM: null,
  kmFrom: null,
  kmTo: null,
  near: false,
  beyond: false,
};

/**
 * Times and places of which only one can be right are combined with each other: the record does not say which belongs to
 * which. A place of several stretches is one of several places. Throws RangeError for an area the gazetteer does not have.
 */
export function catalogueRows(incident: ResolvedIncident, context: RowContext): CatalogueRow[] {
  const { id, kind, resolution } = incident;
  const { title } = incident.feature.properties;
  const times: readonly (readonly (TimeSpan | null)[])[] = resolution.time
    ? partsOf(resolution.time)
    : [[null]];
  const footprints = resolution.place?.footprints ?? [];
  const places = footprints.flatMap((footprint) => placesOf(footprint, context));
  const common = { id, kind, title: title.en, titleKo: title.ko, ...attribution(incident, context.sources) };
  const alternatives = places.length > 0 ? places : [NOWHERE];
  return times
    .flatMap((parts) => alternatives.map((place) => ({ parts, place })))
    .flatMap(({ parts, place }, reading) => parts.map((span) => ({ ...common, ...place, reading, span })));
}

function placesOf(footprint: Footprint, { areas, lineKm }: RowContext): RowPlace[] {
  // The smallest comes first, and bounds it best.
  const [site] = sitesOf(footprint);
  const place = {
    ...NOWHERE,
    ...(site && circleFields(site, areas)),
    near: footprint.near === true,
    beyond: !isOnLine(footprint),
  };
  const stretches = stretchesOf(footprint, lineKm);
  return stretches.length > 0 ? stretches.map(([kmFrom, kmTo]) => ({ ...place, kmFrom, kmTo })) : [place];
}

function circleFields(site: Site, areas: Geography['areas']): Pick<RowPlace, 'lon' | 'lat' | 'radiusM'> {
  const { at, metres } = circleAbout(site, areas);
  return { lon: at[0], lat: at[1], radiusM: metres ?? null };
}

/** The outlets of what supports it, each once, and the first of their pages. */
function attribution({ resolution }: ResolvedIncident, sources: RowContext['sources']) {
  const supporting = resolution.claims.filter(({ stance }) => stance === 'supports');
  const ids = new Set(supporting.flatMap(({ quotes }) => quotes.map(({ source }) => source)));
  const cited = [...ids].flatMap((id) => sources.get(id) ?? []);
  const outlets = new Set(cited.map((source) => source['container-title']));
  return {
    source: outlets.size > 0 ? [...outlets].join('; ') : null,
    url: cited.find(({ URL: address }) => address)?.URL ?? null,
  };
}
