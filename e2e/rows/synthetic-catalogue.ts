/** Catalogues of rows of any size, the same for the same seed: for measuring, and for tests of what is many. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import { randomOf } from '#testing/rows/random-of.ts';
import { SUBJECT } from '#testing/subject.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(1953, 6, 27);
const DAYS = 26_000;
/** How readers take them best: docs/DATA.md. */
const ROWS_PER_GROUP = 100_000;
const COLUMNS_OF_TEXT = ['id', 'title', 'title_ko', 'kind', 'source'] as const;

export interface SyntheticOptions {
  readonly seed?: number;
  /** Of one day, all of them. */
  readonly oneDay?: boolean;
}

/** The bytes of a file of so many rows, each an incident: exact days and months, sites, circles, stretches and no place. */
export function syntheticCatalogue(
  rows: number,
  { seed = 1, oneDay = false }: SyntheticOptions = {},
): ArrayBuffer {
  const random = randomOf(seed);
  const times = Array.from({ length: rows }, () =>
    oneDay ? timeOf(DAYS / 2, 0) : timeOf(random() * DAYS, random()),
  );
  times.sort((a, b) => a.from - b.from);
  const places = times.map(() => placeOf(random(), random(), random(), random()));
  const texts = times.map((_, row) => textOf(row, random()));
  const column = <T>(name: string, type: 'DOUBLE' | 'STRING' | 'TIMESTAMP' | 'BOOLEAN', data: T[]) => ({
    name,
    type,
    data,
  });
  return parquetWriteBuffer({
    columnData: [
      ...COLUMNS_OF_TEXT.map((name) =>
        column(
          name,
          'STRING',
          texts.map((text) => text[name]),
        ),
      ),
      column(
        'start_earliest',
        'TIMESTAMP',
        times.map(({ from }) => new Date(from)),
      ),
      column(
        'start_latest',
        'TIMESTAMP',
        times.map(() => null),
      ),
      column(
        'end_earliest',
        'TIMESTAMP',
        times.map(() => null),
      ),
      column(
        'end_latest',
        'TIMESTAMP',
        times.map(({ to }) => new Date(to)),
      ),
      ...(['lon', 'lat', 'radius_m', 'km_from', 'km_to'] as const).map((name) =>
        column(
          name,
          'DOUBLE',
          places.map((place) => place[name] ?? null),
        ),
      ),
      column(
        'near',
        'BOOLEAN',
        places.map(({ near }) => near ?? false),
      ),
    ],
    rowGroupSize: [ROWS_PER_GROUP],
    codec: 'SNAPPY',
  });
}

/** Most are known to the day, some to the month or the year, a few lasted for years. Korean days. */
function timeOf(day: number, kind: number): { readonly from: number; readonly to: number } {
  const from = FIRST + Math.floor(day) * DAY - 9 * 3_600_000;
  const days = kind < 0.7 ? 1 : kind < 0.9 ? 30 : kind < 0.98 ? 365 : 3650;
  return { from, to: from + days * DAY };
}

interface Place {
  readonly lon?: number;
  readonly lat?: number;
  readonly radius_m?: number;
  readonly km_from?: number;
  readonly km_to?: number;
  readonly near?: boolean;
}

function placeOf(kind: number, x: number, y: number, size: number): Place {
  if (kind < 0.05) return {};
  if (kind < 0.45) {
    const from = x * (SUBJECT.line.lengthKm - 1);
    const length = 1 + size * size * 80;
    return { km_from: from, km_to: Math.min(from + length, SUBJECT.line.lengthKm), near: size > 0.95 };
  }
  const at = { lon: 126.2 + x * 2.3, lat: 37.5 + x * 0.5 + y * 0.7 };
  return kind < 0.6 ? at : { ...at, radius_m: 300 * 10 ** (size * 2.2) };
}

const PLACES = ['Cheorwon', 'Goseong', 'Panmunjom', 'Yeoncheon', 'Hwacheon', 'Yanggu', 'Paju', 'Inje'];
const PLACES_KO = ['철원', '고성', '판문점', '연천', '화천', '양구', '파주', '인제'];

function textOf(row: number, pick: number): Readonly<Record<(typeof COLUMNS_OF_TEXT)[number], string>> {
  const place = Math.floor(pick * PLACES.length);
  const kind = SUBJECT.kinds[row % SUBJECT.kinds.length];
  return {
    id: `row-${row}`,
    title: `${kind?.name.en ?? ''} near ${PLACES[place]}, report ${row}`,
    title_ko: `${PLACES_KO[place]} ${kind?.name.ko ?? ''}, 보고 ${row}`,
    kind: kind?.id ?? '',
    source: `Synthetic source ${row % 40}`,
  };
}
