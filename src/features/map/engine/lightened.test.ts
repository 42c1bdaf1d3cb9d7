import { expect, test } from 'vitest';
import { lightenPixels } from './lightened.ts';

function lightened(...pixels: number[]): number[] {
  const data = Uint8ClampedArray.from(pixels);
  lightenPixels(data);
  return [...data];
}

test('night ground becomes paper and pale letters become ink; hues and opacity stay', () => {
  expect(lightened(18, 23, 28, 255)).toEqual([227, 232, 237, 255]);
  expect(lightened(236, 231, 221, 200)).toEqual([34, 29, 19, 200]);
  // A light orange becomes a dark one.
  expect(lightened(255, 180, 100, 255)).toEqual([155, 80, 0, 255]);
});

test('turned over twice it is what it was', () => {
  const pixels = [12, 200, 77, 255, 0, 0, 0, 0];
  expect(lightened(...lightened(...pixels))).toEqual(pixels);
});
