/** The marks of the timeline, lane by lane: what is drawn where, without drawing it. */

import type { TimeScale } from '#axis/time-scale.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { type IncidentKind, KINDS } from '#domain/record/incident.ts';
import { DAY } from '#domain/time/durations.ts';
import { type MarkShape, shapeOf } from './mark-shape.ts';
import { setApart } from './spread-marks.ts';

export interface LaneMark {
  readonly id: string;
  readonly incident: ResolvedIncident;
  readonly shape: MarkShape;
  /** How far to the left and right of the symbol a pointer hits it, px. */
  readonly reach: readonly [number, number];
  /** Where one symbol stands for several: all of them in order of time, by id. */
  readonly gathered?: readonly string[];
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
/** So far (px) a symbol can stand from its true place without being seen to; farther than half a day it would tell another. */
const UNSEEN = 1.5;
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
  const points = marks.filter(({ shape }) => isPoint(shape, size));
  const placed = setApart(
    points.map(({ shape }) => shape.symbolX),
    size * 0.72,
    Math.min(size / 2, Math.max(scale.x(scale.axis.from + DAY / 2), UNSEEN)),
  );
  const taken = placed.map(({ x }) => x);
  const places = new Map(points.map(({ id }, index) => [id, placed[index]]));
  return marks.map((mark) => {
    const place = places.get(mark.id);
    if (!place) return { ...mark, shape: { ...mark.shape, symbolX: besides(mark.shape, taken, size) } };
    const { x: symbolX, shared } = place;
    const gathered = shared.length > 1 ? shared.flatMap((index) => points[index]?.id ?? []) : undefined;
    const shape = { ...mark.shape, symbolX };
    return { ...mark, reach: reachOf(symbolX, taken), shape, ...(gathered && { gathered }) };
  });
}

/** What a symbol hides altogether: exact ones, and whatever the axis shows no longer than a symbol. */
function isPoint({ exact, inSight, x0, x1 }: MarkShape, size: number): boolean {
  return exact || (inSight && x1 - x0 < size);
}

/** Which incident a hand means on a mark: where several share it, one after the other. */
export function chosenOn({ id, gathered }: LaneMark, selected: string | undefined): string {
  if (!gathered) return id;
  const before = selected === undefined ? -1 : gathered.indexOf(selected);
  return gathered[(before + 1) % gathered.length] ?? id;
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
