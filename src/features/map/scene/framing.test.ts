import { expect, test } from 'vitest';
import { SUBJECT } from '#testing/subject.ts';
import { cameraOptions, framing, isClear, isWithin } from './framing.ts';

const PADDING = { top: 50, right: 400, bottom: 180, left: 340 };
const SIZE = { clientWidth: 1280, clientHeight: 800 };

test('what is brought into view keeps clear of every panel, with air', () => {
  const { padding } = framing(PADDING, 1280);
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    expect(padding[side]).toBeGreaterThan(PADDING[side]);
  }
});

test.each([
  ['in the open', { x: 600, y: 300 }, true],
  ['under the list', { x: 200, y: 300 }, false],
  ['under the source panel', { x: 1000, y: 300 }, false],
  ['under the bar', { x: 600, y: 40 }, false],
  ['hard below the bar', { x: 600, y: 70 }, false],
  ['under the timeline', { x: 600, y: 700 }, false],
  ['hard beside a panel', { x: 345, y: 300 }, false],
  ['off the map', { x: -20, y: 300 }, false],
])('a point %s', (_where, point, clear) => {
  expect(isClear(point, SIZE, PADDING)).toBe(clear);
});

test('on a narrow map nothing is brought under the controls, which take its whole width', () => {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  expect(framing(none, 390).padding.top).toBeGreaterThanOrEqual(52 + 20);
  expect(isClear({ x: 200, y: 60 }, { clientWidth: 390, clientHeight: 600 }, none)).toBe(false);
  expect(isClear({ x: 600, y: 60 }, SIZE, none)).toBe(true);
});

test('a camera is handed over whole', () => {
  const camera = { longitude: 127.2, latitude: 38.1, zoom: 7.25, bearing: -20, pitch: 60 };
  expect(cameraOptions(camera)).toEqual({ center: [127.2, 38.1], zoom: 7.25, bearing: -20, pitch: 60 });
});

test('the line lies within the home view, Pyongyang does not', () => {
  expect(isWithin([126.65, 37.84, 128.36, 38.64], SUBJECT.homeBounds)).toBe(true);
  expect(isWithin([125.4, 38.8, 126.1, 39.3], SUBJECT.homeBounds)).toBe(false);
  expect(isWithin([126.65, 37.84, 128.7, 38.64], SUBJECT.homeBounds)).toBe(false);
});
