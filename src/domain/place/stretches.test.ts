import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kmFigures, type Stretch } from './stretches.ts';

const LINE_KM = 237.44;

describe('a stretch in figures', () => {
  it.each<[Stretch, boolean, [string, string]]>([
    [[27, 187], false, ['27', '187']],
    [[27.6, 186.4], false, ['27', '187']],
    [[204, LINE_KM], false, ['204', '237']],
    [[0, LINE_KM], false, ['0', '237']],
    [[20.14, 20.41], false, ['20.1', '20.5']],
    [[20.1, 20.7], true, ['20.1', '20.7']],
  ])('%j, tenths %s', (stretch, inTenths, figures) => {
    expect(kmFigures(stretch, LINE_KM, inTenths)).toEqual(figures);
  });

  it('leaves out nothing that lies before the end of the line, and adds less than a step', () => {
    const km = fc.double({ min: 0, max: LINE_KM - 2, noNaN: true });
    fc.assert(
      fc.property(
        km,
        fc.double({ min: 0.05, max: 1.9, noNaN: true }),
        fc.boolean(),
        (from, length, inTenths) => {
          const stretch: Stretch = [from, from + length];
          const [west, east] = kmFigures(stretch, LINE_KM, inTenths).map(Number) as [number, number];
          // A millionth of a km is what binary fractions of tenths are off.
          expect(west).toBeLessThanOrEqual(from + 1e-6);
          expect(east).toBeGreaterThanOrEqual(from + length - 1e-6);
          expect(Math.max(from - west, east - from - length)).toBeLessThan(1);
        },
      ),
    );
  });
});
