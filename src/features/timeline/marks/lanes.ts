/** Layout of the timeline's marks: one lane for each kind, and where each mark is drawn, in px. */

import type { TimeScale } from '#axis/time-scale.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { KindFamily } from '#domain/record/kind-families.ts';
import type { Kind, KindId } from '#domain/record/subject.ts';
import { DAY } from '#domain/time/durations.ts';
import { type MarkShape, shapesOf } from './mark-shape.ts';
import { spreadMarks } from './spread-marks.ts';

export interface LaneMark {
  readonly id: string;
  readonly incident: ResolvedIncident;
  readonly shape: MarkShape;
  /** Of each of several times: drawn in place of `shape`. */
  readonly parts?: readonly MarkShape[];
  /** How far to the left and right of the symbol a pointer hits it, px; a bar is hit over its length. */
  readonly reach: readonly [number, number];
  /** Ids of the incidents that share this symbol, in order of time; absent where it is one. */
  readonly gathered?: readonly string[];
  /** In place of a symbol, where marks share a lane of a family. */
  readonly chip?: Chip;
  /** In a lane of a family: how far its bar lies below the middle, px. */
  readonly track?: number;
}

/** Several incidents of a family at one place: their number, and of which kinds they are. */
export interface Chip {
  /** In px. */
  readonly width: number;
  /** In order of time, with how many of each. */
  readonly kinds: readonly { readonly kind: KindId; readonly count: number }[];
}

export interface Lane {
  /** Or the id of the family. */
  readonly kind: KindId;
  readonly family?: KindFamily;
  /** In chronological order. */
  readonly marks: readonly LaneMark[];
}

/** The lane of incidents of no other lane's kind, where there is one; no kind has this id. */
export const OTHER_KINDS: KindId = '\u0000other';

/**
 * Half of the smallest target that a pointer should have to hit, px. Neighbours can be closer than that: a press goes
 * to the nearest mark, and each incident is also an entry of the list with a target of full size.
 */
const REACH = 12;
/** With more marks than this in a lane there is no room to spread them: each stays at its true place. */
const MOST_SPREAD = 200;
/** A displacement that nobody notices, px; a symbol displaced by more than half a day would show a wrong date. */
const UNNOTICED = 1.5;
/** How far to either side of its symbol a bar is hit, px; the bar itself is hit over its whole length. */
export const BAR_REACH = 8;
const SYMBOL = 14;
const COMPACT_SYMBOL = 11;

export function symbolSize(compact: boolean): number {
  return compact ? COMPACT_SYMBOL : SYMBOL;
}

/** A lane for each kind that has dated incidents, in the order of the subject. */
export function lanesOf(
  incidents: readonly ResolvedIncident[],
  kinds: readonly Kind[],
  scale: TimeScale,
  compact: boolean,
): Lane[] {
  const ids = kinds.map(({ id }) => id);
  return lanesOfKinds(incidents, ids, scale, compact).filter(({ marks }) => marks.length > 0);
}

/** A lane for each of these kinds, also where it is empty; `OTHER_KINDS` may be one of them. */
export function lanesOfKinds(
  incidents: readonly ResolvedIncident[],
  kinds: readonly KindId[],
  scale: TimeScale,
  compact: boolean,
): Lane[] {
  const size = symbolSize(compact);
  const known = new Set(kinds);
  const laneOf = ({ kind }: ResolvedIncident) => (known.has(kind) ? kind : OTHER_KINDS);
  return kinds.map((kind) => ({
    kind,
    marks: marksOf(
      incidents.filter((one) => laneOf(one) === kind),
      scale,
      size,
    ),
  }));
}

function marksOf(incidents: readonly ResolvedIncident[], scale: TimeScale, size: number): LaneMark[] {
  const marks = incidents.flatMap((incident) => {
    const { time } = incident.resolution;
    return time
      ? [
          {
            id: incident.id,
            incident,
            ...shapesOf(time, scale, size),
            reach: [BAR_REACH, BAR_REACH] as const,
          },
        ]
      : [];
  });
  if (marks.length > MOST_SPREAD) return marks;
  const points = marks.filter(({ shape }) => shape.isPoint);
  const spread = spreadMarks(
    points.map(({ shape }) => shape.x),
    size * 0.72,
    Math.min(size / 2, Math.max(scale.x(scale.axis.from + DAY / 2), UNNOTICED)),
  );
  const taken = spread.map(({ x }) => x);
  const spreadById = new Map(points.map(({ id }, index) => [id, spread[index]]));
  return marks.map((mark) => {
    const place = spreadById.get(mark.id);
    if (!place) return mark;
    const { x, shared } = place;
    const gathered = shared.length > 1 ? shared.flatMap((index) => points[index]?.id ?? []) : undefined;
    const shape = { ...mark.shape, x };
    return { ...mark, reach: reachOf(x, taken), shape, ...(gathered && { gathered }) };
  });
}

/** The incident that a click on a mark selects: where several share the mark, the one after the selected one. */
export function incidentToSelect(
  { id, gathered }: Pick<LaneMark, 'id' | 'gathered'>,
  selected: string | undefined,
): string {
  if (!gathered) return id;
  const before = selected === undefined ? -1 : gathered.indexOf(selected);
  return gathered[(before + 1) % gathered.length] ?? id;
}

/** Targets of neighbours meet in the middle between them, so that none covers another. */
function reachOf(x: number, all: readonly number[]): readonly [number, number] {
  let [left, right] = [REACH, REACH];
  for (const other of all) {
    if (other < x) left = Math.min(left, (x - other) / 2);
    if (other > x) right = Math.min(right, (other - x) / 2);
  }
  return [left, right];
}
