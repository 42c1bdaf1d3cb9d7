/** The marks of the timeline, lane by lane: what is drawn where, without drawing it. */
import { type IncidentKind, KINDS } from '../../domain/incident';
import type { ResolvedIncident } from '../../domain/query';
import { type MarkShape, setApart, shapeOf } from './mark-shape';
import type { TimeScale } from './scale';

export interface LaneMark {
  readonly id: string;
  readonly incident: ResolvedIncident;
  readonly shape: MarkShape;
  /** How far to the left and right of the symbol a pointer hits it, px. */
  readonly reach: readonly [number, number];
}

export interface Lane {
  readonly kind: IncidentKind;
  /** In chronological order. */
  readonly marks: readonly LaneMark[];
}

/**
 * Half of the least width that a pointer should have to hit. Neighbours in a lane and the lanes themselves can be
 * closer: a press goes to the nearest mark, and each is an entry of the list too, as large as any.
 */
const REACH = 12;
/** More than this in a lane cannot be set apart: each stays at its true place. */
const CROWD = 200;
/** A bar can be hit all along. */
const BAR_REACH = 8;
const SYMBOL = 14;
const COMPACT_SYMBOL = 11;

export function symbolSize(compact: boolean): number {
  return compact ? COMPACT_SYMBOL : SYMBOL;
}

/** A lane for each kind that is dated at all, in the order of the legend. */
export function lanesOf(incidents: readonly ResolvedIncident[], scale: TimeScale, compact: boolean): Lane[] {
  return KINDS.map((kind) => ({ kind, marks: marksOf(incidents, kind, scale, symbolSize(compact)) })).filter(
    ({ marks }) => marks.length > 0,
  );
}

function marksOf(
  incidents: readonly ResolvedIncident[],
  kind: IncidentKind,
  scale: TimeScale,
  size: number,
): LaneMark[] {
  const marks = incidents.flatMap((incident) => {
    const { time } = incident.resolution;
    return incident.kind === kind && time
      ? [
          {
            id: incident.id,
            incident,
            shape: shapeOf(time, scale, size),
            reach: [BAR_REACH, BAR_REACH] as const,
          },
        ]
      : [];
  });
  if (marks.length > CROWD) return marks;
  const exact = marks.filter(({ shape }) => shape.exact);
  const apart = setApart(
    exact.map(({ shape }) => shape.symbolX),
    size * 0.72,
    size,
  );
  const places = new Map(exact.map(({ id }, index) => [id, apart[index]]));
  return marks.map((mark) => {
    const place = places.get(mark.id);
    const symbolX = place ?? besides(mark.shape, apart, size);
    const reach = place === undefined ? mark.reach : reachOf(place, apart);
    return { ...mark, reach, shape: { ...mark.shape, symbolX } };
  });
}

/** Neighbours share the room between them, so that none covers another. */
function reachOf(x: number, all: readonly number[]): readonly [number, number] {
  let [left, right] = [REACH, REACH];
  for (const other of all) {
    if (other < x) left = Math.min(left, (x - other) / 2);
    if (other > x) right = Math.min(right, (other - x) / 2);
  }
  return [left, right];
}

/** A bar's symbol can stand anywhere on its bar: it makes way, to the left, for symbols that cannot. */
function besides({ symbolX, x0 }: MarkShape, exact: readonly number[], size: number): number {
  let place = symbolX;
  for (const x of [...exact].sort((a, b) => b - a)) {
    if (Math.abs(place - x) < size) place = x - size;
  }
  return place - size / 2 >= x0 ? place : symbolX;
}
