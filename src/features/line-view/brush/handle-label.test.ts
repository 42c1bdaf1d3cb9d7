import fc from 'fast-check';
import { expect, it } from 'vitest';
import { handleLabel, isCovered } from './handle-label.ts';

const plot = (width: number) => ({ line: { width, height: 400 } });

it('puts words outside the stretch where there is room, else within it, else nowhere', () => {
  const side = (x: number, other: number) => handleLabel('west', 'from km 100', x, other, plot(600)).side;
  expect(side(300, 400)).toBe('outside');
  expect(side(20, 400)).toBe('inside');
  expect(side(20, 60)).toBe('none');
});

it('never puts the words of one end on those of the other, nor outside the plot', () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(240, 320, 730), place, place, (width, a, b) => {
      const [x0, x1] = [Math.min(a, b) * width, Math.max(a, b) * width];
      const west = handleLabel('west', 'from km 100', x0, x1, plot(width));
      const east = handleLabel('east', 'to km 150', x1, x0, plot(width));
      for (const { from, to } of [west, east]) expect(from >= -1e-9 && to <= width + 1e-9).toBe(true);
      expect(west.to <= east.from + 1e-9 || west.side === 'none' || east.side === 'none').toBe(true);
      expect(isCovered((west.from + west.to) / 2, 10, [west])).toBe(west.side !== 'none');
    }),
  );
});
