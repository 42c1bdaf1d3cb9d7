import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { latitudeAt, longitudeAt, mercatorX, mercatorY, worldSize } from '#domain/place/mercator.ts';
import { buttonPlaces } from './button-places.ts';

const ZOOM = 8;

/** A place so many pixels east and south of one on the line. */
function place(x: number, y: number): Position {
  const scale = worldSize(ZOOM);
  return [longitudeAt(mercatorX(127) + x / scale), latitudeAt(mercatorY(38.2) + y / scale)];
}

function apart(a: Position | undefined, b: Position | undefined): number {
  const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [a ?? [], b ?? []];
  const scale = worldSize(ZOOM);
  return Math.hypot((mercatorX(x1) - mercatorX(x2)) * scale, (mercatorY(y1) - mercatorY(y2)) * scale);
}

const row = (y: number, xs: readonly number[]) => xs.map((x) => place(x, y));

describe('buttonPlaces', () => {
  it('lies on the symbol nearest to the middle', () => {
    const own = row(0, [0, 100, 200, 300, 400]);
    expect(buttonPlaces(new Map([['a', own]]), ZOOM).get('a')).toEqual(own[2]);
  });

  it('has two of one ribbon on different groups of its symbols', () => {
    const positions = new Map([
      ['crossing', row(0, [0, 100, 200])],
      ['shots', row(0, [17, 117, 217])],
    ]);
    const places = buttonPlaces(positions, ZOOM);
    expect(apart(places.get('crossing'), places.get('shots'))).toBeGreaterThan(28);
  });

  it('lets the one with a single symbol keep it, and others give way', () => {
    const positions = new Map([
      ['long', row(0, [0, 100, 200])],
      ['short', row(12, [100])],
    ]);
    expect(apart(buttonPlaces(positions, ZOOM).get('long'), place(100, 12))).toBeGreaterThan(28);
  });

  it('has as much room as there is where there is too little', () => {
    const positions = new Map([
      ['a', row(0, [0])],
      ['b', row(0, [4, 20, 9])],
    ]);
    expect(apart(buttonPlaces(positions, ZOOM).get('b'), place(20, 0))).toBeLessThan(0.01);
  });

  it('keeps all buttons apart wherever each has room of its own, the same in every order of asking', () => {
    const x = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.array(x, { minLength: 1, maxLength: 8 }), (starts) => {
        const lanes = starts.map((start, lane): [string, Position[]] => [
          `lane-${lane}`,
          row(
            lane * 13,
            Array.from({ length: 6 * starts.length }, (_, at) => start + at * 40),
          ),
        ]);
        const places = [...buttonPlaces(new Map(lanes), ZOOM).values()];
        places.forEach((one, at) => {
          for (const other of places.slice(at + 1)) expect(apart(one, other)).toBeGreaterThan(27.9);
        });
        expect([...buttonPlaces(new Map(lanes), ZOOM).values()]).toEqual(places);
      }),
      { numRuns: 30 },
    );
  });
});
