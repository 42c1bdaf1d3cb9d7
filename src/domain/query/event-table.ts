/**
 * A list of incidents as columns of numbers: to follow thousands of objects to their times at each step of a scrub
 * takes longer than to draw them.
 */

import { partsOf } from '#domain/evidence/readings/time-readings.ts';
import type { ResolvedIncident, Standing } from '#domain/evidence/resolved.ts';
import type { KindId } from '#domain/record/subject.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import {
  relateBounds,
  relateReadings,
  sureBounds,
  type TimeMode,
  type TimeSpan,
} from '#domain/time/time-span.ts';
import { countBefore, rowsBetween, type SortedBounds, sortedBounds } from './sorted-bounds.ts';

/** How an incident stands, as a byte; 0: it is not shown. */
export const CODES = { out: 0, undated: 1, possible: 2, 'under-way': 3, certain: 4 } as const;
export type Code = (typeof CODES)[keyof typeof CODES];
export type CodedStanding = keyof typeof CODES;
const STANDINGS: readonly CodedStanding[] = ['out', 'undated', 'possible', 'under-way', 'certain'];

/** A byte for each incident of a list, in the list's order. */
export type Codes = Uint8Array;

export function standingOfCode(code: number): CodedStanding {
  return STANDINGS[code] ?? 'out';
}

interface Columns {
  /** The kinds that occur in the list, each once. */
  readonly kindIds: readonly KindId[];
  /** Indices in `kindIds`. */
  readonly kinds: Uint16Array;
  /** 1 where an enabled source gives a time. */
  readonly dated: Uint8Array;
  /** Instants, ms. */
  readonly earliestStart: Float64Array;
  readonly latestStart: Float64Array;
  readonly earliestEnd: Float64Array;
  readonly latestEnd: Float64Array;
  /** By row, the readings of which only one can be right, where it is not one of a single span. The bounds are then of all. */
  readonly several: ReadonlyMap<number, readonly (readonly TimeSpan[])[]>;
  readonly starts: SortedBounds;
  readonly ends: SortedBounds;
  /** By when each has surely begun, and until when it has surely not ended. */
  readonly begun: SortedBounds;
  readonly notEnded: SortedBounds;
}

const made = new WeakMap<readonly ResolvedIncident[], Columns>();

function columnsOf(incidents: readonly ResolvedIncident[]): Columns {
  const known = made.get(incidents);
  if (known) return known;
  const numbers = () => new Float64Array(incidents.length);
  const kindIds = [...new Set(incidents.map(({ kind }) => kind))];
  const indices = new Map(kindIds.map((kind, index) => [kind, index]));
  const several = new Map<number, readonly (readonly TimeSpan[])[]>();
  const [begun, notEnded] = [numbers(), numbers()];
  const read = {
    kindIds,
    kinds: Uint16Array.from(incidents, ({ kind }) => indices.get(kind) ?? 0),
    dated: new Uint8Array(incidents.length),
    earliestStart: numbers(),
    latestStart: numbers(),
    earliestEnd: numbers(),
    latestEnd: numbers(),
    several,
  };
  incidents.forEach(({ resolution: { time } }, row) => {
    if (!time) return;
    read.dated[row] = 1;
    read.earliestStart[row] = time.span.earliestStart;
    read.latestStart[row] = time.span.latestStart;
    read.earliestEnd[row] = time.span.earliestEnd;
    read.latestEnd[row] = time.span.latestEnd;
    const sure = sureBounds(time.span);
    begun[row] = sure.begun;
    notEnded[row] = sure.notEnded;
    const readings = partsOf(time);
    if (readings.length > 1 || (readings[0]?.length ?? 0) > 1) several.set(row, readings);
  });
  const columns = {
    ...read,
    starts: sortedBounds(read.earliestStart, read.dated),
    ends: sortedBounds(read.latestEnd, read.dated),
    begun: sortedBounds(begun, read.dated),
    notEnded: sortedBounds(notEnded, read.dated),
  };
  made.set(incidents, columns);
  return columns;
}

interface Answer {
  readonly window: InstantRange;
  readonly mode: TimeMode;
  /** Of all kinds. */
  readonly codes: Codes;
}

const answers = new WeakMap<readonly ResolvedIncident[], Answer>();

/** How each incident of the list stands to the window; `out` also for those of a hidden kind. */
export function codesIn(
  incidents: readonly ResolvedIncident[],
  window: InstantRange,
  mode: TimeMode,
  hiddenKinds: ReadonlySet<KindId>,
): Codes {
  const { kinds, kindIds } = columnsOf(incidents);
  // What is given is the caller's, to leave out more of them.
  const codes = codesOfAll(incidents, window, mode).slice();
  if (hiddenKinds.size === 0) return codes;
  const hides = kindIds.map((kind) => hiddenKinds.has(kind));
  for (let row = 0; row < codes.length; row += 1) if (hides[kinds[row] ?? 0]) codes[row] = CODES.out;
  return codes;
}

/** Asked again for a window that has moved a little, only those are asked anew whose bounds its ends have passed. */
function codesOfAll(incidents: readonly ResolvedIncident[], window: InstantRange, mode: TimeMode): Codes {
  const columns = columnsOf(incidents);
  const before = answers.get(incidents);
  const passed = before?.mode === mode ? passedRows(columns, before.window, window, mode) : null;
  const codes = before && passed ? before.codes.slice() : new Uint8Array(incidents.length);
  for (const rows of passed ?? [codes.keys()])
    for (const row of rows) codes[row] = codeAt(columns, row, mode, window);
  answers.set(incidents, { window, mode, codes });
  return codes;
}

/** The rows that may stand otherwise in one window than in another; null where all may. */
function passedRows(
  { starts, ends, begun, notEnded, dated, several }: Columns,
  before: InstantRange,
  after: InstantRange,
  mode: TimeMode,
): readonly Iterable<number>[] | null {
  // A moment is asked anew, and an empty window holds nothing, whatever the bounds.
  if (mode === 'moment' || before.to <= before.from || after.to <= after.from) return null;
  const passed = (bounds: readonly SortedBounds[], one: number, other: number) =>
    one === other ? [] : bounds.map((sorted) => rowsBetween(sorted, one, other));
  const rows = [
    ...(mode === 'window' ? passed([starts, ends, notEnded], before.from, after.from) : []),
    ...passed([starts, ends, begun], before.to, after.to),
  ];
  if (rows.reduce((sum, { length }) => sum + length, 0) > dated.length / 2) return null;
  // Few have several spans, and the bounds in order are not those of each.
  return [...rows, several.keys()];
}

function codeAt(columns: Columns, row: number, mode: TimeMode, window: InstantRange): Code {
  const { dated, earliestStart, latestStart, earliestEnd, latestEnd, several } = columns;
  if (dated[row] === 0) return CODES.undated;
  const readings = several.size > 0 ? several.get(row) : undefined;
  if (readings) return CODES[relateReadings(mode, readings, window)];
  const [first, last] = [earliestStart[row] ?? 0, latestEnd[row] ?? 0];
  return CODES[relateBounds(mode, first, latestStart[row] ?? 0, earliestEnd[row] ?? 0, last, window)];
}

/** How many may have been under way in this time, which is not empty. */
export function countOverlaps(incidents: readonly ResolvedIncident[], window: InstantRange): number {
  const columns = columnsOf(incidents);
  const { from, to } = window;
  // Those that begin before its end, less those that are over by its beginning: none of these begins after its end.
  const within = countBefore(columns.starts, to) - rowsBetween(columns.ends, -Infinity, from).length;
  let between = 0;
  for (const [row, readings] of columns.several) {
    const isWithin = (columns.earliestStart[row] ?? 0) < to && (columns.latestEnd[row] ?? 0) > from;
    if (isWithin && relateReadings('window', readings, window) === 'out') between += 1;
  }
  return within - between;
}

export type StandingCounts = Readonly<Record<Standing, number>>;
/** Of the kinds that occur. */
export type KindCounts = ReadonlyMap<KindId, StandingCounts>;

/** How many of each kind stand how. */
export function countKinds(incidents: readonly ResolvedIncident[], codes: Codes): KindCounts {
  const { kinds, kindIds } = columnsOf(incidents);
  const counts = new Uint32Array(kindIds.length * STANDINGS.length);
  for (let row = 0; row < codes.length; row += 1) {
    const place = (kinds[row] ?? 0) * STANDINGS.length + (codes[row] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const of = (kind: number, standing: Standing) => counts[kind * STANDINGS.length + CODES[standing]] ?? 0;
  return new Map(
    kindIds.map((kind, index) => [
      kind,
      {
        certain: of(index, 'certain'),
        'under-way': of(index, 'under-way'),
        possible: of(index, 'possible'),
        undated: of(index, 'undated'),
      },
    ]),
  );
}

/** Whether some window has a row surely under way without holding all of it: what is known to a day is in it or may be. */
export function canBeUnderWay(incidents: readonly ResolvedIncident[], row: number): boolean {
  const { several, earliestStart, latestStart, earliestEnd, latestEnd } = columnsOf(incidents);
  if (several.has(row)) return true;
  const at = (bounds: Float64Array) => bounds[row] ?? 0;
  return at(latestStart) < at(latestEnd) || at(earliestEnd) > at(earliestStart);
}

const rows = new WeakMap<readonly ResolvedIncident[], ReadonlyMap<string, number>>();

/** At which place of the list each incident stands, by id. */
export function rowsOf(incidents: readonly ResolvedIncident[]): ReadonlyMap<string, number> {
  const known = rows.get(incidents) ?? new Map(incidents.map(({ id }, row) => [id, row]));
  rows.set(incidents, known);
  return known;
}
