import { describe, expect, it } from 'vitest';
import { timeScale } from '#axis/time-scale.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { announcedShape } from './announced-shape.ts';

const JUNE = rangeOf('2024-06');
/** Ten px a day. */
const scale = timeScale(JUNE, 300);
const exact = (day: string) => ({ x: scale.x(rangeOf(day).from), x1: scale.x(rangeOf(day).to), exact: true });

describe('an announcement on the axis', () => {
  it('is as wide as what is left open of it, with a line from the incident', () => {
    const shape = announcedShape(rangeOf('2024-06-21'), exact('2024-06-20'), scale);
    expect(shape).toEqual({ x0: 200, x1: 210, line: [190, 200] });
  });

  it('has a line from the end of a bar', () => {
    const bar = { x: 50, x1: 100, exact: false };
    expect(announcedShape(rangeOf('2024-06-21'), bar, scale)?.line).toEqual([100, 200]);
  });

  it('has no line where it was announced while it may still have happened', () => {
    const { line: [from, to] = [0, 1] } = announcedShape(JUNE, exact('2024-06-20'), scale) ?? {};
    expect(to - from).toBe(0);
  });

  it('can be seen on a long axis', () => {
    const long = timeScale(rangeOf('2024'), 300);
    const { x0 = 0, x1 = 0 } = announcedShape(rangeOf('2024-06-21'), exact('2024-06-20'), long) ?? {};
    expect(x1 - x0).toBe(3);
  });

  it('is not drawn beyond the axis, or where an end is open', () => {
    expect(announcedShape(rangeOf('2023'), exact('2024-06-20'), scale)).toBeUndefined();
    expect(announcedShape({ from: -Infinity, to: JUNE.to }, exact('2024-06-20'), scale)).toBeUndefined();
  });
});
