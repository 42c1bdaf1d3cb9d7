/** The marks of the timeline, lane by lane: what is drawn where, without drawing it. */
import { type IncidentKind, KINDS } from '../../domain/incident';
import type { ResolvedIncident } from '../../domain/query';
import { type MarkShape, setApart, shapeOf } from './mark-shape';
import type { TimeScale } from './scale';

export interface LaneMark {
  readonly id: string;
  readonly incident: ResolvedIncident;
  readonly shape: MarkShape;
}

export interface Lane {
  readonly kind: IncidentKind;
  /** In chronological order. */
  readonly marks: readonly LaneMark[];
}

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
      ? [{ id: incident.id, incident, shape: shapeOf(time, scale, size) }]
      : [];
  });
  const exact = marks.filter(({ shape }) => shape.exact);
  const apart = setApart(
    exact.map(({ shape }) => shape.symbolX),
    size * 0.72,
    size,
  );
  const places = new Map(exact.map(({ id }, index) => [id, apart[index]]));
  return marks.map((mark) => {
    const symbolX = places.get(mark.id) ?? besides(mark.shape, apart, size);
    return { ...mark, shape: { ...mark.shape, symbolX } };
  });
}

/** A bar's symbol can stand anywhere on its bar: it makes way, to the left, for symbols that cannot. */
function besides({ symbolX, x0 }: MarkShape, exact: readonly number[], size: number): number {
  let place = symbolX;
  for (const x of [...exact].sort((a, b) => b - a)) {
    if (Math.abs(place - x) < size) place = x - size;
  }
  return place - size / 2 >= x0 ? place : symbolX;
}
