/** Where walks are taken: on what, in which language, with and without graphics. */
import { parquetOf } from '#testing/rows/parquet-of.ts';
import { type Row, SOUND } from '#testing/rows/small-catalogue.ts';
import type { ServedCatalogue } from '../serve-catalogues.ts';

const DESK = [
  { width: 1240, height: 660 },
  { width: 1280, height: 800 },
  { width: 900, height: 700 },
  { width: 640, height: 400 },
] as const;
const PHONE = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 844, height: 390 },
] as const;

export const PLACES = [
  { name: 'a desk', sizes: DESK, lang: 'en', graphics: true },
  { name: 'a phone without WebGL', sizes: PHONE, lang: 'en', graphics: false },
  { name: 'a desk without WebGL', sizes: DESK, lang: 'ko', graphics: false },
  { name: 'a phone', sizes: PHONE, lang: 'ko', graphics: true },
] as const;

const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    ...SOUND,
    id: `row-${String(index).padStart(4, '0')}`,
    title: index % 50 === 0 ? 'Shells fell near Cheorwon' : 'A drone was seen',
    lon: 127 + index / 900,
    lat: 38.2,
    radius_m: 5000,
  }));

/** Besides the record: one of few and one of many rows. */
export const OFFERED: Readonly<Record<string, ServedCatalogue>> = {
  few: { title: 'Few', bytes: parquetOf(rows(9)) },
  many: { title: 'Many', bytes: parquetOf(rows(450)) },
};
