import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mercatorX, mercatorY } from '#domain/place/mercator.ts';
import { frameOf, frameOfCamera } from './frame.ts';

const longitude = fc.double({ min: 124, max: 130, noNaN: true });
const latitude = fc.double({ min: 36, max: 40, noNaN: true });
const frame = fc.oneof(
  fc
    .record({
      longitude,
      latitude,
      zoom: fc.double({ min: 4, max: 14, noNaN: true }),
      bearing: fc.double({ min: -180, max: 180, noNaN: true }),
    })
    .map((camera) => frameOfCamera(camera, 1136, 640)),
  fc.constant(frameOf([126, 37, 129, 39], 1136, 640)),
);

test('from a place to the picture and back', () => {
  fc.assert(
    fc.property(frame, longitude, latitude, (one, east, north) => {
      const [x, y] = one.mercatorAt(...one.project([east, north]));
      expect(x).toBeCloseTo(mercatorX(east), 9);
      expect(y).toBeCloseTo(mercatorY(north), 9);
    }),
  );
});

test('all that is in sight lies within the bounds', () => {
  fc.assert(
    fc.property(
      frame,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (one, across, down) => {
        const [x, y] = one.mercatorAt(across * one.width, down * one.height);
        const [west, south, east, north] = one.bounds;
        expect(x).toBeGreaterThanOrEqual(mercatorX(west) - 1e-9);
        expect(x).toBeLessThanOrEqual(mercatorX(east) + 1e-9);
        expect(y).toBeGreaterThanOrEqual(mercatorY(north) - 1e-9);
        expect(y).toBeLessThanOrEqual(mercatorY(south) + 1e-9);
      },
    ),
  );
});

test('north is where the camera’s bearing says', () => {
  const seen = frameOfCamera({ longitude: 127, latitude: 38, zoom: 8, bearing: 90 }, 400, 300);
  // Looking east, north is on the left.
  const [x, y] = seen.project([127, 38.1]);
  expect(x).toBeLessThan(200);
  expect(y).toBeCloseTo(150, 6);
});
