import { bearing } from '@turf/turf';
import type { MultiLineString } from 'geojson';
import { expect, it } from 'vitest';
import { readFeatures, readMdl, readRiverNames } from '#cli/basemap/geography.ts';
import { lengthKm, pointAtKm } from '#domain/place/chainage.ts';
import { riverNameLines } from './name-lines.ts';

/** What a short name needs at zoom 10, and how far its letters may turn; as in the style. */
const NAME_KM = 4;
const MOST_TURN = 45;

function longestCalmKm(line: number[][]): number {
  const total = lengthKm(line);
  let [calm, longest] = [0, 0];
  for (let km = 0; km + 1.2 < total; km += 0.6) {
    const [a, b, c] = [km, km + 0.6, km + 1.2].map((at) => pointAtKm(line, at));
    if (!a || !b || !c) break;
    const turn = Math.abs(((bearing(b, c) - bearing(a, b) + 540) % 360) - 180);
    calm = turn < MOST_TURN ? calm + 0.6 : 0;
    longest = Math.max(longest, calm);
  }
  return longest;
}

it.each(['임진강', '한탄강', '북한강'])('the %s has room for its name along its smooth copy', (river) => {
  const en = readRiverNames()[river];
  const rivers = readFeatures('rivers')
    .filter(({ properties }) => properties.name_ko === river)
    .map((feature) => ({ ...feature, properties: { en }, minZoom: 6 }));
  const lines = riverNameLines(rivers, readMdl()).flatMap(
    ({ geometry }) => (geometry as MultiLineString).coordinates,
  );
  const rooms = lines.filter((line) => longestCalmKm(line) > NAME_KM);
  expect(rooms.length).toBeGreaterThan(0);
  const calm = lines.filter((line) => lengthKm(line) > 8);
  expect(rooms.length).toBeGreaterThanOrEqual(calm.length);
});
