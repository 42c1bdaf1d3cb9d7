/**
 * What is shown: a pure function of (resolved incidents, window, filters). Three-valued, so that nothing
 * is dropped because it is not known well enough.
 */
import { type Resolution, resolve, type SourceFilter } from './evidence';
import type { IncidentFeature, IncidentKind } from './incident';
import type { InstantRange } from './local-time';
import type { Stretch } from './place';
import { relateToStretch } from './stretch-filter';
import { compareSpans, relateIn, type TimeMode } from './time-span';

/** How an incident stands to the window; `undated` where no enabled source gives a time at all. */
export type Standing = 'certain' | 'possible' | 'undated';

export interface ResolvedIncident {
  readonly id: string;
  readonly kind: IncidentKind;
  readonly feature: IncidentFeature;
  readonly resolution: Resolution;
}

export interface VisibleIncident extends ResolvedIncident {
  readonly standing: Standing;
}

export interface Filters {
  /** Kinds that are switched off. */
  readonly hiddenKinds: ReadonlySet<IncidentKind>;
  readonly text: string;
  /** Only what lies, or may lie, on this stretch of the line; null or absent: wherever it was. */
  readonly stretch?: Stretch | null | undefined;
}

export interface Visible {
  readonly incidents: readonly VisibleIncident[];
  readonly certain: number;
  readonly possible: number;
  readonly undated: number;
}

/**
 * Resolves every incident against the enabled sources, in chronological order (open starts first, undated
 * last); an answer comes after what it answers, however little is known of its hour.
 */
export function resolveAll(incidents: readonly IncidentFeature[], enabled: SourceFilter): ResolvedIncident[] {
  const resolved = incidents.map((feature) => ({
    id: feature.id,
    kind: feature.properties.kind,
    feature,
    resolution: resolve(feature.properties.claims, enabled),
  }));
  return answersLast(resolved.sort(chronologically));
}

/** The same order, but that an answer which comes before what it answers comes right after it. */
export function answersLast(incidents: readonly ResolvedIncident[]): ResolvedIncident[] {
  const later = new Set(incidents.map(({ id }) => id));
  const waiting = new Map<string, ResolvedIncident[]>();
  const ordered: ResolvedIncident[] = [];
  const emit = (incident: ResolvedIncident) => {
    ordered.push(incident);
    later.delete(incident.id);
    for (const answer of waiting.get(incident.id) ?? []) emit(answer);
    waiting.delete(incident.id);
  };
  for (const incident of incidents) {
    const answered = incident.feature.properties.links.find(
      ({ rel, target }) => rel === 'response-to' && target !== incident.id && later.has(target),
    );
    if (answered) waiting.set(answered.target, [...(waiting.get(answered.target) ?? []), incident]);
    else emit(incident);
  }
  // Answers that answer each other would wait for ever.
  return [...ordered, ...[...waiting.values()].flat().filter(({ id }) => later.has(id))];
}

/** Open starts first, then by start and end, undated last; the id settles the rest. */
export function chronologically(a: ResolvedIncident, b: ResolvedIncident): number {
  const [first, second] = [a.resolution.time, b.resolution.time];
  if (first && second) return compareSpans(first.span, second.span) || compareIds(a, b);
  if (first) return -1;
  return second ? 1 : compareIds(a, b);
}

function compareIds(a: ResolvedIncident, b: ResolvedIncident): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * The incidents that the filters leave, and that lie certainly or possibly in the window. An incident that stands as it
 * stood is the same object, so that what shows it need not be drawn again.
 */
export function visibleIn(
  incidents: readonly ResolvedIncident[],
  window: InstantRange,
  filters: Filters,
  mode: TimeMode = 'window',
): Visible {
  const { hiddenKinds, stretch = null } = filters;
  const words = wordsOf(filters.text);
  const shown: VisibleIncident[] = [];
  const counts = { certain: 0, possible: 0, undated: 0 };
  for (const incident of incidents) {
    if (hiddenKinds.has(incident.kind) || !holdsWords(incident.feature, words)) continue;
    const standing = standingIn(incident, window, stretch, mode);
    if (!standing) continue;
    counts[standing] += 1;
    shown.push(asStanding(incident, standing));
  }
  return { incidents: shown, ...counts };
}

const seen = new WeakMap<ResolvedIncident, Partial<Record<Standing, VisibleIncident>>>();

/** The incident standing so: always the same object, also where it is asked of the incident standing otherwise. */
export function asStanding(incident: ResolvedIncident, standing: Standing): VisibleIncident {
  const before = seen.get(incident);
  if (before?.[standing]) return before[standing];
  const visible = { ...incident, standing };
  const known = Object.assign(before ?? {}, { [standing]: visible });
  seen.set(incident, known);
  seen.set(visible, known);
  return visible;
}

/** True where both show the same incidents, standing alike. */
export function showSame(a: Visible, b: Visible): boolean {
  return (
    a.incidents.length === b.incidents.length &&
    a.incidents.every((incident, index) => incident === b.incidents[index])
  );
}

export function standingOf(
  incident: ResolvedIncident,
  window: InstantRange,
  mode: TimeMode = 'window',
): Standing | undefined {
  const { time } = incident.resolution;
  if (!time) return 'undated';
  const relation = relateIn(mode, time.span, window);
  return relation === 'out' ? undefined : relation;
}

/** How many of these lie certainly and possibly in a window and a stretch: what `visibleIn` counts, without its list. */
export function countIn(
  incidents: readonly ResolvedIncident[],
  window: InstantRange,
  stretch: Stretch | null,
): Pick<Visible, 'certain' | 'possible'> {
  const counts = { certain: 0, possible: 0, undated: 0 };
  for (const incident of incidents) {
    const standing = standingIn(incident, window, stretch, 'window');
    if (standing) counts[standing] += 1;
  }
  return counts;
}

/** Certain only where time and place both are; out where either is. */
function standingIn(
  incident: ResolvedIncident,
  window: InstantRange,
  stretch: Stretch | null,
  mode: TimeMode,
): Standing | undefined {
  const standing = standingOf(incident, window, mode);
  if (!standing || !stretch) return standing;
  const place = relateToStretch(incident.resolution.place, stretch);
  if (place === 'out') return undefined;
  return standing === 'certain' ? place : standing;
}

/** Every word must occur somewhere in the incident's own words, either language, or in the quoted ones. */
export function matchesText(feature: IncidentFeature, text: string): boolean {
  return holdsWords(feature, wordsOf(text));
}

export function wordsOf(text: string): readonly string[] {
  return fold(text).split(/\s+/u).filter(Boolean);
}

function holdsWords(feature: IncidentFeature, words: readonly string[]): boolean {
  // The usual case, asked of each incident at each step of a scrub.
  if (words.length === 0) return true;
  const haystack = searchText(feature);
  return words.every((word) => haystack.includes(word));
}

const searchTexts = new WeakMap<IncidentFeature, string>();

function searchText(feature: IncidentFeature): string {
  const known = searchTexts.get(feature);
  if (known !== undefined) return known;
  const { title, summary, where, claims, unknowns, when } = feature.properties;
  const localized = [
    title,
    summary,
    where.note,
    ...claims.map((claim) => claim.text),
    ...unknowns.map((unknown) => unknown.text),
  ];
  const quotes = claims.flatMap((claim) => claim.quotes.map((quote) => quote.exact));
  const text = fold([...localized.flatMap(({ en, ko }) => [en, ko]), ...quotes, when.edtf].join('\n'));
  searchTexts.set(feature, text);
  return text;
}

/** Case, width, accents and typographic quotes make no difference to a search. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
