import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { incidentAt, incidents, JUNE_AXES, onLine, zoomedAxes } from '#features/line-view/line-fixture.ts';
import { HEAD_MIDDLE } from '#features/line-view/plot/head-row.ts';
import { projectionOf } from '#features/line-view/plot/projection.ts';
import { day, timeOf, timeOnEachOf } from '#testing/resolved-of.ts';
import { LINE_KM } from '#testing/subject.ts';
import { boxAt, layoutBoxes, neighbour } from './box-layout.ts';
import { boxesOf, boxOpacity } from './boxes.ts';
import { CUT } from './pieces.ts';

const SIZE = { width: 900, height: 500 };
const STRIP = 90;
const inJune = projectionOf(JUNE_AXES, SIZE, STRIP);
const place = (list: Parameters<typeof boxesOf>[0], at = inJune) =>
  layoutBoxes(boxesOf(list, LINE_KM).boxes, at, 16);

describe('opacity', () => {
  it('falls as the box grows, and never reaches zero', () => {
    const area = fc.double({ min: 1e-3, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(area, area, (one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        expect(boxOpacity(small)).toBeGreaterThanOrEqual(boxOpacity(large));
        expect(boxOpacity(large)).toBeGreaterThan(0.04);
        expect(boxOpacity(small)).toBeLessThan(0.75);
      }),
    );
  });
});

describe('boxes', () => {
  it('are one for each of the days on each of which it was, with nothing between them', () => {
    const one = incidentAt('a', day('2024-06-09'), onLine(27, 168));
    const time = timeOnEachOf('2024-06-09', '2024-06-12', '2024-06-20');
    const boxes = place([{ ...one, resolution: { ...one.resolution, time } }]);
    expect(boxes.map(({ box }) => box.key)).toEqual(['a', 'a-2', 'a-3']);
    expect(boxes.map(({ pieces }) => [pieces[0]?.y0, pieces[0]?.y1])).toEqual(
      ['2024-06-09', '2024-06-12', '2024-06-20'].map((local) => {
        const { from, to } = rangeOf(local);
        return [expect.closeTo(inJune.y(from)), expect.closeTo(inJune.y(to))];
      }),
    );
  });

  it('are as wide as the stretch and as tall as the time', () => {
    const [one] = place([incidentAt('a', day('2024-06-09'), onLine(27, 168))]);
    const [piece] = one?.pieces ?? [];
    expect(piece?.x0).toBeCloseTo(inJune.x(27));
    expect(piece?.x1).toBeCloseTo(inJune.x(168));
    expect(piece?.y0).toBeCloseTo(inJune.y(rangeOf('2024-06-09').from));
    expect(piece?.y1).toBeCloseTo(inJune.y(rangeOf('2024-06-09').to));
  });

  it('are one for each time of which only one can be right, with nothing between them', () => {
    const at = (local: string) => ({ earliest: local, latest: local });
    const known = incidentAt('a', day('2024-06-09'), onLine(27, 168));
    const time = timeOf(['2024-06-09', '2024-06-21'].map((local) => ({ start: at(local), end: at(local) })));
    const [first, second, ...more] = place([{ ...known, resolution: { ...known.resolution, time } }]);
    expect(more).toEqual([]);
    expect([first?.box.key, second?.box.key, second?.box.id]).toEqual(['a', 'a-2', 'a']);
    expect(first?.pieces[0]?.y1).toBeCloseTo(inJune.y(rangeOf('2024-06-09').to));
    expect(second?.pieces[0]?.y0).toBeCloseTo(inJune.y(rangeOf('2024-06-21').from));
    expect(first?.symbols.length).toBeGreaterThan(0);
    expect(second?.symbols.length).toBeGreaterThan(0);
  });

  it('have one piece for each stretch', () => {
    const roads = incidentAt('a', day('2024-06-09'), [
      {
        on: 'dmz',
        km: [
          [6, 9],
          [72, 84],
          [235, 237.4],
        ],
      },
    ]);
    expect(place([roads])[0]?.pieces).toHaveLength(3);
  });

  it('fade out at an open end, from the last instant that is known', () => {
    const [one] = place([incidentAt('a', { from: '2024-06-10', to: null }, onLine(0, 237.4))]);
    const [piece] = one?.pieces ?? [];
    expect(piece?.y1).toBe(inJune.line.height + CUT);
    expect(piece?.solid1).toBeCloseTo(inJune.y(rangeOf('2024-06-10').to));
    expect(piece?.solid0).toBe(piece?.y0);
  });

  it('lie in the strip beside the line when they were elsewhere, with the reason', () => {
    const { boxes } = boxesOf(
      [
        incidentAt('visit', day('2024-06-19'), [{ on: 'area:pyongyang' }]),
        incidentAt('lost', day('2024-06-19'), null),
      ],
      LINE_KM,
    );
    expect(boxes.map(({ elsewhere }) => elsewhere)).toEqual(['away', 'unplaced']);
    for (const { pieces } of layoutBoxes(boxes, inJune, 16)) {
      for (const { x0 } of pieces) expect(x0).toBeGreaterThan(inJune.line.width);
    }
  });

  it('do not include undated incidents', () => {
    const { boxes, undated } = boxesOf(
      [incidentAt('a', null, onLine(0, 10)), incidentAt('b', { from: null, to: null }, onLine(0, 10))],
      LINE_KM,
    );
    expect(boxes).toEqual([]);
    expect(undated.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('include every incident, and never leave their part of the plot', () => {
    fc.assert(
      fc.property(incidents, zoomedAxes, (list, shown) => {
        const { boxes, undated } = boxesOf(list, LINE_KM);
        expect(boxes.length + undated.length).toBe(list.length);
        const at = projectionOf(shown, SIZE, STRIP);
        for (const { pieces, symbolX, symbolY, isLong } of layoutBoxes(boxes, at, 16)) {
          for (const { x0, x1, y0, y1, solid0, solid1 } of pieces) {
            const right = x0 >= at.strip.x ? at.strip.x + at.strip.width : at.line.width + CUT;
            expect(x0 >= -CUT && x0 < x1 && x1 <= right).toBe(true);
            expect(y0 >= -CUT && y0 < y1 && y1 <= at.line.height + CUT).toBe(true);
            expect(y0 <= solid0 && solid0 <= solid1 && solid1 <= y1).toBe(true);
          }
          expect(symbolX >= -CUT && symbolX <= at.strip.x + at.strip.width).toBe(true);
          expect(isLong ? symbolY === HEAD_MIDDLE : symbolY >= 0 && symbolY <= at.line.height).toBe(true);
        }
      }),
    );
  });
});

describe('boxAt', () => {
  const wide = incidentAt('wide', { from: '2024-06-01', to: '2024-06-30' }, onLine(0, 237.4));
  const small = incidentAt('small', day('2024-06-20'), onLine(90, 100));
  const layouts = place([wide, small]);

  it('finds a symbol first, then the smallest box', () => {
    const symbol = layouts.find(({ box }) => box.id === 'wide');
    expect(boxAt(layouts, symbol?.symbolX ?? 0, symbol?.symbolY ?? 0, 10)?.box.id).toBe('wide');
    expect(boxAt(layouts, inJune.x(99.8), inJune.y(rangeOf('2024-06-20T12').from), 2)?.box.id).toBe('small');
    expect(boxAt(layouts, inJune.x(150), inJune.y(rangeOf('2024-06-20').from), 2)?.box.id).toBe('wide');
    expect(boxAt(layouts, inJune.strip.x + 40, 20, 2)).toBeUndefined();
  });
});

describe('neighbour', () => {
  const layouts = place([
    incidentAt('first', day('2024-06-05'), onLine(100, 110)),
    incidentAt('second', day('2024-06-10'), onLine(10, 20)),
    incidentAt('third', day('2024-06-15'), onLine(200, 210)),
  ]);

  it('goes through time with up and down, along the line with left and right', () => {
    expect(neighbour(layouts, 'first', 'later')?.box.id).toBe('second');
    expect(neighbour(layouts, 'first', 'west')?.box.id).toBe('second');
    expect(neighbour(layouts, 'first', 'east')?.box.id).toBe('third');
    expect(neighbour(layouts, 'third', 'east')?.box.id).toBe('third');
    expect(neighbour(layouts, 'first', 'earlier')?.box.id).toBe('first');
    expect(neighbour(layouts, 'first', 'last')?.box.id).toBe('third');
  });

  it('skips no symbol in almost the same column', () => {
    const [first, second, third] = layouts;
    if (!first || !second || !third) throw new Error('three boxes expected');
    const close = [
      { ...first, symbolX: 100 + 1e-7 },
      { ...second, symbolX: 100 },
      { ...third, symbolX: 101 },
    ];
    expect(neighbour(close, 'second', 'east')?.box.id).toBe('first');
    expect(neighbour(close, 'first', 'west')?.box.id).toBe('second');
    expect(neighbour(close, 'first', 'east')?.box.id).toBe('third');
  });

  it('allocates no list to find the next: it runs on every hover, also in a large record', () => {
    const sort = vi.spyOn(Array.prototype, 'sort');
    neighbour(layouts, 'first', 'east');
    expect(sort).not.toHaveBeenCalled();
    sort.mockRestore();
  });

  it('visits every symbol from west to east, and back', () => {
    fc.assert(
      fc.property(incidents, (list) => {
        const all = place(list);
        const west = [...all].sort((a, b) => a.symbolX - b.symbolX || all.indexOf(a) - all.indexOf(b));
        let id = west[0]?.box.id;
        for (const one of west) {
          expect(id).toBe(one.box.id);
          id = id === undefined ? id : neighbour(all, id, 'east')?.box.id;
        }
        for (const one of west.reverse()) {
          expect(id).toBe(one.box.id);
          id = id === undefined ? id : neighbour(all, id, 'west')?.box.id;
        }
      }),
      { numRuns: 60 },
    );
  });
});
