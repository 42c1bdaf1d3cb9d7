import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { incidentAt, incidents, JUNE_AXES, onLine, zoomedAxes } from '#features/line-view/line-fixture.ts';
import { HEAD_MIDDLE } from '#features/line-view/plot/head-row.ts';
import { type Projection, projectionOf } from '#features/line-view/plot/projection.ts';
import { day } from '#testing/resolved-of.ts';
import { LINE_KM } from '#testing/subject.ts';
import { type BoxLayout, layoutBoxes, paintOrder } from './box-layout.ts';
import { boxesOf } from './boxes.ts';
import { lasting } from './exactness.ts';
import { CUT, type Piece } from './pieces.ts';

const STRIP = 90;
const inJune = projectionOf(JUNE_AXES, { width: 900, height: 500 }, STRIP);
const place = (list: Parameters<typeof boxesOf>[0], at = inJune) =>
  layoutBoxes(boxesOf(list, LINE_KM).boxes, at, SYMBOL);

const SYMBOL = 16;
const sizes = fc.constantFrom(
  { width: 900, height: 500 },
  { width: 320, height: 300 },
  { width: 200, height: 90 },
);

/** Pairs of boxes of which a symbol lies on one of the other, in the order of the list. */
function overlapsIn(layouts: readonly BoxLayout[], symbol: number): [BoxLayout, BoxLayout][] {
  const touch = (one: BoxLayout, other: BoxLayout) =>
    one.symbols.some((a) =>
      other.symbols.some((b) => Math.abs(a.x - b.x) < symbol - 1e-6 && Math.abs(a.y - b.y) < symbol - 1e-6),
    );
  return layouts.flatMap((one, at) =>
    layouts
      .slice(at + 1)
      .flatMap((other): [BoxLayout, BoxLayout][] => (touch(one, other) ? [[one, other]] : [])),
  );
}

/** A place in a box, or above it, searched pixel by pixel, where its symbol would touch none of the others. */
function freePlaceIn(box: BoxLayout, all: readonly BoxLayout[], { line, strip }: Projection) {
  const others = all.flatMap((one) => (one === box ? [] : one.symbols));
  const isFree = (x: number, y: number) =>
    others.every((one) => Math.abs(one.x - x) >= SYMBOL || Math.abs(one.y - y) >= SYMBOL);
  for (const { x0, x1, y0, y1 } of box.pieces) {
    const [west, east] = [Math.max(x0, 0), x0 >= strip.x ? x1 : Math.min(x1, line.width)];
    if (box.isLong) {
      for (let x = west + SYMBOL / 2; x <= east - SYMBOL / 2; x += 1)
        if (isFree(x, HEAD_MIDDLE)) return { x, y: HEAD_MIDDLE };
      continue;
    }
    const [top, bottom] = [Math.max(y0, 0), Math.min(y1, line.height)];
    for (let x = west + SYMBOL / 2; x <= east - SYMBOL / 2; x += 1)
      for (let y = top + SYMBOL / 2; y <= bottom - SYMBOL / 2; y += 1) if (isFree(x, y)) return { x, y };
  }
  return undefined;
}

describe('symbols', () => {
  it('of boxes that coincide lie beside each other', () => {
    const list = ['a', 'b', 'c'].map((id) => incidentAt(id, day('2024-06-09'), onLine(27, 168)));
    const layouts = place(list);
    const xs = layouts.map(({ symbolX }) => symbolX).sort((a, b) => a - b);
    expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeGreaterThanOrEqual(16);
    expect((xs[2] ?? 0) - (xs[1] ?? 0)).toBeGreaterThanOrEqual(16);
    expect(layouts.map(({ nested }) => nested)).toEqual([0, 1, 2]);
    expect(place(list)).toEqual(layouts);
  });

  it('of boxes that coincide share a narrow stretch, each repeated', () => {
    const narrow = projectionOf(JUNE_AXES, { width: 320, height: 400 }, 48);
    for (const end of [141, 148]) {
      const list = [
        incidentAt('a', day('2024-06-18'), onLine(79, 141)),
        incidentAt('b', day('2024-06-18'), onLine(79, end)),
      ];
      const layouts = layoutBoxes(boxesOf(list, LINE_KM).boxes, narrow, 13);
      expect(layouts.map(({ symbols }) => symbols.length)).toEqual([2, 2]);
      expect(overlapsIn(layouts, 13)).toEqual([]);
    }
  });

  it('are repeated along a wide box, in one row', () => {
    const [low] = place([incidentAt('b', day('2024-06-09'), onLine(0, 237.4))]);
    expect(low?.symbols.length).toBeGreaterThanOrEqual(4);
    expect(new Set(low?.symbols.map(({ y }) => y)).size).toBe(1);
  });

  it('of what took long stand above the plot, where no time is: each above its box, two or three above a wide one', () => {
    const month = { from: '2024-06-01', to: '2024-06-30' };
    for (const [footprint, least, most] of [
      [onLine(0, 237.4), 2, 3],
      [onLine(100, 101), 1, 1],
    ] as const) {
      const [one] = place([incidentAt('a', month, footprint)]);
      const symbols = one?.symbols ?? [];
      expect(symbols.length).toBeGreaterThanOrEqual(least);
      expect(symbols.length).toBeLessThanOrEqual(most);
      const [piece] = one?.pieces ?? [];
      for (const { x, y } of symbols) {
        expect(y).toBe(HEAD_MIDDLE);
        expect(x > (piece?.x0 ?? 0) && x < (piece?.x1 ?? 0)).toBe(true);
      }
      expect(overlapsIn(one ? [one, { ...one, symbols: [] }] : [], SYMBOL)).toEqual([]);
    }
  });

  it('of an open or a long time never lie on a level that is a date, whatever the axes show', () => {
    fc.assert(
      fc.property(incidents, zoomedAxes, (list, shown) => {
        const at = projectionOf(shown, { width: 900, height: 500 }, STRIP);
        for (const { box, symbols } of layoutBoxes(boxesOf(list, LINE_KM).boxes, at, SYMBOL)) {
          const tall = at.y(box.time.to) - at.y(box.time.from);
          const isSpan = !Number.isFinite(lasting(box)) || tall >= 3 * SYMBOL;
          for (const { y } of symbols) expect(y < 0).toBe(isSpan);
        }
      }),
    );
  });

  it('of many long times over each other have places of their own, those of narrow boxes above them', () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      incidentAt(id, { from: '2024-05-01', to: '2024-07-30' }, onLine(0, 237.4)),
    );
    const narrow = incidentAt('narrow', { from: '2024-05-01', to: null }, onLine(60, 61));
    const layouts = place([...all, narrow]);
    expect(overlapsIn(layouts, SYMBOL)).toEqual([]);
    const [symbol] = layouts.find(({ box }) => box.id === 'narrow')?.symbols ?? [];
    expect(symbol?.x).toBeCloseTo(inJune.x(60.5));
  });

  it('lie over each other only where the longer one has no other place, and then below the shorter', () => {
    fc.assert(
      fc.property(incidents, zoomedAxes, sizes, (list, shown, size) => {
        const at = projectionOf(shown, size, STRIP);
        const layouts = layoutBoxes(boxesOf(list, LINE_KM).boxes, at, SYMBOL);
        const order = paintOrder(layouts);
        expect(new Set(order)).toEqual(new Set(layouts));
        for (const [lower, upper] of overlapsIn(order, SYMBOL)) {
          expect(lasting(upper.box)).toBeLessThanOrEqual(lasting(lower.box));
          // Above the plot what is narrow goes first, whatever its length.
          const later = lower.isLong ? [lower, upper] : [lower];
          const isCrowdedOut = (one: BoxLayout) =>
            one.symbols.length === 1 && freePlaceIn(one, layouts, at) === undefined;
          expect(later.some(isCrowdedOut)).toBe(true);
        }
      }),
    );
  });

  it('of what was elsewhere are one each, beside each other', () => {
    const visits = ['a', 'b'].map((id) => incidentAt(id, day('2024-06-19'), [{ on: 'area:pyongyang' }]));
    const layouts = place(visits);
    expect(layouts.map(({ symbols }) => symbols.length)).toEqual([1, 1]);
    expect(overlapsIn(layouts, SYMBOL)).toEqual([]);
  });

  it('are at least one for each box, and lie in it or above it', () => {
    fc.assert(
      fc.property(incidents, zoomedAxes, sizes, (list, shown, size) => {
        const at = projectionOf(shown, size, STRIP);
        for (const { pieces, symbols, symbolX, symbolY, isLong } of layoutBoxes(
          boxesOf(list, LINE_KM).boxes,
          at,
          SYMBOL,
        )) {
          expect(symbols).toContainEqual({ x: symbolX, y: symbolY });
          for (const { x, y } of symbols) {
            // A row of symbols keeps inside the plot where the box is thinner than they are.
            const near = ({ x0, x1, y0, y1 }: Piece) =>
              x >= x0 - CUT && x <= x1 + CUT && y >= y0 - SYMBOL && y <= y1 + SYMBOL;
            // Above a narrow box neighbours share the row, with lines that lead down to their boxes.
            const above = ({ x0, x1 }: Piece) =>
              y === HEAD_MIDDLE && x >= x0 - 4 * SYMBOL - CUT && x <= x1 + 4 * SYMBOL + CUT;
            expect(pieces.some(isLong ? above : near)).toBe(true);
          }
        }
      }),
    );
  });

  it('stay visible while any of the box is', () => {
    const [one] = place([incidentAt('a', { from: '2024-05-31', to: '2024-06-01' }, onLine(0, 237.4))]);
    expect(one?.isLong).toBe(false);
    expect(one?.symbolY).toBeGreaterThan(0);
    expect(one?.symbolY).toBeLessThan(inJune.y(rangeOf('2024-06-01').to));
    const [long] = place([incidentAt('a', { from: '2023-10-01', to: '2024-06-03' }, onLine(0, 237.4))]);
    expect(long?.symbolY, 'above the plot, however little of it is left').toBe(HEAD_MIDDLE);
  });
});
