import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readMdl } from '#cli/basemap/geography.ts';
import { kmOfPoint, lengthKm } from '#domain/place/chainage.ts';
import { chainageTicks } from './chainage-ticks.ts';

const mdl = readMdl();
const ticks = chainageTicks(mdl);

describe('chainage ticks', () => {
  it('stand each 10 km, and end before the coast', () => {
    const km = ticks
      .filter(({ properties }) => properties.kind === 'line' && properties.size === 0)
      .map(({ properties }) => properties.km);
    expect(km).toEqual(
      Array.from({ length: Math.floor(lengthKm(mdl) / 10) }, (_, index) => (index + 1) * 10),
    );
  });

  it('have their label on the right of the line, held on the side that faces it', () => {
    const anchorOf = (km: number) =>
      ticks.find(({ properties }) => properties.kind === 'label' && properties.km === km)?.properties.anchor;
    // At km 90 the line runs east, at km 230 north.
    expect(anchorOf(90)).toMatch(/top/);
    expect(anchorOf(230)).toMatch(/left/);
  });

  it('cross the line where they say, half to either side', () => {
    for (const { geometry, properties } of ticks) {
      if (properties.kind !== 'line') continue;
      const [from = [], to = []] = (geometry as LineString).coordinates;
      const middle = [((from[0] ?? 0) + (to[0] ?? 0)) / 2, ((from[1] ?? 0) + (to[1] ?? 0)) / 2];
      const { km, offsetKm } = kmOfPoint(mdl, middle);
      expect(offsetKm).toBeLessThan(0.01);
      expect(Math.abs(km - Number(properties.km))).toBeLessThan(0.1);
    }
  });
});
