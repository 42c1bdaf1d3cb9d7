/**
 * Each incident as a box in km and ms: as wide as the line where it can have happened, as tall as the time in
 * which it can have happened. Pixels are the business of the projection.
 */

import { type AxisRange, rangeOver } from '#axis/axis-range.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { isOnLine, type Stretch, stretchesOf } from '#domain/place/footprint.ts';
import { uniteStretches } from '#domain/place/stretches.ts';
import type { IncidentKind } from '#domain/record/incident.ts';
import { DAY } from '#domain/time/durations.ts';
import { extentOf, knownBounds, type TimeSpan } from '#domain/time/time-span.ts';

/** Why an incident stands beside the line and not on it. */
export type Elsewhere = 'away' | 'unplaced';

/** An incident and where it was, along the line or beside it. */
export interface IncidentPlace {
  readonly id: string;
  readonly kind: IncidentKind;
  readonly incident: ResolvedIncident;
  /** Where on the line, west to east; empty when it is only elsewhere. */
  readonly stretches: readonly Stretch[];
  /** They are the whole line. */
  readonly wholeLine: boolean;
  /** True where it is only said to have been near them: that sets no bound. */
  readonly near?: boolean;
  readonly elsewhere: Elsewhere | null;
}

export interface IncidentBox extends IncidentPlace {
  /** Infinite where an end is open. */
  readonly time: AxisRange;
  /** Beyond these instants nothing is known, and the box fades out. */
  readonly known: AxisRange;
  /** Opacity, 0 to 1. */
  readonly ink: number;
}

export interface LineRecord {
  /** In chronological order. */
  readonly boxes: readonly IncidentBox[];
  /** What no enabled source dates. */
  readonly undated: readonly IncidentPlace[];
}

/** Ink of one incident: the opacity that it would have if spread over one km and one day. */
const INK = 46;
const STRONGEST = 0.62;
/** The faintest wash that can still be told from the paper; added, so that larger is always paler. */
const FAINTEST = 0.042;

/** Opacity of a box's fill: it falls as the box grows, and never quite to nothing. `area` in km x days. */
export function boxOpacity(area: number): number {
  return FAINTEST + Math.min(INK / area, STRONGEST);
}

/** `lineKm` is the length of the whole line, km. */
export function boxesOf(incidents: readonly ResolvedIncident[], lineKm: number): LineRecord {
  const boxes: IncidentBox[] = [];
  const undated: IncidentPlace[] = [];
  for (const incident of incidents) {
    const { time } = incident.resolution;
    const known = time && knownOf(time.span);
    if (known) boxes.push(boxOf(placeOf(incident, lineKm), extentOf(time.span), known));
    else undated.push(placeOf(incident, lineKm));
  }
  return { boxes, undated };
}

function placeOf(incident: ResolvedIncident, lineKm: number): IncidentPlace {
  const footprints = incident.resolution.place?.footprints ?? [];
  const stretches = uniteStretches(footprints.flatMap((footprint) => stretchesOf(footprint, lineKm)));
  const away = footprints.some((footprint) => stretchesOf(footprint, lineKm).length === 0);
  const elsewhere = away ? 'away' : stretches.length === 0 ? 'unplaced' : null;
  const near = footprints.some((footprint) => isOnLine(footprint) && footprint.near === true);
  const wholeLine = stretches.some(([from, to]) => from <= 0 && to >= lineKm);
  return { id: incident.id, kind: incident.kind, incident, stretches, wholeLine, near, elsewhere };
}

function boxOf(place: IncidentPlace, time: AxisRange, known: AxisRange): IncidentBox {
  const km = place.stretches.reduce((sum, [from, to]) => sum + to - from, 0);
  const area = Math.max(km, 1) * Math.max((time.to - time.from) / DAY, 1 / 24);
  return { ...place, time, known, ink: boxOpacity(area) };
}

/** From the first to the last bound that anyone gives; undefined where nobody gives any. */
function knownOf(span: TimeSpan): AxisRange | undefined {
  const bounds = knownBounds(span);
  return bounds.length > 0 ? { from: Math.min(...bounds), to: Math.max(...bounds) } : undefined;
}

/** From the first to the last bound of all boxes; undefined when there are none. */
export function knownRange(boxes: readonly IncidentBox[]): AxisRange | undefined {
  return rangeOver(boxes.flatMap(({ known }) => [known.from, known.to]));
}
