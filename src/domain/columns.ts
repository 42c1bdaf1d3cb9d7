/**
 * A list of incidents as columns of numbers. At each step of a scrub every incident is asked how it stands to the
 * window: to follow thousands of objects to their times takes longer than to draw them.
 */
import { type IncidentKind, KINDS } from './incident';
import type { InstantRange } from './local-time';
import type { ResolvedIncident, Standing } from './resolved';
import { relateBounds, type TimeMode } from './time-span';

/** How an incident stands, as a byte; 0: it is not shown. */
export const CODES = { out: 0, undated: 1, possible: 2, certain: 3 } as const;
export type Code = (typeof CODES)[keyof typeof CODES];
export type CodedStanding = keyof typeof CODES;
const STANDINGS: readonly CodedStanding[] = ['out', 'undated', 'possible', 'certain'];

/** A byte for each incident of a list, in the list's order. */
export type Codes = Uint8Array;

export function standingOfCode(code: number): CodedStanding {
  return STANDINGS[code] ?? 'out';
}

interface Columns {
  /** Indices in `KINDS`. */
  readonly kinds: Uint8Array;
  /** 1 where an enabled source gives a time. */
  readonly dated: Uint8Array;
  /** Instants, ms. */
  readonly earliestStart: Float64Array;
  readonly latestStart: Float64Array;
  readonly earliestEnd: Float64Array;
  readonly latestEnd: Float64Array;
}

const made = new WeakMap<readonly ResolvedIncident[], Columns>();

function columnsOf(incidents: readonly ResolvedIncident[]): Columns {
  const known = made.get(incidents);
  if (known) return known;
  const numbers = () => new Float64Array(incidents.length);
  const columns = {
    kinds: Uint8Array.from(incidents, ({ kind }) => KINDS.indexOf(kind)),
    dated: new Uint8Array(incidents.length),
    earliestStart: numbers(),
    latestStart: numbers(),
    earliestEnd: numbers(),
    latestEnd: numbers(),
  };
  incidents.forEach(({ resolution: { time } }, row) => {
    if (!time) return;
    columns.dated[row] = 1;
    columns.earliestStart[row] = time.span.earliestStart;
    columns.latestStart[row] = time.span.latestStart;
    columns.earliestEnd[row] = time.span.earliestEnd;
    columns.latestEnd[row] = time.span.latestEnd;
  });
  made.set(incidents, columns);
  return columns;
}

/** How each incident of the list stands to the window; `out` also for those of a hidden kind. */
export function codesIn(
  incidents: readonly ResolvedIncident[],
  window: InstantRange,
  mode: TimeMode,
  hiddenKinds: ReadonlySet<IncidentKind>,
): Codes {
  const { kinds, dated, earliestStart, latestStart, earliestEnd, latestEnd } = columnsOf(incidents);
  const hides = KINDS.map((kind) => hiddenKinds.has(kind));
  const codes = new Uint8Array(incidents.length);
  for (let row = 0; row < codes.length; row += 1) {
    if (hides[kinds[row] ?? 0]) continue;
    if (dated[row] === 0) {
      codes[row] = CODES.undated;
      continue;
    }
    const [first, last] = [earliestStart[row] ?? 0, latestEnd[row] ?? 0];
    const relation = relateBounds(mode, first, latestStart[row] ?? 0, earliestEnd[row] ?? 0, last, window);
    codes[row] = CODES[relation];
  }
  return codes;
}

/** How many may have been under way in this time; counts no further than to one more than `most`. */
export function countOverlaps(
  incidents: readonly ResolvedIncident[],
  { from, to }: InstantRange,
  most: number,
): number {
  const { dated, earliestStart, latestEnd } = columnsOf(incidents);
  let count = 0;
  for (let row = 0; row < dated.length && count <= most; row += 1)
    if (dated[row] && (earliestStart[row] ?? 0) < to && (latestEnd[row] ?? 0) > from) count += 1;
  return count;
}

export type KindCounts = Readonly<Record<IncidentKind, Readonly<Record<Standing, number>>>>;

/** How many of each kind stand how. */
export function countKinds(incidents: readonly ResolvedIncident[], codes: Codes): KindCounts {
  const { kinds } = columnsOf(incidents);
  const counts = new Uint32Array(KINDS.length * STANDINGS.length);
  for (let row = 0; row < codes.length; row += 1) {
    const place = (kinds[row] ?? 0) * STANDINGS.length + (codes[row] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const of = (kind: number, standing: Standing) => counts[kind * STANDINGS.length + CODES[standing]] ?? 0;
  return Object.fromEntries(
    KINDS.map((kind, index) => [
      kind,
      { certain: of(index, 'certain'), possible: of(index, 'possible'), undated: of(index, 'undated') },
    ]),
  ) as unknown as KindCounts;
}

const rows = new WeakMap<readonly ResolvedIncident[], ReadonlyMap<string, number>>();

/** At which place of the list each incident stands, by id. */
export function rowsOf(incidents: readonly ResolvedIncident[]): ReadonlyMap<string, number> {
  const known = rows.get(incidents) ?? new Map(incidents.map(({ id }, row) => [id, row]));
  rows.set(incidents, known);
  return known;
}
