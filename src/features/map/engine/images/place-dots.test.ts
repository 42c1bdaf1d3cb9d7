import { afterEach, expect, test, vi } from 'vitest';
import { PLACE_DOTS } from '#basemap/labels/place-dot.ts';
import { drawPlaceDot } from './place-dots.ts';

const COLORS = { paper: '#ffffff', dot: '#202020' };

afterEach(() => vi.unstubAllGlobals());

/** A canvas that notes what is drawn. */
function stubCanvas() {
  const context = {
    translate: vi.fn(),
    scale: vi.fn(),
    beginPath: vi.fn(),
    arc: vi.fn(),
    fill: vi.fn(),
    stroke: vi.fn(),
    getImageData: vi.fn((_x: number, _y: number, width: number, height: number) => ({ width, height })),
  };
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => context }) });
  return context;
}

test.each([...PLACE_DOTS])('%s is drawn whole, with its ring', (id, { radius, stroke }) => {
  const context = stubCanvas();
  const image = drawPlaceDot(id, COLORS, 2);
  expect(context.arc).toHaveBeenCalledWith(0, 0, radius + stroke / 2, 0, 2 * Math.PI);
  expect(image?.width).toBeGreaterThanOrEqual(4 * (radius + stroke));
  expect(context.fill).toHaveBeenCalledOnce();
  expect(context.stroke).toHaveBeenCalledOnce();
});

test.each(['', 'place-dot', 'place-dot/other', 'toString', 'context/certain/plain'])(
  'another image is not ours: %j',
  (id) => expect(drawPlaceDot(id, COLORS, 2)).toBeUndefined(),
);
