import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tipPlace } from './tip-place.ts';

const px = (max: number) => fc.integer({ min: 1, max });
const plot = fc.record({ width: px(900), height: px(600) });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const words = fc.record({ width: px(300), height: px(120) });

it('is inside the plot wherever the symbol is, and never on it where there is room beside it', () => {
  fc.assert(
    fc.property(plot, words, share, share, (area, size, across, down) => {
      const symbol = { x: area.width * across, y: area.height * down };
      const { x, y } = tipPlace(symbol, size, area);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      if (size.width <= area.width) expect(x + size.width).toBeLessThanOrEqual(area.width);
      if (size.height <= area.height) expect(y + size.height).toBeLessThanOrEqual(area.height);
      const covers = symbol.x > x && symbol.x < x + size.width && symbol.y > y && symbol.y < y + size.height;
      const hasRoom =
        symbol.y >= size.height + 16 ||
        area.height - symbol.y >= size.height + 16 ||
        symbol.x >= size.width + 16 ||
        area.width - symbol.x >= size.width + 16;
      if (hasRoom && size.width <= area.width && size.height <= area.height) expect(covers).toBe(false);
    }),
  );
});

it('is above the symbol, below it near the upper edge, and beside it in a low plot', () => {
  const size = { width: 200, height: 60 };
  const middle = { x: 300, y: 200 };
  expect(tipPlace(middle, size, { width: 600, height: 400 })).toEqual({ x: 200, y: 124 });
  expect(tipPlace({ x: 300, y: 20 }, size, { width: 600, height: 400 })).toEqual({ x: 200, y: 36 });
  expect(tipPlace({ x: 300, y: 50 }, size, { width: 600, height: 100 })).toEqual({ x: 316, y: 20 });
  expect(tipPlace({ x: 500, y: 50 }, size, { width: 600, height: 100 })).toEqual({ x: 284, y: 20 });
});
