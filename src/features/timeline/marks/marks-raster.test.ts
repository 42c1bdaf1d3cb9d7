import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { CODES } from '#domain/rows/codes.ts';
import type { LaneMark } from './lanes.ts';
import { changedColumns, marksIn, markTable, rasterContent } from './marks-raster.ts';
import { nearestMark } from './pick-mark.ts';

function mark(id: string, x: number, bar?: readonly [number, number]): LaneMark {
  const [x0, x1] = bar ?? [x, x];
  const shape = { x, x0, x1, fadeStart: 0, fadeEnd: 0, exact: !bar, isPoint: !bar, inSight: true };
  return { id, shape, reach: [12, 12], incident: {} as LaneMark['incident'] };
}

describe('rasterContent', () => {
  it('paints marks on the same pixel once, the certain one on top', () => {
    const marks = [mark('a', 10.2), mark('b', 9.9), mark('c', 10, [2, 40])].map((one) => ({
      mark: one,
      lane: 0,
      row: 0,
    }));
    const { symbols, bars } = rasterContent(marks, ({ mark: { id } }) => (id === 'a' ? 'certain' : 'out'));
    expect(symbols).toEqual([
      { lane: 0, x: 10, standing: 'out' },
      { lane: 0, x: 10, standing: 'certain' },
    ]);
    expect(bars).toEqual([{ lane: 0, x0: 2, x1: 40, standing: 'out' }]);
  });

  it.each(['certain', 'under-way', 'possible', 'out'] as const)(
    'paints each of several times as the incident stands: %s',
    (standing) => {
      const [early, late] = [mark('a', 10), mark('a', 60, [50, 70])];
      const both = { ...mark('a', 40, [10, 70]), parts: [early.shape, late.shape] };
      expect(rasterContent([{ mark: both, lane: 0, row: 0 }], () => standing)).toEqual({
        symbols: [{ lane: 0, x: 10, standing }],
        bars: [{ lane: 0, x0: 50, x1: 70, standing }],
      });
    },
  );

  it('paints no more symbols than there are pixels, and leaves no place out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 5 }))),
        (places) => {
          const marks = places.map(([x, lane], row) => ({ mark: mark(`${row}`, x / 10), lane, row }));
          const { symbols } = rasterContent(marks, () => 'out');
          const wanted = new Set(places.map(([x, lane]) => `${Math.round(x / 10)} ${lane}`));
          expect(new Set(symbols.map(({ x, lane }) => `${x} ${lane}`))).toEqual(wanted);
          expect(symbols).toHaveLength(wanted.size);
        },
      ),
    );
  });
});

describe('changedColumns and marksIn', () => {
  const drawn = [mark('a', 10), mark('b', 30), mark('c', 300), mark('d', 500, [420, 640]), mark('e', 900)];
  // Not in the order of the lanes: a mark goes by the row of its incident.
  const incidents = [...drawn].reverse().map(({ id }) => ({ id }) as ResolvedIncident);
  const hidden = { ...mark('f', 600), shape: { ...mark('f', 600).shape, inSight: false } };
  const lanes = [{ kind: 'context' as const, marks: [...drawn, hidden, mark('unknown', 700)] }];
  const marks = markTable(lanes, incidents, 5);
  const codes = (standing: 'certain' | 'possible', ...ids: string[]) =>
    Uint8Array.from(incidents, ({ id }) => (ids.includes(id) ? CODES[standing] : CODES.out));

  it('repaint nothing where no standing changed', () => {
    expect(changedColumns(marks, codes('certain', 'a', 'b'), codes('certain', 'a', 'b'))).toEqual([]);
  });

  it('repaint where a mark came, went or changed its standing, and merge columns that are close', () => {
    expect(changedColumns(marks, codes('certain', 'a', 'c'), codes('certain', 'b', 'c'))).toEqual([
      { from: 4, to: 36 },
    ]);
    expect(changedColumns(marks, codes('certain', 'd'), codes('possible', 'd', 'e'))).toEqual([
      { from: 419, to: 641 },
      { from: 894, to: 906 },
    ]);
  });

  it('take all shown marks that reach into the columns, and no other', () => {
    const within = (from: number, to: number) =>
      marksIn({ from, to }, marks, codes('certain', 'a', 'b', 'c', 'd')).map(({ mark: { id } }) => id);
    expect(within(14, 22)).toEqual(['a']);
    expect(within(14, 27)).toEqual(['a', 'b']);
    expect(within(600, 610)).toEqual(['d']);
    expect(within(880, 910)).toEqual([]);
  });
});

describe('nearestMark', () => {
  const lanes = [
    { kind: 'mdl-crossing' as const, marks: [mark('near', 100), mark('far', 130)] },
    { kind: 'context' as const, marks: [mark('bar', 200, [90, 300])] },
  ];

  it('takes the nearest of any lane within the radius, a bar over its whole length', () => {
    expect(nearestMark(lanes, 10, 110, 5, 22)?.id).toBe('near');
    expect(nearestMark(lanes, 10, 118, 5, 22)?.id).toBe('bar');
    expect(nearestMark(lanes, 10, 118, 5, 8)).toBeUndefined();
    expect(nearestMark(lanes, 10, 250, 24, 22)?.id).toBe('bar');
    expect(nearestMark(lanes, 10, 400, 5, 22)).toBeUndefined();
  });

  it('prefers an exact mark to a bar that is just as near', () => {
    expect(nearestMark(lanes, 10, 100, 10, 22)?.id).toBe('near');
  });
});
