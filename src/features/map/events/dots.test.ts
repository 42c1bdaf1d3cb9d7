import { expect, it } from 'vitest';
import { CODES } from '#domain/rows/codes.ts';
import { type PlacedRow, tableOfPlaces } from '#testing/rows/table-of-places.ts';
import { contentsOfDot, dotAt } from './dots.ts';
import { MarkList, packMarks } from './marks.ts';
import { EventSums } from './sums/event-sums.ts';

const WORLD = [-1, -1, 1, 1] as const;
/** Web Mercator from the origin to clip space, the same in both. */
const SCREEN = {
  matrix: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1],
  width: 1000,
  height: 1000,
  zoom: 8,
};

function shown(rows: readonly PlacedRow[], codes: readonly number[]) {
  const table = tableOfPlaces(rows);
  const sums = new EventSums(
    table,
    Uint32Array.from(rows, (_, row) => row),
    90,
  );
  sums.show(Uint8Array.from(codes));
  sums.divide(SCREEN.zoom);
  const [symbols, dots] = [new MarkList(), new MarkList()];
  packMarks(sums, WORLD, null, symbols, dots);
  return { sums, symbols, dots };
}

const AT = { lon: 127.4, lat: 38.2 };
const { certain, out } = CODES;

it('is found under the pointer, with as many as are shown, and not beside it', () => {
  const { sums, dots } = shown(Array(6).fill(AT), [certain, certain, out, certain, certain, certain]);
  expect(dots.count).toBe(1);
  const [x, y] = dots.placeOf(0);
  const middle = [((x + 1) / 2) * 1000, ((1 - y) / 2) * 1000] as const;
  expect(dotAt(dots, sums, SCREEN, [middle[0] + 8, middle[1]])).toMatchObject({ count: 5, cell: 0 });
  expect(dotAt(dots, sums, SCREEN, [middle[0] + 30, middle[1]])).toBeUndefined();
});

it('tells its incidents in their order, and whether any zoom takes them apart', () => {
  const { sums, dots } = shown(Array(6).fill(AT), [certain, certain, out, certain, certain, certain]);
  const one = contentsOfDot(sums, dots.rows[0] as number, 14);
  expect(one.incidents).toEqual([0, 1, 3, 4, 5]);
  expect(one.isOnePlace).toBe(true);
  const near = Array.from({ length: 5 }, (_, at) => ({ lon: 127.42 + at / 1000, lat: 38.2 }));
  const several = shown(near, Array(5).fill(certain));
  const contents = contentsOfDot(several.sums, several.dots.rows[0] as number, 14);
  expect(contents.isOnePlace).toBe(false);
  expect(contents.bounds[0]).toBeCloseTo(127.42, 3);
  expect(contents.bounds[2]).toBeCloseTo(127.424, 3);
  expect(contents.bounds[1]).toBeCloseTo(38.2, 3);
});
