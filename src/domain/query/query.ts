/**
 * What is shown: a pure function of (resolved incidents, window, filters). It has four answers, so that nothing
 * is dropped because it is not known well enough.
 */

import type { ResolvedIncident, Standing } from '#domain/evidence/resolved.ts';
import type { Stretch } from '#domain/place/footprint.ts';
import type { Kind, KindId } from '#domain/record/subject.ts';
import { CODES, type Code, type CodedStanding, type Codes, standingOfCode } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { capsOnStretch } from '#domain/rows/place/stretch-caps.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { TimeMode } from '#domain/time/time-span.ts';
import { countsByKind, type KindCounts, rowsOf, tableOf } from './incident-table.ts';
import { holdsTerms } from './search/find-term.ts';
import { termsOf } from './search/terms.ts';
import { NO_REGISTER, type SearchRegister, searcherOf } from './search-text.ts';

export interface VisibleIncident extends ResolvedIncident {
  readonly standing: Standing;
}

export interface Filters {
  /** Kinds that are switched off. */
  readonly hiddenKinds: ReadonlySet<KindId>;
  readonly text: string;
  /** What is known of kinds, sources, speakers and names, so that a search finds them. */
  readonly register?: SearchRegister | undefined;
  /** Only what lies, or may lie, on this stretch of the line; null or absent: wherever it was. */
  readonly stretch?: Stretch | null | undefined;
  /** Only these, by id; null or absent: any. */
  readonly among?: Pick<ReadonlySet<string>, 'has'> | null | undefined;
}

/** How many incidents are shown. */
export interface Counts {
  readonly certain: number;
  readonly underWay: number;
  readonly possible: number;
  readonly undated: number;
  /** Of each kind. */
  readonly kinds: KindCounts;
}

/** How many that are altogether. */
export function totalOf({ certain, underWay, possible, undated }: Counts): number {
  return certain + underWay + possible + undated;
}

/** Those of which anything is shown, in the order of the subject. */
export function shownKinds(kinds: readonly Kind[], counts: Pick<Counts, 'kinds'>): readonly Kind[] {
  const isShown = (id: KindId) => Object.values(counts.kinds.get(id) ?? {}).some((count) => count > 0);
  return kinds.filter(({ id }) => isShown(id));
}

export interface Visible extends Counts {
  readonly incidents: readonly VisibleIncident[];
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
  const { table, answers } = tableOf(incidents);
  const { codes, counts } = answers({ window, mode, caps: capsOf(incidents, filters) });
  const standing = standingsOf(incidents);
  const shown: VisibleIncident[] = [];
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] as Code;
    if (code !== CODES.out) shown.push(standing(code, row));
  }
  const kinds = countsByKind(table, counts);
  return { incidents: shown, ...totalsOf(kinds), kinds, of: incidents, codes };
}

interface Capped {
  readonly filters: Filters;
  readonly caps: Codes | null;
}

/** The last two for each list: with and without the kinds that are hidden, asked in turn. */
const cappedBefore = new WeakMap<readonly ResolvedIncident[], readonly Capped[]>();

/** What the filters leave of each incident; the same object for the same filters. `ownTable`: theirs, where there is one already. */
export function capsOf(
  incidents: readonly ResolvedIncident[],
  filters: Filters,
  ownTable?: EventTable,
): Codes | null {
  const before = cappedBefore.get(incidents) ?? [];
  const known = before.find((one) => areSame(one.filters, filters));
  if (known) return known.caps;
  const caps = newCaps(incidents, filters, ownTable);
  cappedBefore.set(incidents, [{ filters, caps }, ...before.slice(0, 1)]);
  return caps;
}

function areSame(one: Filters, other: Filters): boolean {
  return (
    one.hiddenKinds === other.hiddenKinds &&
    one.text === other.text &&
    one.register === other.register &&
    (one.stretch ?? null) === (other.stretch ?? null) &&
    (one.among ?? null) === (other.among ?? null)
  );
}

function newCaps(
  incidents: readonly ResolvedIncident[],
  filters: Filters,
  ownTable: EventTable | undefined,
): Codes | null {
  const { hiddenKinds, stretch = null, among = null, text, register = NO_REGISTER } = filters;
  const terms = termsOf(text, register.names);
  if (hiddenKinds.size === 0 && !stretch && !among && terms.length === 0) return null;
  const table = ownTable ?? tableOf(incidents).table;
  const caps = stretch ? capsOnStretch(table, stretch) : new Uint8Array(table.incidents).fill(CODES.certain);
  const searched = searcherOf(register);
  incidents.forEach((incident, row) => {
    const { id, kind } = incident;
    if (hiddenKinds.has(kind) || (among && !among.has(id))) caps[row] = CODES.out;
    else if (terms.length > 0 && !holdsTerms(searched(incident), terms)) caps[row] = CODES.out;
  });
  return caps;
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
): Totals {
  const { table, answers } = tableOf(incidents);
  const caps = stretch && capsOnStretch(table, stretch);
  return totalsOf(countsByKind(table, answers({ window, mode: 'window', caps }).counts));
}

export type Totals = Omit<Counts, 'kinds'>;

/** Of all kinds together. */
export function totalsOf(kinds: KindCounts): Totals {
  const totals = { certain: 0, underWay: 0, possible: 0, undated: 0 };
  for (const counts of kinds.values()) {
    totals.certain += counts.certain;
    totals.underWay += counts['under-way'];
    totals.possible += counts.possible;
    totals.undated += counts.undated;
  }
  return totals;
}

/** Every word must occur in what the page shows of the incident, in either language, or in the quoted words. */
export function matchesText(
  incident: Pick<ResolvedIncident, 'feature' | 'resolution'>,
  text: string,
  register: SearchRegister = NO_REGISTER,
): boolean {
  const terms = termsOf(text, register.names);
  return terms.length === 0 || holdsTerms(searcherOf(register)(incident), terms);
}
