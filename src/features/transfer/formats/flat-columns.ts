/** An incident as one row: what a table, a GIS program or a globe can show of it. */
import { leastLosses, MOST_SOURCES } from '#domain/evidence/dependence.ts';
import { withoutMistaken } from '#domain/evidence/evidence.ts';
import { independenceOf } from '#domain/evidence/observers/independence.ts';
import { isCountOff, occurrencesOf } from '#domain/evidence/occurrences.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { LICENCE, RECORD_AUTHOR } from '#domain/record/cite/licence.ts';
import { quotedSources } from '#domain/record/claims.ts';
import type { Claim, IncidentFeature } from '#domain/record/incident.ts';
import { speakerName } from '#domain/record/source.ts';
import type { Cell } from '#features/transfer/csv.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import type { TakenIncident } from './taken-incidents.ts';

/** Of files with outlines, which are made from OpenStreetMap and others, and of those that quote as well. */
export const LICENCES = {
  outlines: `${LICENCE}; outlines ODbL 1.0`,
  quotesAndOutlines: `${LICENCE}, except the quotes; outlines ODbL 1.0`,
} as const;
export const creditOf = (version: string): string =>
  `${RECORD_AUTHOR}, record version ${version}; outlines © OpenStreetMap contributors and others`;

export type Row = Readonly<Record<string, Cell>>;

export interface RowContext {
  readonly catalogue: Catalogue;
  /** The address of one incident; null where only this machine can reach the page. */
  readonly linkTo: (incident: IncidentFeature) => string | null;
}

/** `longitude` and `latitude` say where its symbol may be put so that it can be seen; the caveat says what is known. */
export function flatColumns(
  taken: TakenIncident,
  { catalogue, linkTo }: RowContext,
  licence: string = LICENCE,
): Row {
  const { feature, claims, derived, precision, standing } = taken;
  const { kind, title, summary, links } = feature.properties;
  const isWhole = areAllClaims(taken);
  const caveat = isWhole ? feature.properties.where.note : PARTIAL_PLACE;
  const places = claims.filter(({ about, stance }) => about === 'where' && stance === 'supports');
  const { outlets, observers } = independenceOf(claims, catalogue);
  const [longitude = null, latitude = null] = derived.representativePoint ?? [];
  return {
    id: feature.id,
    kind,
    title_en: title.en,
    title_ko: title.ko,
    // It rests on all that is said.
    summary_en: isWhole ? summary.en : null,
    summary_ko: isWhole ? summary.ko : null,
    in_period: standing,
    ...timeColumns(taken),
    where_en: listOf(places.map(({ text }) => text.en)),
    where_ko: listOf(places.map(({ text }) => text.ko)),
    ...occurrenceColumns(taken),
    precision,
    longitude,
    latitude,
    radius_m: derived.coordinateUncertaintyInMeters ?? null,
    km_from: derived.alongMdlKm?.[0]?.[0] ?? null,
    km_to: derived.alongMdlKm?.at(-1)?.[1] ?? null,
    km_stretches: listOf((derived.alongMdlKm ?? []).map(([from, to]) => `${from}–${to}`)),
    caveat_en: caveat.en,
    caveat_ko: caveat.ko,
    time_stands_on: lossesOf(claims, 'time'),
    place_stands_on: lossesOf(claims, 'place'),
    claims: withoutMistaken(claims).length,
    sources: quotedSources(claims).size,
    outlets: listOf(namesOf(outlets, catalogue)),
    original_observers: listOf(observers.map(({ names }) => namesOf(names, catalogue).join(' / '))),
    linked_with: listOf(links.map(({ rel, target }) => `${rel} ${target}`)),
    record_version: catalogue.version,
    licence,
    permalink: linkTo(feature),
  };
}

/** False where sources are off that say something of it: then the record's own words of it may say more than is left. */
export function areAllClaims({ feature, claims }: Pick<TakenIncident, 'feature' | 'claims'>): boolean {
  return claims.length === feature.properties.claims.length;
}

const PARTIAL_PLACE = {
  en: panelMessagesFor('en').evidence.partialPlace,
  ko: panelMessagesFor('ko').evidence.partialPlace,
};

/** Local Korean times as exactly as they are known, and the Korean days that hold all of them. */
function timeColumns(taken: TakenIncident): Row {
  const { feature, derived } = taken;
  const [from, to] = daysOf(derived.time);
  return {
    date_from: from,
    date_to: to,
    time_earliest: derived.start.earliest,
    time_latest: derived.end.latest,
    time_readings: listOf(
      derived.times.map(({ start, end }) => `${start.earliest ?? ''}/${end.latest ?? ''}`),
    ),
    time_edtf: areAllClaims(taken) ? feature.properties.when.edtf : null,
    time_approximate: derived.approximate,
    // A source doubts the time itself.
    time_uncertain: derived.times.some(({ uncertain }) => uncertain === true),
  };
}

/** How many occurrences it stands for: empty where a bound is not known, and 1 of an incident that counts none. */
function occurrenceColumns({ feature, resolution }: TakenIncident): Row {
  const uncounted = isCountOff(feature.properties.claims, resolution) ? NOT_KNOWN : ONE_OCCURRENCE;
  const { min, max, approximate } = occurrencesOf(resolution) ?? uncounted;
  return { occurrences_min: min, occurrences_max: max, occurrences_approximate: approximate };
}

const ONE_OCCURRENCE = { min: 1, max: 1, approximate: false };
const NOT_KNOWN = { min: null, max: null, approximate: false };

/** The first and the last day; null for an end that nothing bounds. */
export function daysOf(time: TakenIncident['derived']['time']): readonly [string | null, string | null] {
  if (!time) return [null, null];
  if ('date' in time) return [time.date, time.date];
  const [from, to] = time.interval.map((day) => (day === '..' ? null : day));
  return [from ?? null, to ?? null];
}

/** Why no sources are named, beside a time or place that no source gives. */
const NO_LOSSES = {
  none: `more than ${MOST_SOURCES} sources`,
  abandoned: 'not computed: too many sources',
  unknown: '',
};

/** The least sets of sources whose loss would change the time or place: those of a set joined by '+'. */
function lossesOf(claims: readonly Claim[], of: 'time' | 'place'): string {
  // By how many km the place would change is not told here.
  const { outcome, losses } = leastLosses(claims, () => true, of, Infinity);
  return outcome === 'found' ? listOf(losses.map(({ sources }) => sources.join('+'))) : NO_LOSSES[outcome];
}

export function listOf(parts: readonly string[]): string {
  return parts.join('; ');
}

/** In English, as the other columns without a language are. */
export function namesOf(speakers: readonly string[], catalogue: Catalogue): string[] {
  return speakers.map((speaker) => speakerName(speaker, catalogue, 'en'));
}
