import { expect, test } from 'vitest';
import { invertPixels } from './invert-lightness.ts';

function inverted(...pixels: number[]): number[] {
  const data = Uint8ClampedArray.from(pixels);
  invertPixels(data);
  return [...data];
}

test('night ground becomes paper and pale letters become ink; hues and opacity stay', () => {
  expect(inverted(18, 23, 28, 255)).toEqual([227, 232, 237, 255]);
  expect(inverted(236, 231, 221, 200)).toEqual([34, 29, 19, 200]);
  // A light orange becomes a dark one.
  expect(inverted(255, 180, 100, 255)).toEqual([155, 80, 0, 255]);
});

test('turned over twice it is what it was', () => {
  const pixels = [12, 200, 77, 255, 0, 0, 0, 0];
  expect(inverted(...inverted(...pixels))).toEqual(pixels);
});
