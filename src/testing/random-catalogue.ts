/** Catalogues of rows of any size, the same for the same seed. */
import type { ReadCatalogue } from '#domain/query/row-set.ts';
import type { TextColumn } from '#domain/rows/catalogue-table.ts';
import { indexRows } from '#domain/rows/row-index.ts';
import { DAY } from '#domain/time/durations.ts';
import { KINDS, LINE_KM, WINDOW_LIMITS } from './subject.ts';
import { tableOfPlaces } from './table-of-places.ts';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each row an incident: of a day, a month, a year or without a date; at a point, on a stretch or without a place. */
export function randomCatalogue(incidents: number, seed = 1): ReadCatalogue {
  const random = randomOf(seed);
  const starts = Float64Array.from({ length: incidents }, () => startOf(random())).sort();
  const places = Array.from({ length: incidents }, () => placeOf(random(), random(), random()));
  const placed = tableOfPlaces(
    places.map((place) => ({ ...place, kind: Math.floor(random() * KINDS.length) })),
    KINDS,
  );
  const { earliestStart, latestStart, earliestEnd, latestEnd } = placed.time;
  const dated = Math.floor(incidents * 0.98);
  for (let row = 0; row < dated; row += 1) {
    earliestStart[row] = starts[row] as number;
    latestStart[row] = Infinity;
    earliestEnd[row] = -Infinity;
    latestEnd[row] = (starts[row] as number) + daysOf(random()) * DAY;
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

function placeOf(kind: number, x: number, y: number) {
  if (kind < 0.05) return {};
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
