import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounds, mercatorX, mercatorY, worldSize } from '#domain/place/mercator.ts';
import { cameraFor, type Viewport } from './stage-camera.ts';

const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(
    fc.double({ min: 124, max: 128, noNaN: true }),
    fc.double({ min: 34, max: 38, noNaN: true }),
    fc.double({ min: 0.2, max: 4, noNaN: true }),
    fc.double({ min: 0.2, max: 4, noNaN: true }),
  )
  .map(([west, south, width, height]) => [west, south, west + width, south + height]);
const covered = fc.integer({ min: 0, max: 120 });
const viewport: fc.Arbitrary<Viewport> = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 400, max: 1440 }),
  top: covered,
  right: covered,
  bottom: covered,
  left: covered,
});

describe('the camera of a step', () => {
  it('shows the whole box clear of the panels, in the middle of what is free', () => {
    fc.assert(
      fc.property(bounds, viewport, (box, view) => {
        const camera = cameraFor(box, view);
        // Further out it never goes: a box that is too large for that overhangs.
        fc.pre(camera.zoom > 4);
        const [west, south, east, north] = box;
        const start = project([west, north], camera, view);
        const end = project([east, south], camera, view);
        expect(start.x).toBeGreaterThan(view.left);
        expect(end.x).toBeLessThan(view.width - view.right);
        expect(start.y).toBeGreaterThan(view.top);
        expect(end.y).toBeLessThan(view.height - view.bottom);
        expect(start.x - view.left).toBeCloseTo(view.width - view.right - end.x, 3);
        expect(start.y - view.top).toBeCloseTo(view.height - view.bottom - end.y, 3);
      }),
    );
  });

  it('goes no further out than the peninsula, and keeps in the middle what overhangs', () => {
    const view: Viewport = { width: 320, height: 400, top: 0, right: 120, bottom: 0, left: 120 };
    const camera = cameraFor([124, 34, 128, 38], view);
    expect(camera.zoom).toBe(4);
    const [start, end] = [project([124, 38], camera, view), project([128, 34], camera, view)];
    expect(start.x).toBeLessThan(view.left);
    expect(start.x - view.left).toBeCloseTo(view.width - view.right - end.x, 3);
  });

  it('stays sane where panels leave nothing free', () => {
    const camera = cameraFor([126, 37, 129, 39], {
      width: 320,
      height: 300,
      top: 0,
      right: 200,
      bottom: 400,
      left: 200,
    });
    expect(Object.values(camera).every(Number.isFinite)).toBe(true);
    expect(camera.zoom).toBe(4);
  });
});

function project(
  [longitude, latitude]: [number, number],
  camera: ReturnType<typeof cameraFor>,
  view: Viewport,
) {
  const world = worldSize(camera.zoom);
  return {
    x: view.width / 2 + (mercatorX(longitude) - mercatorX(camera.longitude)) * world,
    y: view.height / 2 + (mercatorY(latitude) - mercatorY(camera.latitude)) * world,
  };
}
