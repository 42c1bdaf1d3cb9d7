/** Incidents for the tests of the line view, as the evidence would leave them. */
import fc from 'fast-check';
import { zoomRange } from '#axis/axis-range.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Footprint } from '#domain/place/footprint.ts';
import type { KindId } from '#domain/record/subject.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { type Axes, type AxisName, axesBounds, fitAxes } from '#features/line-view/plot/axes.ts';
import { resolvedOf, type TimeBetween } from '#testing/resolved-of.ts';
import { KINDS, LINE_KM, WINDOW_LIMITS } from '#testing/subject.ts';

/** On the line view's axes: an incident is a time, a place and a kind. */
export function incidentAt(
  id: string,
  time: TimeBetween | null,
  footprints: readonly Footprint[] | null,
  kind: KindId = 'mdl-crossing',
): ResolvedIncident {
  return resolvedOf(id, { kind, time, footprints });
}

export const onLine = (from: number, to: number): Footprint[] => [{ on: 'mdl', km: [[from, to]] }];

export const JUNE = rangeOf('2024-06');
export const BOUNDS = axesBounds({ from: 0, to: LINE_KM }, WINDOW_LIMITS);
export const JUNE_AXES = fitAxes(JUNE, BOUNDS);

/** The axes of which one is `factor` times as long; `focus` (km or ms) stays where it is. */
export function zoomed(axes: Axes, axis: AxisName, factor: number, focus: number): Axes {
  return { ...axes, [axis]: zoomRange(axes[axis], factor, focus, BOUNDS[axis]) };
}

/** Axes of June, as they are after the reader has zoomed in or out in both directions. */
export const zoomedAxes = fc
  .tuple(
    fc.double({ min: 0.05, max: 3, noNaN: true }),
    fc.double({ min: 0.05, max: 20, noNaN: true }),
    fc.double({ min: 0, max: LINE_KM, noNaN: true }),
  )
  .map(([km, time, middle]) => zoomed(zoomed(JUNE_AXES, 'km', km, middle), 'time', time, JUNE.from));

const local = fc
  .integer({ min: 0, max: 400 })
  .map((days) => new Date(Date.UTC(2023, 10, 1) + days * 86_400_000).toISOString().slice(0, 10));
const time = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(local, local)
      .map(([a, b]) => ({ from: [a, b].sort()[0] ?? a, to: [a, b].sort()[1] ?? b })),
  },
  { weight: 1, arbitrary: local.map((from) => ({ from, to: null })) },
  { weight: 1, arbitrary: local.map((to) => ({ from: null, to })) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const place = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.double({ min: 0, max: 236, noNaN: true }), fc.double({ min: 0.01, max: 237, noNaN: true }))
      .map(([from, length]) => onLine(from, Math.min(from + length, 237.4))),
  },
  { weight: 1, arbitrary: fc.constant<Footprint[]>([{ on: 'area:pyongyang' }]) },
  { weight: 1, arbitrary: fc.constant(null) },
);

export const incidents = fc
  .array(fc.tuple(time, place, fc.constantFrom(...KINDS)), { maxLength: 25 })
  .map((list) =>
    list.map(([when, where, kind], index) => incidentAt(`incident-${index}`, when, where, kind)),
  );
