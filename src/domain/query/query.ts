/**
 * What is shown: a pure function of (resolved incidents, window, filters). It has four answers, so that nothing
 * is dropped because it is not known well enough.
 */

import type { Resolution } from '#domain/evidence/evidence.ts';
import type { ResolvedIncident, Standing } from '#domain/evidence/resolved.ts';
import type { Stretch } from '#domain/place/footprint.ts';
import { unansweredBy } from '#domain/record/incident.ts';
import type { KindId } from '#domain/record/subject.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { TimeMode } from '#domain/time/time-span.ts';
import {
  CODES,
  type Code,
  type CodedStanding,
  type Codes,
  codesIn,
  countKinds,
  type KindCounts,
  rowsOf,
  standingOfCode,
} from './event-table.ts';
import { relateToStretch } from './stretch-filter.ts';

export interface VisibleIncident extends ResolvedIncident {
  readonly standing: Standing;
}

export interface Filters {
  /** Kinds that are switched off. */
  readonly hiddenKinds: ReadonlySet<KindId>;
  readonly text: string;
  /** Only what lies, or may lie, on this stretch of the line; null or absent: wherever it was. */
  readonly stretch?: Stretch | null | undefined;
  /** Only these, by id; null or absent: any. */
  readonly among?: Pick<ReadonlySet<string>, 'has'> | null | undefined;
}

export interface Visible {
  readonly incidents: readonly VisibleIncident[];
  readonly certain: number;
  readonly underWay: number;
  readonly possible: number;
  readonly undated: number;
  /** Of each kind. */
  readonly kinds: KindCounts;
  /** The list that was asked, and how each of it stands, in its order. */
  readonly of: readonly ResolvedIncident[];
  readonly codes: Codes;
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
  const { hiddenKinds, stretch = null, among = null } = filters;
  const words = wordsOf(filters.text);
  const codes = codesIn(incidents, window, mode, hiddenKinds);
  const standing = standingsOf(incidents);
  const shown: VisibleIncident[] = [];
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (let row = 0; row < codes.length; row += 1) {
    if (codes[row] === CODES.out) continue;
    const incident = incidents[row] as ResolvedIncident;
    if (among && !among.has(incident.id)) codes[row] = CODES.out;
    else if (stretch || words.length > 0) codes[row] = codeWith(codes[row] as Code, incident, words, stretch);
    const code = codes[row] as Code;
    if (code === CODES.out) continue;
    counts[code] += 1;
    shown.push(standing(code, row));
  }
  const [, undated, possible, underWay, certain] = counts;
  const kinds = countKinds(incidents, codes);
  return { incidents: shown, certain, underWay, possible, undated, kinds, of: incidents, codes };
}

/** What words and a stretch leave of how an incident stands in time. */
function codeWith(
  code: Code,
  incident: ResolvedIncident,
  words: readonly string[],
  stretch: Stretch | null,
): Code {
  if (code === CODES.out || !holdsWords(incident, words)) return CODES.out;
  if (!stretch) return code;
  const place = CODES[relateToStretch(incident.resolution.place, stretch)];
  if (place === CODES.out) return place;
  return place === CODES.possible && code > CODES.possible ? CODES.possible : code;
}

const standings = new WeakMap<readonly ResolvedIncident[], (VisibleIncident | undefined)[][]>();

/**
 * Gives the incident of a row standing so: always the same object. By row, since to look up thousands of objects at each
 * step of a scrub takes longer than all else of it.
 */
export function standingsOf(
  incidents: readonly ResolvedIncident[],
): (code: Code, row: number) => VisibleIncident {
  const known = standings.get(incidents) ?? [[], [], [], [], []];
  standings.set(incidents, known);
  return (code, row) => {
    const ofCode = known[code] as (VisibleIncident | undefined)[];
    const standing = standingOfCode(code) as Standing;
    const incident = ofCode[row] ?? { ...(incidents[row] as ResolvedIncident), standing };
    ofCode[row] = incident;
    return incident;
  };
}

/** How the incident with this id stands; `out` where it is not shown, or not known. */
export function standingIn({ of, codes }: Visible, id: string): CodedStanding {
  const row = rowsOf(of).get(id);
  return row === undefined ? 'out' : standingOfCode(codes[row] ?? CODES.out);
}

/** True where both show the same incidents of the same list, standing alike. */
export function showSame(a: Visible, b: Visible): boolean {
  return (
    a.of === b.of &&
    a.incidents.length === b.incidents.length &&
    a.incidents.every((incident, index) => incident === b.incidents[index])
  );
}

/** How many of these lie certainly and possibly in a window and a stretch: what `visibleIn` counts, without its list. */
export function countIn(
  incidents: readonly ResolvedIncident[],
  window: InstantRange,
  stretch: Stretch | null,
): Pick<Visible, 'certain' | 'underWay' | 'possible'> {
  const counts = { certain: 0, 'under-way': 0, possible: 0, undated: 0 };
  codesIn(incidents, window, 'window', new Set()).forEach((code, row) => {
    const standing = standingOfCode(codeWith(code as Code, incidents[row] as ResolvedIncident, [], stretch));
    if (standing !== 'out') counts[standing] += 1;
  });
  const { 'under-way': underWay, ...others } = counts;
  return { ...others, underWay };
}

/** Every word must occur in what the page shows of the incident, in either language, or in the quoted words. */
export function matchesText(incident: SearchedIncident, text: string): boolean {
  return holdsWords(incident, wordsOf(text));
}

/** What is searched of an incident. */
type SearchedIncident = Pick<ResolvedIncident, 'feature' | 'resolution'>;

export function wordsOf(text: string): readonly string[] {
  return fold(text).split(/\s+/u).filter(Boolean);
}

function holdsWords(incident: SearchedIncident, words: readonly string[]): boolean {
  // The usual case, asked of each incident at each step of a scrub.
  if (words.length === 0) return true;
  const haystack = searchText(incident);
  return words.every((word) => haystack.includes(word));
}

const searchTexts = new WeakMap<Resolution, string>();

/** What sources say that are switched off is not found; nor are summary and notes, which speak of all sources, unless all are on. */
function searchText({ feature, resolution }: SearchedIncident): string {
  const known = searchTexts.get(resolution);
  if (known !== undefined) return known;
  const { title, summary, where, claims: all, unknowns, when } = feature.properties;
  const { claims, isEnabled } = resolution;
  const isWhole = claims.length === all.length;
  const localized = [
    title,
    ...(isWhole ? [summary, where.note] : []),
    ...claims.map((claim) => claim.text),
    ...unansweredBy(unknowns, claims).map((unknown) => unknown.text),
  ];
  const quotes = claims.flatMap((claim) =>
    claim.quotes.filter(({ source }) => isEnabled(source)).map((quote) => quote.exact),
  );
  const edtf = isWhole ? [when.edtf] : [];
  const text = fold([...localized.flatMap(({ en, ko }) => [en, ko]), ...quotes, ...edtf].join('\n'));
  searchTexts.set(resolution, text);
  return text;
}

/** Case, width, accents and typographic quotes make no difference to a search. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
