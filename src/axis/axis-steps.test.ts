import { describe, expect, it } from 'vitest';
import { HALF_YEAR, JUNE, KM, TIME } from './axis-fixture.ts';
import { lengthOf, middleOf } from './axis-range.ts';
import { panOfKey, panStep, zoomOfKey, zoomStep } from './axis-steps.ts';

describe('zoomStep', () => {
  it('goes towards a value while it is in sight', () => {
    let axis: typeof HALF_YEAR = HALF_YEAR;
    const middle = middleOf(JUNE);
    for (let press = 0; press < 8; press += 1) axis = zoomStep(axis, 'in', TIME, middle);
    expect(axis.from).toBeLessThan(middle);
    expect(axis.to).toBeGreaterThan(middle);
  });

  it('goes towards the middle of the axis otherwise', () => {
    const line = { from: 40, to: 80 };
    expect(zoomStep(line, 'in', KM)).toEqual({ from: 47.5, to: 72.5 });
    expect(zoomStep(line, 'in', KM, 200)).toEqual({ from: 47.5, to: 72.5 });
    expect(lengthOf(zoomStep(line, 'out', KM))).toBeCloseTo(64, 9);
  });
});

it('a step to the side goes by a quarter of what is shown, and stops at the limits', () => {
  expect(panStep({ from: 40, to: 80 }, 1, KM)).toEqual({ from: 50, to: 90 });
  expect(panStep({ from: 4, to: 44 }, -1, KM)).toEqual({ from: 0, to: 40 });
});

it('keys: plus and minus zoom, brackets pan, with and without Shift; others mean nothing', () => {
  expect(['+', '=', '-', '_', '[', 'x'].map(zoomOfKey)).toEqual([
    'in',
    'in',
    'out',
    'out',
    undefined,
    undefined,
  ]);
  expect(['[', ']', '+', 'x'].map(panOfKey)).toEqual([-1, 1, undefined, undefined]);
});
