import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdOf } from './crowd';
import type { LaneMark } from './lanes';
import { nearestMark } from './pick';

function mark(id: string, symbolX: number, bar?: readonly [number, number]): LaneMark {
  const [x0, x1] = bar ?? [symbolX, symbolX];
  const shape = { symbolX, x0, x1, fadeStart: 0, fadeEnd: 0, exact: !bar, inSight: true };
  return { id, shape, reach: [12, 12], incident: {} as LaneMark['incident'] };
}

describe('crowdOf', () => {
  it('paints what lies on the same pixel once, the certain on top', () => {
    const marks = [mark('a', 10.2), mark('b', 9.9), mark('c', 10, [2, 40])].map((one) => ({
      mark: one,
      lane: 0,
    }));
    const { symbols, bars } = crowdOf(marks, (id) => (id === 'a' ? 'certain' : 'out'));
    expect(symbols).toEqual([
      { lane: 0, x: 10, standing: 'out' },
      { lane: 0, x: 10, standing: 'certain' },
    ]);
    expect(bars).toEqual([{ lane: 0, x0: 2, x1: 40, standing: 'out' }]);
  });

  it('paints no more than there are pixels, and leaves no place out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 5 }))),
        (places) => {
          const marks = places.map(([x, lane], index) => ({ mark: mark(`${index}`, x / 10), lane }));
          const { symbols } = crowdOf(marks, () => 'out');
          const wanted = new Set(places.map(([x, lane]) => `${Math.round(x / 10)} ${lane}`));
          expect(new Set(symbols.map(({ x, lane }) => `${x} ${lane}`))).toEqual(wanted);
          expect(symbols).toHaveLength(wanted.size);
        },
      ),
    );
  });
});

describe('nearestMark', () => {
  const lanes = [
    { kind: 'mdl-crossing' as const, marks: [mark('near', 100), mark('far', 130)] },
    { kind: 'context' as const, marks: [mark('bar', 200, [90, 300])] },
  ];

  it('takes the nearest of any lane within the radius, a bar all along', () => {
    expect(nearestMark(lanes, 10, 110, 5, 22)?.id).toBe('near');
    expect(nearestMark(lanes, 10, 118, 5, 22)?.id).toBe('bar');
    expect(nearestMark(lanes, 10, 118, 5, 8)).toBeUndefined();
    expect(nearestMark(lanes, 10, 250, 24, 22)?.id).toBe('bar');
    expect(nearestMark(lanes, 10, 400, 5, 22)).toBeUndefined();
  });

  it('prefers an exact mark to a bar that is just as near', () => {
    expect(nearestMark(lanes, 10, 100, 10, 22)?.id).toBe('near');
  });
});
