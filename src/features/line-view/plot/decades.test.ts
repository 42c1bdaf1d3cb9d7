import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeWarp } from '#axis/time-warp.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { layoutBoxes } from '#features/line-view/boxes/box-layout.ts';
import { boxesOf, knownRange } from '#features/line-view/boxes/boxes.ts';
import { BOUNDS } from '#features/line-view/line-fixture.ts';
import { en } from '#i18n/en/messages.ts';
import { selectResolved } from '#state/record-selectors.ts';
import { recordStore } from '#testing/store.ts';
import { LINE_KM, OWN_SUBJECT } from '#testing/subject.ts';
import { fitAll, fitAxes } from './axes.ts';
import { timeTicks } from './axis-ticks.ts';
import { eraRows } from './era-rows.ts';
import { wheelChange } from './gestures.ts';
import { partAt, projectionOf } from './projection.ts';

const ALL = { from: rangeOf('1953').from, to: rangeOf('2026').to };
const { boxes } = boxesOf(selectResolved(recordStore({ collection: 'since-1953' }).getState()), LINE_KM);
const warp = timeWarp(
  boxes.map(({ known }) => (known.from + known.to) / 2),
  knownRange(boxes),
);
const strips = { elsewhere: 92, anywhere: 128, warp };
const axes = fitAll(knownRange(boxes), ALL, BOUNDS);
const shown = projectionOf(axes, { width: 824, height: 240 }, strips);
const layouts = layoutBoxes(boxes, shown, 13);

describe('seventy years of the line', () => {
  it('leave a year before and after what is shown, no more', () => {
    const { time } = fitAxes(ALL, BOUNDS);
    expect(time.from).toBeGreaterThan(rangeOf('1951-12').from);
    expect(time.to).toBeLessThan(rangeOf('2028-02').from);
  });

  it('give 2024 more room than the 1960s and those still enough for their decade', () => {
    const height = (from: string, to: string) => shown.y(rangeOf(to).to) - shown.y(rangeOf(from).from);
    expect(height('2024', '2024')).toBeGreaterThan(height('1960', '1969'));
    expect(height('1960', '1969')).toBeGreaterThan(15);
  });

  it('have a symbol for every incident that is dated', () => {
    expect(layouts.map(({ box }) => box.key)).toEqual(boxes.map(({ key }) => key));
    for (const { symbols } of layouts) expect(symbols.length).toBeGreaterThan(0);
  });

  it('put what is known to the line only beside it, and across it only a faint ground', () => {
    const whole = layouts.filter(({ box }) => box.wholeLine);
    expect(whole.length).toBeGreaterThan(30);
    for (const { pieces, symbols } of whole) {
      const onLine = pieces.filter(({ x0 }) => partAt(shown, x0).x === 0);
      expect(onLine.map(({ isFaint }) => isFaint)).toEqual([true]);
      for (const { x } of symbols) expect(x).toBeGreaterThan(shown.anywhere?.x ?? Infinity);
    }
    for (const { box, pieces } of layouts)
      if (!box.wholeLine) expect(pieces.some(({ isFaint }) => isFaint)).toBe(false);
  });

  it('label the decades, and no two years that would touch', () => {
    for (const height of [200, 240, 450, 980]) {
      const ticks = timeTicks(projectionOf(axes, { width: 824, height }, strips), en.timeline.ticks);
      const decades = ticks.filter(({ major }) => major).map(({ label }) => label);
      expect(decades).toEqual(
        ['1960', '1970', '1980', '1990', '2000', '2010', '2020'].filter((one) => decades.includes(one)),
      );
      expect(decades.length).toBeGreaterThan(3);
      expect(ticks.map(({ label }) => label)).toContain('2025');
      ticks.forEach(({ y }, at) => {
        const next = ticks[at + 1];
        if (next) expect(next.y - y).toBeGreaterThanOrEqual(15);
      });
    }
  });

  it('have a line where an era begins or ends, and none on a record of a month', () => {
    expect(eraRows({ subject: OWN_SUBJECT, projection: shown })).toHaveLength(4);
    const month = projectionOf(fitAxes(rangeOf('2024-06'), BOUNDS), { width: 824, height: 240 }, 92);
    expect(eraRows({ subject: OWN_SUBJECT, projection: month })).toEqual([]);
  });

  it('keep the instant under the pointer where it is when the wheel zooms in', () => {
    const wheel = { deltaX: 0, deltaY: -100, deltaMode: 0, shiftKey: false, ctrlKey: false, altKey: false };
    fc.assert(
      fc.property(fc.double({ min: 20, max: 220, noNaN: true }), (y) => {
        const next = wheelChange(wheel, { x: 100, y }, shown)(axes, BOUNDS);
        const zoomed = projectionOf(next, { width: 824, height: 240 }, strips);
        expect(zoomed.y(shown.instant(y))).toBeCloseTo(y, 1);
      }),
    );
  });
});
