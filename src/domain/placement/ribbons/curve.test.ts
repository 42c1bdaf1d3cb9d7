import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bendAt,
  type Curve,
  largestWithin,
  leftNormals,
  movedLeft,
  smoothed,
  smoothedValues,
  widened,
} from './curve.ts';

/** Through these points, at equal steps of about 4 px along each leg. */
function through(...points: [number, number][]): Curve {
  const all = points.flatMap(([x, y], index): [number, number][] => {
    const next = points[index + 1];
    if (!next) return [[x, y]];
    const steps = Math.max(1, Math.round(Math.hypot(next[0] - x, next[1] - y) / 4));
    return Array.from({ length: steps }, (_, at) => [
      x + ((next[0] - x) * at) / steps,
      y + ((next[1] - y) * at) / steps,
    ]);
  });
  return { x: Float64Array.from(all, ([x]) => x), y: Float64Array.from(all, ([, y]) => y) };
}

function circle(radius: number, turn: 1 | -1): Curve {
  const angles = Array.from({ length: 60 }, (_, at) => turn * at * 0.05);
  return {
    x: Float64Array.from(angles, (angle) => radius * Math.sin(Math.abs(angle))),
    y: Float64Array.from(angles, (angle) => -turn * radius * (1 - Math.cos(angle))),
  };
}

const bends = (curve: Curve) =>
  Array.from({ length: curve.x.length - 2 }, (_, index) => bendAt(curve, index + 1));

const corners = fc
  .array(fc.tuple(fc.integer({ min: 20, max: 90 }), fc.integer({ min: -60, max: 60 })), {
    minLength: 2,
    maxLength: 6,
  })
  .map((legs) => {
    const points: [number, number][] = [[0, 0]];
    for (const [dx, dy] of legs) {
      const [x, y] = points.at(-1) ?? [0, 0];
      points.push([x + dx, y + dy]);
    }
    return through(...points);
  });

describe('normals and offsets', () => {
  it('point to the left: upwards where the curve runs to the right', () => {
    const { x, y } = leftNormals(through([0, 0], [10, 0]));
    expect([...x].every((one) => one === 0)).toBe(true);
    expect([...y].every((one) => one === -1)).toBe(true);
  });

  it('move a curve by the same distance everywhere, to the right where it is negative', () => {
    const moved = movedLeft(through([0, 0], [0, 10]), () => -3);
    expect([...moved.x].every((x) => Math.abs(x + 3) < 1e-12)).toBe(true);
  });
});

describe('bendAt', () => {
  it('is 1 over the radius, positive to the left', () => {
    for (const bend of bends(circle(50, 1))) expect(bend).toBeCloseTo(1 / 50, 4);
    for (const bend of bends(circle(50, -1))) expect(bend).toBeCloseTo(-1 / 50, 4);
  });

  it('is 0 on a straight line and where samples coincide', () => {
    expect(bends(through([0, 0], [9, 9])).every((bend) => Math.abs(bend) < 1e-12)).toBe(true);
    expect(bendAt({ x: new Float64Array(3), y: new Float64Array(3) }, 1)).toBe(0);
  });
});

describe('smoothed', () => {
  it('keeps the ends, a straight line and its direction', () => {
    fc.assert(
      fc.property(corners, fc.integer({ min: 0, max: 200 }), (curve, deviation) => {
        const after = smoothed(curve, deviation);
        const last = curve.x.length - 1;
        for (const at of [0, last]) {
          expect(after.x[at]).toBeCloseTo(curve.x[at] ?? 0, 6);
          expect(after.y[at]).toBeCloseTo(curve.y[at] ?? 0, 6);
        }
      }),
    );
    const line = through([0, 0], [40, 30]);
    const after = smoothed(line, 9);
    after.x.forEach((x, at) => {
      expect(x).toBeCloseTo(line.x[at] ?? 0, 9);
    });
  });

  it('leaves values as they are with a deviation of 0, and a constant with any', () => {
    const values = Float64Array.of(1, 5, 2, 8);
    expect([...smoothedValues(values, 0)]).toEqual([1, 5, 2, 8]);
    for (const value of smoothedValues(new Float64Array(20).fill(7), 4)) expect(value).toBeCloseTo(7, 9);
  });

  it('never gives more than the largest of the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2 }), fc.nat(6), (list, reach) => {
        const values = Float64Array.from(list);
        const largest = largestWithin(values, reach);
        largest.forEach((value, at) => {
          expect(value).toBe(Math.max(...list.slice(Math.max(0, at - reach), at + reach + 1)));
        });
        for (const value of smoothedValues(values, 2))
          expect(value).toBeLessThanOrEqual(Math.max(...list) + 1e-9);
      }),
    );
  });
});

describe('widened', () => {
  it('leaves no bend tighter than asked on either side, and moves no end', () => {
    fc.assert(
      fc.property(
        corners,
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 5, max: 60 }),
        (curve, left, right) => {
          const after = widened(curve, left, right);
          for (const bend of bends(after)) {
            expect(bend).toBeLessThanOrEqual((1 / left) * 1.06);
            expect(bend).toBeGreaterThanOrEqual((-1 / right) * 1.06);
          }
          const last = curve.x.length - 1;
          expect([after.x[0], after.x[last]]).toEqual([curve.x[0], curve.x[last]]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leaves a curve as it is that bends no more than it may', () => {
    const curve = circle(80, 1);
    expect([...widened(curve, 70, 70).y]).toEqual([...curve.y]);
  });
});
