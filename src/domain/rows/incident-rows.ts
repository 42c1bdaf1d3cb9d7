/** The incidents of a record as rows of an event table. Their evidence stays with them. */

import type { Outline } from '#domain/evidence/outline.ts';
import { partsOf } from '#domain/evidence/readings/time-readings.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import {
  type Footprint,
  type Geography,
  isOnLine,
  type Stretch,
  sitesOf,
  stretchesOf,
} from '#domain/place/footprint.ts';
import { circleAbout, hasCircle } from '#domain/rows/place/circle-about.ts';
import type { TimeSpan } from '#domain/time/time-span.ts';
import {
  type EventTable,
  type PlaceColumns,
  type RowNumbers,
  rowNumbers,
  type TimeColumns,
} from './event-table.ts';

/**
 * `incidents` in the order that they keep. With `areas` of the gazetteer what is in one of them has the circle that holds
 * all of it, so that it can be drawn; answers do not need it.
 */
export function rowsOfIncidents(
  incidents: readonly ResolvedIncident[],
  areas?: Geography['areas'],
): EventTable {
  const kindIds = [...new Set(incidents.map(({ kind }) => kind))];
  const indices = new Map(kindIds.map((kind, index) => [kind, index]));
  const parts = incidents.map(({ resolution }) => ({
    times: timesOf(resolution.time),
    places: [...placesOf(resolution.place, areas), ...elsewhereOf(resolution.outline)],
  }));
  const firstRow = new Uint32Array(incidents.length + 1);
  parts.forEach(({ times, places }, incident) => {
    firstRow[incident + 1] = (firstRow[incident] ?? 0) + Math.max(times.length, places.length, 1);
  });
  const rows = firstRow[incidents.length] ?? 0;
  const readings = parts.reduce((most, { times }) => Math.max(most, (times.at(-1)?.reading ?? 0) + 1), 0);
  const columns = emptyColumns(rows, readings);
  const kind = rowNumbers(incidents.length, kindIds.length);
  incidents.forEach((incident, at) => {
    kind[at] = indices.get(incident.kind) ?? 0;
  });
  parts.forEach(({ times, places }, incident) => {
    const first = firstRow[incident] ?? 0;
    const count = (firstRow[incident + 1] ?? 0) - first;
    // What has fewer times than places, or fewer places than times, repeats its last: that changes no answer.
    for (let at = 0; at < count; at += 1) {
      putTime(columns, first + at, times[Math.min(at, times.length - 1)]);
      putPlace(columns.place, first + at, places[Math.min(at, places.length - 1)]);
    }
  });
  return {
    rows,
    incidents: incidents.length,
    firstRow,
    ...columns,
    kind,
    kindIds,
  };
}

interface PartOfReading {
  readonly span: TimeSpan;
  readonly reading: number;
}

function timesOf(time: ResolvedIncident['resolution']['time']): PartOfReading[] {
  if (!time) return [];
  return partsOf(time).flatMap((spans, reading) => spans.map((span) => ({ span, reading })));
}

interface PartOfPlace {
  readonly stretch: Stretch | undefined;
  readonly at: readonly [number, number] | undefined;
  readonly metres: number | undefined;
  readonly near: boolean;
  readonly beyond: boolean;
}

function placesOf(
  place: ResolvedIncident['resolution']['place'],
  areas: Geography['areas'] | undefined,
): PartOfPlace[] {
  const near = place?.footprints.some((one) => one.near && touchesLine(one)) ?? false;
  return (place?.footprints ?? []).flatMap((footprint): PartOfPlace[] => {
    const [site] = sitesOf(footprint);
    const { at, metres } =
      (areas && site && hasCircle(site, areas) ? circleAbout(site, areas) : site) ?? NOWHERE;
    const common = { at, metres, near: near || Boolean(footprint.near), beyond: !isOnLine(footprint) };
    // The whole line is no filter: what may be anywhere on it is surely on no stretch of it, however long.
    const stretches = stretchesOf(footprint, Number.POSITIVE_INFINITY);
    if (stretches.length === 0) return [{ ...common, stretch: undefined }];
    return stretches.map((stretch) => ({ ...common, stretch }));
  });
}

/** What is near a place away from the line is away from it as well. */
function touchesLine(footprint: Footprint): boolean {
  return stretchesOf(footprint, Number.POSITIVE_INFINITY).length > 0;
}

/** What rows of a catalogue leave possible besides the footprints: that it was anywhere along the line, or away from it. */
function elsewhereOf(outline: Outline | undefined): PartOfPlace[] {
  const places = outline?.row?.places.flat() ?? [];
  return places
    .filter(({ footprint, beyond, anywhere }) => !footprint || beyond || anywhere)
    .map(({ beyond }) => ({ ...NOWHERE, stretch: undefined, near: false, beyond }));
}

const NOWHERE = { at: undefined, metres: undefined };

/** For times of up to so many `readings` each. */
function emptyColumns(
  rows: number,
  readings: number,
): {
  readonly reading: RowNumbers;
  readonly time: TimeColumns;
  readonly place: PlaceColumns;
} {
  const doubles = () => new Float64Array(rows).fill(Number.NaN);
  const numbers = () => new Float32Array(rows).fill(Number.NaN);
  return {
    reading: rowNumbers(rows, readings),
    time: {
      earliestStart: doubles(),
      latestStart: doubles(),
      earliestEnd: doubles(),
      latestEnd: doubles(),
    },
    place: {
      lon: numbers(),
      lat: numbers(),
      radius: numbers(),
      kmFrom: doubles(),
      kmTo: doubles(),
      measured: new Uint8Array(rows),
      near: new Uint8Array(rows),
      beyond: new Uint8Array(rows),
    },
  };
}

function putTime(
  { reading, time }: { readonly reading: RowNumbers; readonly time: TimeColumns },
  row: number,
  part: PartOfReading | undefined,
): void {
  if (!part) return;
  reading[row] = part.reading;
  time.earliestStart[row] = part.span.earliestStart;
  time.latestStart[row] = part.span.latestStart;
  time.earliestEnd[row] = part.span.earliestEnd;
  time.latestEnd[row] = part.span.latestEnd;
}

function putPlace(place: PlaceColumns, row: number, part: PartOfPlace | undefined): void {
  if (!part) return;
  place.lon[row] = part.at?.[0] ?? Number.NaN;
  place.lat[row] = part.at?.[1] ?? Number.NaN;
  place.radius[row] = part.metres ?? Number.NaN;
  place.kmFrom[row] = part.stretch?.[0] ?? Number.NaN;
  place.kmTo[row] = part.stretch?.[1] ?? Number.NaN;
  place.near[row] = Number(part.near);
  place.beyond[row] = Number(part.beyond);
}
