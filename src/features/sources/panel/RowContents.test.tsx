import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Language } from '#domain/record/language.ts';
import { indexRows } from '#domain/rows/time/row-index.ts';
import type { AppStore } from '#state/store.ts';
import { at, DAY, type Row, read, SOUND } from '#testing/rows/small-catalogue.ts';
import { testStore } from '#testing/store.ts';
import { SourcePanel } from './SourcePanel.tsx';

afterEach(cleanup);

/** The panel of the only incident of a catalogue of these rows. */
async function show(rows: readonly Row[], language: Language = 'en'): Promise<AppStore> {
  const { table } = await read(rows.map((row) => ({ ...SOUND, ...row })));
  const store = testStore({ language });
  store.actions.showCatalogue('rows');
  const catalogue = { table, index: indexRows(table) };
  store.actions.setRows({ status: 'ready', id: 'rows', read: catalogue, flaws: [] });
  store.actions.select({ incident: 'one' });
  render(<SourcePanel store={store} />);
  return store;
}

/** Korea's day begins earlier. */
const NINE_HOURS = 9 * 3_600_000;

const said = () => document.querySelector('dl')?.textContent ?? '';

test('says when and where the row puts it, that nothing is quoted, and waits for nothing', async () => {
  const day = { start_earliest: at(DAY - NINE_HOURS), end_latest: at(DAY + 86_400_000 - NINE_HOURS) };
  await show([
    {
      ...day,
      lon: 127.246_81,
      lat: 38.316_52,
      radius_m: 5000,
      source: 'A data set',
      url: 'https://rows.example/1',
    },
  ]);
  expect(screen.getByRole('heading', { name: 'One' })).toBeTruthy();
  expect(said()).toMatch(/Sunday 9 June 2024/);
  expect(said()).toMatch(/within 5 km of about 38\.32° N, 127\.25° E/);
  expect(said()).toMatch(/A data set/);
  const link = screen.getByRole('link', { name: /rows\.example/ });
  expect(link.getAttribute('href')).toBe('https://rows.example/1');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(screen.getByText(/has no quoted words/)).toBeTruthy();
  expect(screen.queryByRole('status')?.textContent ?? '').toBe('');
});

test.each([
  ['a stretch', { km_from: 12.3, km_to: 45.2 }, /somewhere along km 12–46 of the line/],
  [
    'a point without precision',
    { lon: 127.246_81, lat: 38.316_52 },
    /unstated precision, about 38\.3° N, 127\.2° E/,
  ],
  [
    'a point beside a stretch',
    { lon: 127.2468, lat: 38.3165, radius_m: 900, km_from: 12, km_to: 14 },
    /within 900 m of about 38\.317° N, 127\.247° E, beside km 12–14/,
  ],
  [
    'something near',
    { km_from: 12, km_to: 14, near: true },
    /near km 12–14 of the line; how near is not stated/,
  ],
  ['nothing', {}, /not given in the data set/],
  ['no more than that it was off the line', { beyond: true }, /away from the line/],
  [
    'a stretch, or off the line',
    { km_from: 12, km_to: 14, beyond: true },
    /somewhere along km 12–14 of the line or away from the line/,
  ],
])('of %s it is no more exact than the row', async (_, place, words) => {
  await show([place]);
  expect(said()).toMatch(words);
});

test('gives each of several readings, and says that they exclude each other', async () => {
  const later = {
    reading: 1,
    start_earliest: at(DAY + 10 * 86_400_000),
    end_latest: at(DAY + 11 * 86_400_000),
  };
  await show([
    { reading: 0, km_from: 10, km_to: 20 },
    { ...later, km_from: 50, km_to: 60 },
  ]);
  expect(said()).toMatch(/9 June.* or .*19 June/);
  expect(screen.getByText(/times that exclude each other/)).toBeTruthy();
});

const WEST = { km_from: 10, km_to: 20 };
const EAST = { km_from: 50, km_to: 60 };
const POINT = { lon: 127, lat: 38, radius_m: 500 };

test.each<[string, Row[], RegExp, boolean]>([
  ['places of one reading', [WEST, { ...POINT, reading: 0 }], /line and within 500 m of/, false],
  [
    'a place of each reading',
    [WEST, { ...EAST, reading: 1 }],
    /km 10–20 .* or somewhere along km 50–60/,
    true,
  ],
  ['a reading without a place', [WEST, { reading: 1 }], /km 10–20 of the line or not given in the/, false],
])('of %s it says what holds together and what excludes what', async (_, rows, words, excludes) => {
  await show(rows.map((row) => ({ reading: 0, ...row })));
  expect(said()).toMatch(words);
  expect(screen.queryByText(/places that exclude each other/) !== null).toBe(excludes);
});

test('a reading without a date excludes none', async () => {
  const undated = { start_earliest: null, end_latest: null };
  await show([{ reading: 0 }, { reading: 1, ...undated }]);
  expect(said()).toMatch(/date not known or .*9 June/);
  expect(screen.queryByText(/times that exclude each other/)).toBeNull();
});

test('speaks Korean', async () => {
  await show([{ lon: 127.2468, lat: 38.3165, radius_m: 5000 }], 'ko');
  expect(said()).toMatch(/약 북위 38\.32°, 동경 127\.25°에서 5km 이내/);
  expect(screen.getByText(/인용문이 없습니다/)).toBeTruthy();
});
