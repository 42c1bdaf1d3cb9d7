import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampStretch } from '#domain/query/stretch-filter.ts';
import { localAt, rangeOf } from '#domain/time/local-time.ts';
import { JUNE, JUNE_AXES, zoomed } from '#features/line-view/line-fixture.ts';
import { projectionOf } from '#features/line-view/plot/projection.ts';
import { clampWindow } from '#state/view.ts';
import { LINE_KM, SUBJECT, WINDOW_LIMITS } from '#testing/subject.ts';
import { type Brush, brushAfterKey, brushOfRect, dragHandle, type Handle } from './brush.ts';

const shown = projectionOf(JUNE_AXES, { width: 900, height: 500 }, 90);
const near = projectionOf(
  zoomed(zoomed(JUNE_AXES, 'time', 0.05, JUNE.from), 'km', 0.05, 100),
  { width: 900, height: 500 },
  90,
);
const px = fc.double({ min: -200, max: 1100, noNaN: true });
const local = ({ window }: Brush) => [localAt(window.from, 'minute'), localAt(window.to, 'minute')];

function expectSound({ window, stretch }: Brush): void {
  expect(window).toEqual(clampWindow(window, WINDOW_LIMITS));
  const [west, east] = stretch ?? [0, LINE_KM];
  expect(west >= 0 && west < east && east <= LINE_KM).toBe(true);
  if (stretch) expect(clampStretch(stretch, LINE_KM)).toEqual(stretch);
}

describe('brushOfRect', () => {
  it('takes the days and kilometres that the rectangle touches', () => {
    const noon = Date.UTC(2024, 5, 9, 3);
    const rect = {
      x0: shown.x(70.4),
      y0: shown.y(noon),
      x1: shown.x(119.2),
      y1: shown.y(noon + 9 * 86_400_000),
    };
    const brush = brushOfRect(rect, shown, SUBJECT);
    expect(brush.stretch).toEqual([70, 120]);
    expect(local(brush)).toEqual(['2024-06-09T00:00', '2024-06-19T00:00']);
  });

  it('is the same whichever corner the drag began in, and is always allowed', () => {
    fc.assert(
      fc.property(px, px, px, px, fc.constantFrom(shown, near), (x0, y0, x1, y1, projection) => {
        const brush = brushOfRect({ x0, y0, x1, y1 }, projection, SUBJECT);
        expect(brushOfRect({ x0: x1, y0: y1, x1: x0, y1: y0 }, projection, SUBJECT)).toEqual(brush);
        expectSound(brush);
      }),
    );
  });

  it('selects no less when the rectangle grows', () => {
    fc.assert(
      fc.property(px, px, px, px, fc.nat(80), (x0, y0, x1, y1, more) => {
        const [low, high] = [Math.min(x0, x1), Math.max(x0, x1)];
        const [top, bottom] = [Math.min(y0, y1), Math.max(y0, y1)];
        const small = brushOfRect({ x0: low, y0: top, x1: high, y1: bottom }, shown, SUBJECT);
        const large = brushOfRect(
          { x0: low - more, y0: top - more, x1: high + more, y1: bottom + more },
          shown,
          SUBJECT,
        );
        expect(large.window.from <= small.window.from && large.window.to >= small.window.to).toBe(true);
        const [inner, outer] = [small.stretch ?? [0, LINE_KM], large.stretch ?? [0, LINE_KM]];
        expect(outer[0] <= inner[0] && outer[1] >= inner[1]).toBe(true);
      }),
    );
  });

  it('leaves out the stretch when it covers the whole line', () => {
    expect(brushOfRect({ x0: -5, y0: 0, x1: 1000, y1: 100 }, shown, SUBJECT).stretch).toBeNull();
  });
});

describe('handles', () => {
  const start: Brush = { window: JUNE, stretch: [70, 120] };
  const key = (handle: Handle, name: string, shiftKey = false, from = start) =>
    brushAfterKey(handle, { key: name, shiftKey }, from, shown.axes, SUBJECT);

  it('step by arrows, far by page keys, finely with Shift', () => {
    expect(key('west', 'ArrowRight')?.stretch).toEqual([71, 120]);
    expect(key('east', 'PageUp')?.stretch).toEqual([70, 130]);
    expect(key('east', 'PageDown')?.stretch).toEqual([70, 110]);
    expect(key('west', 'ArrowUp')?.stretch).toEqual([71, 120]);
    expect(key('east', 'ArrowLeft', true)?.stretch).toEqual([70, 119.9]);
    expect(key('west', 'Home', false, { window: JUNE, stretch: [70, LINE_KM] })?.stretch).toBeNull();
    expect(local(key('start', 'ArrowDown') ?? start)[0]).toBe('2024-06-02T00:00');
    expect(local(key('end', 'ArrowUp', true) ?? start)[1]).toBe('2024-06-30T23:00');
    expect(key('west', 'a')).toBeUndefined();
  });

  it('step from whole day to whole day, also over a midnight that the clocks skipped', () => {
    // Korea put its clocks from 00:00 to 00:30 on 10 August 1961.
    const window = { from: rangeOf('1961-08-01').from, to: rangeOf('1961-08-09').to };
    const moved = key('end', 'ArrowDown', false, { window, stretch: null });
    expect(moved?.window).toEqual({ from: window.from, to: rangeOf('1961-08-10').to });
  });

  it('never cross, whatever is dragged or typed', () => {
    const handles = fc.constantFrom<Handle>('west', 'east', 'start', 'end');
    const keys = fc.constantFrom(
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
      'PageUp',
      'PageDown',
      'Home',
      'End',
    );
    const step = fc.oneof(
      fc.tuple(handles, keys, fc.boolean()).map(
        ([handle, name, shiftKey]) =>
          (brush: Brush) =>
            brushAfterKey(handle, { key: name, shiftKey }, brush, shown.axes, SUBJECT) ?? brush,
      ),
      fc.tuple(handles, px, px, fc.constantFrom(shown, near)).map(
        ([handle, x, y, projection]) =>
          (brush: Brush) =>
            dragHandle(handle, { x, y }, brush, projection, SUBJECT),
      ),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let brush = start;
        for (const next of steps) {
          brush = next(brush);
          expectSound(brush);
          expect(brush.window.from).toBeGreaterThanOrEqual(WINDOW_LIMITS.from);
        }
      }),
    );
  });
});
