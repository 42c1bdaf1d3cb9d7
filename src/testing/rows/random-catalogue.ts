/** Catalogues of rows of any size, the same for the same seed. */
import type { ReadCatalogue } from '#domain/query/row-set.ts';
import type { TextColumn } from '#domain/rows/catalogue-table.ts';
import { indexRows } from '#domain/rows/time/row-index.ts';
import { DAY } from '#domain/time/durations.ts';
import { KINDS, LINE_KM, WINDOW_LIMITS } from '#testing/subject.ts';
import { randomOf } from './random-of.ts';
import { type PlacedRow, tableOfPlaces } from './table-of-places.ts';

/**
 * Incidents of a day, a month, a year or without a date; at a point, on a stretch or at no place of the map. Some have
 * several rows: times at one place, or stretches.
 */
export function randomCatalogue(incidents: number, seed = 1): ReadCatalogue {
  const random = randomOf(seed);
  const starts = Float64Array.from({ length: incidents }, () => startOf(random())).sort();
  const places = Array.from({ length: incidents }, () => {
    const kind = Math.floor(random() * KINDS.length);
    return placesOf(random).map((place) => ({ ...place, kind }));
  });
  const placed = tableOfPlaces(places, KINDS);
  const { earliestStart, latestStart, earliestEnd, latestEnd } = placed.time;
  const dated = Math.floor(incidents * 0.98);
  for (let incident = 0; incident < dated; incident += 1) {
    const [first, end] = [placed.firstRow[incident] as number, placed.firstRow[incident + 1] as number];
    const areReadings = random() < 0.5;
    for (let row = first; row < end; row += 1) {
      const start = (starts[incident] as number) + (row - first) * 3 * DAY;
      earliestStart[row] = start;
      latestStart[row] = Infinity;
      earliestEnd[row] = -Infinity;
      latestEnd[row] = start + daysOf(random()) * DAY;
      if (areReadings) placed.reading[row] = row - first;
    }
  }
  const ids = textsOf(Array.from({ length: incidents }, (_, row) => `row-${row}`));
  const none = textsOf(Array.from({ length: incidents }, () => ''));
  const table = { ...placed, text: { id: ids, title: ids, titleKo: none, source: none, url: none } };
  return { table, index: indexRows(table) };
}

function startOf(share: number): number {
  const { from, to } = WINDOW_LIMITS;
  return from + Math.floor((share * (to - from)) / DAY) * DAY;
}

/** Most are known to the day. */
function daysOf(share: number): number {
  return share < 0.6 ? 1 : share < 0.8 ? 30 : 365;
}

/** By row of an incident. */
function placesOf(random: () => number): readonly PlacedRow[] {
  const place = placeOf(random(), random(), random());
  if (random() < 0.8) return [place];
  const rows = 2 + Math.floor(random() * 3);
  if (place.kmFrom === undefined || random() < 0.5) return Array(rows).fill(place);
  return Array.from({ length: rows }, () => placeOf(ON_STRETCH, random(), random()));
}

const ON_STRETCH = 0.2;

function placeOf(kind: number, x: number, y: number): PlacedRow {
  if (kind < 0.03) return {};
  if (kind < 0.04) return { beyond: true };
  if (kind < 0.05) return { lon: 127, lat: 86 + y };
  if (kind < 0.4) return { kmFrom: x * (LINE_KM - 1), kmTo: Math.min(LINE_KM, x * LINE_KM + 1 + y * 40) };
  return { lon: 126 + 2 * x, lat: 37.5 + y, ...(kind < 0.8 && { radius: 200 + 20_000 * y * y }) };
}

function textsOf(texts: readonly string[]): TextColumn {
  const bytes = new TextEncoder().encode(texts.join(''));
  const offsets = new Uint32Array(texts.length + 1);
  // One byte a letter: ids of ASCII.
  texts.forEach((text, at) => {
    offsets[at + 1] = (offsets[at] as number) + text.length;
  });
  return { bytes, offsets };
}
