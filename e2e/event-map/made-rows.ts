/** Tables of any size for the tests of the event layer: the same for the same numbers. */
import { randomOf } from '#testing/rows/random-of.ts';
import type { PlacedRow } from '#testing/rows/table-of-places.ts';

/** Along the line, at sites of some metres to some hundred kilometres, and at places nobody gives a precision of. */
export function mixedRows(count: number, kinds: number): readonly PlacedRow[] {
  const next = randomOf(7);
  return Array.from({ length: count }, (): PlacedRow => {
    const kind = Math.floor(next() * kinds);
    const sort = next();
    const kmFrom = next() ** 1.5 * 230;
    if (sort < 0.4) return { kind, kmFrom, kmTo: Math.min(237.4, kmFrom + 0.5 + 20 * next() ** 2) };
    // Towns gather what happens, as they do in data that were collected.
    const [lon, lat] = [126.2 + 2.4 * next(), 37.5 + 1.5 * next()];
    const town = next() < 0.6;
    const place = town
      ? {
          lon: 126.5 + 0.35 * Math.floor(next() * 6) + 0.1 * next() ** 3,
          lat: 37.6 + 0.3 * Math.floor(next() * 5),
        }
      : { lon, lat };
    if (sort < 0.5) return { kind, ...place };
    if (sort < 0.62) return { kind, lon, lat, radius: 8000 + 60_000 * next() ** 3 };
    return { kind, ...place, radius: 50 + 3000 * next() ** 2 };
  });
}
