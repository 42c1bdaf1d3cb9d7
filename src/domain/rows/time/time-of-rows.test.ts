import { expect, it } from 'vitest';
import { at, DAY, type Row, read, SOUND } from '#testing/rows/small-catalogue.ts';
import { indexRows } from './row-index.ts';
import { timeOfRows } from './time-of-rows.ts';

const OPEN = { start_earliest: null, end_latest: null };

it.each<[string, Row[], unknown]>([
  [
    'from the first start to the last end',
    [SOUND, { ...SOUND, end_latest: at(DAY + 2) }],
    [DAY, DAY + 86_400_000],
  ],
  ['from the only end', [{ ...SOUND, ...OPEN, end_latest: at(DAY) }], [DAY, DAY]],
  [
    'to a start after all ends',
    [SOUND, { ...SOUND, ...OPEN, start_earliest: at(DAY + 9e9) }],
    [DAY, DAY + 9e9],
  ],
  ['nothing of what is undated', [{ ...SOUND, ...OPEN }], null],
  ['nothing of nothing', [], null],
])('%s', async (_, rows, want) => {
  const { table } = await read(rows.map((row, id) => ({ ...row, id: `${id}` })));
  const time = timeOfRows(indexRows(table));
  expect(time && [time.from, time.to]).toEqual(want);
});
