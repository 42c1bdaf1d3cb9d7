/**
 * Each incident as a box in km and ms: as wide as the stretch in which it can have happened, as tall as the time in
 * which it can have happened. The projection turns them into pixels.
 */

import { type AxisRange, rangeOver } from '#axis/axis-range.ts';
import { spansOf } from '#domain/evidence/readings/time-readings.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { isOnLine, type Stretch, stretchesOf } from '#domain/place/footprint.ts';
import { uniteStretches } from '#domain/place/stretches.ts';
import type { KindId } from '#domain/record/subject.ts';
import { DAY } from '#domain/time/durations.ts';
import { extentOf, knownBounds, type TimeSpan } from '#domain/time/time-span.ts';

/** Why an incident is drawn in the strip beside the line. */
export type Elsewhere =
  | 'away'
  | 'unplaced'
  /** It has a point of which nobody says how exact it is. */
  | 'unsaid';

/** An incident and where it was, along the line or beside it. */
export interface IncidentPlace {
  readonly id: string;
  readonly kind: KindId;
  readonly incident: ResolvedIncident;
  /** Where on the line, west to east; empty when it was only elsewhere. */
  readonly stretches: readonly Stretch[];
  /** They are the whole line. */
  readonly wholeLine: boolean;
  /** True where sources only say 'near': the stretches are then no bounds. */
  readonly near?: boolean;
  readonly elsewhere: Elsewhere | null;
}

/** A time in which an incident can have happened: of several possible ones, or of several days on each of which it was, each is a box. */
export interface IncidentBox extends IncidentPlace {
  /** Of the box alone; that of an incident's first is the incident's. */
  readonly key: string;
  /** Which of the incident's boxes it is, in order of time. */
  readonly reading: number;
  /** Infinite where an end is open. */
  readonly time: AxisRange;
  /** From the first to the last known bound; beyond them the box fades out. */
  readonly known: AxisRange;
  /** Of its fill, 0 to 1. */
  readonly opacity: number;
}

export interface LineRecord {
  /** In chronological order. */
  readonly boxes: readonly IncidentBox[];
  /** Incidents that no enabled source dates. */
  readonly undated: readonly IncidentPlace[];
}

/** Opacity of a box is this divided by its area in km x days, so that every box has the same amount of ink. */
const OPACITY_TIMES_AREA = 46;
const STRONGEST = 0.62;
/** The faintest fill that can be distinguished from the paper; it is added, so that a larger box is always paler. */
const FAINTEST = 0.042;

/** Opacity of a box's fill: it falls as the box grows, and never quite to nothing. `area` in km x days. */
export function boxOpacity(area: number): number {
  return FAINTEST + Math.min(OPACITY_TIMES_AREA / area, STRONGEST);
}

/** `lineKm` is the length of the whole line, km. */
export function boxesOf(incidents: readonly ResolvedIncident[], lineKm: number): LineRecord {
  const boxes: IncidentBox[] = [];
  const undated: IncidentPlace[] = [];
  for (const incident of incidents) {
    const { time } = incident.resolution;
    const place = placeOf(incident, lineKm);
    const spans = time ? spansOf(time).filter((span) => knownBounds(span).length > 0) : [];
    for (const reading of spans.keys()) boxes.push(boxOf(place, spans, reading));
    if (spans.length === 0) undated.push(place);
  }
  return { boxes, undated };
}

function placeOf(incident: ResolvedIncident, lineKm: number): IncidentPlace {
  const footprints = incident.resolution.place?.footprints ?? [];
  const stretches = uniteStretches(footprints.flatMap((footprint) => stretchesOf(footprint, lineKm)));
  const away = footprints.some((footprint) => stretchesOf(footprint, lineKm).length === 0);
  const unsaid = incident.resolution.outline?.row?.places.flat().some(({ anywhere }) => anywhere) ?? false;
  const elsewhere = unsaid ? 'unsaid' : away ? 'away' : stretches.length === 0 ? 'unplaced' : null;
  const near = footprints.some((footprint) => isOnLine(footprint) && footprint.near === true);
  const wholeLine = stretches.some(([from, to]) => from <= 0 && to >= lineKm);
  return { id: incident.id, kind: incident.kind, incident, stretches, wholeLine, near, elsewhere };
}

function boxOf(place: IncidentPlace, spans: readonly TimeSpan[], reading: number): IncidentBox {
  const span = spans[reading] as TimeSpan;
  const time = extentOf(span);
  const km = place.stretches.reduce((sum, [from, to]) => sum + to - from, 0);
  const area = Math.max(km, 1) * Math.max((time.to - time.from) / DAY, 1 / 24);
  const bounds = knownBounds(span);
  return {
    ...place,
    key: reading === 0 ? place.id : `${place.id}-${reading + 1}`,
    reading,
    time,
    known: { from: Math.min(...bounds), to: Math.max(...bounds) },
    opacity: boxOpacity(area),
  };
}

/** The first box of each incident, for what is listed once. */
export function firstBoxes(boxes: readonly IncidentBox[]): readonly IncidentBox[] {
  return boxes.filter(({ reading }) => reading === 0);
}

/** From the first to the last bound of all boxes; undefined when there are none. */
export function knownRange(boxes: readonly IncidentBox[]): AxisRange | undefined {
  return rangeOver(boxes.flatMap(({ known }) => [known.from, known.to]));
}
