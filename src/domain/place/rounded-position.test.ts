import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundedDegrees } from './rounded-position.ts';

const METRES_OF_DEGREE = 111_320;

test('has no more digits than the radius supports, and leads to within it', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: 10, max: 100_000, noNaN: true }),
      (degrees, metres) => {
        const figures = roundedDegrees(degrees, metres);
        const unit = METRES_OF_DEGREE * 10 ** -(figures.split('.')[1] ?? '').length;
        expect(unit).toBeGreaterThanOrEqual(metres / 10);
        const error = Math.abs(Number(figures) - Math.abs(degrees)) * METRES_OF_DEGREE;
        expect(error).toBeLessThanOrEqual(metres / 2 + 1e-6);
      },
    ),
  );
});

test.each([
  [38.316_52, 5000, '38.32'],
  [127.24, 100_000, '127.2'],
  [-38.316_52, 50, '38.3165'],
  [38.316_52, undefined, '38.3'],
])('%f within %s m is %s', (degrees, metres, figures) => {
  expect(roundedDegrees(degrees, metres)).toBe(figures);
});
