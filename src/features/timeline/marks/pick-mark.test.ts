import { describe, expect, it } from 'vitest';
import type { LaneMark } from './lanes.ts';
import { nearestMark } from './pick-mark.ts';

function mark(id: string, x: number, bar?: readonly [number, number]): LaneMark {
  const [x0, x1] = bar ?? [x, x];
  const shape = { x, x0, x1, fadeStart: 0, fadeEnd: 0, exact: !bar, isPoint: !bar, inSight: true };
  return { id, shape, reach: [12, 12], incident: {} as LaneMark['incident'] };
}

describe('nearestMark', () => {
  const lanes = [
    { kind: 'mdl-crossing' as const, marks: [mark('near', 100), mark('far', 130)] },
    { kind: 'context' as const, marks: [mark('bar', 200, [90, 300])] },
  ];

  it('takes the nearest of any lane within the radius, a bar over its whole length', () => {
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
