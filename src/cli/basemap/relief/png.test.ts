import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { RELIEF_ENCODING } from '#basemap/layers/relief-encoding.ts';
import { encodePng } from './png.ts';

describe('PNG', () => {
  it.each([
    ['of many colours', 251],
    ['of a palette', 6],
  ])('%s comes back pixel by pixel from another reader', (_, values) => {
    const size = 37;
    const pixels = Uint8Array.from({ length: size * size * 3 }, (_, index) => (index * 7919) % values);
    const { width, height, data } = PNG.sync.read(Buffer.from(encodePng(pixels, size)));
    expect([width, height]).toEqual([size, size]);
    const colours = [...data].filter((_, index) => index % 4 !== 3);
    expect(Uint8Array.from(colours)).toEqual(pixels);
  });

  it('can hold every height of Korea', () => {
    const highest = 255 * RELIEF_ENCODING.redFactor + 255 * RELIEF_ENCODING.greenFactor;
    expect(highest).toBeGreaterThan(2744);
  });
});
