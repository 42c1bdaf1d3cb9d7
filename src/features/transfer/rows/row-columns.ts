/** A row of a data set as cells: what its coder wrote, and how the incident stands to the period. */
import type { CatalogueTable, TextColumn } from '#domain/rows/catalogue-table.ts';
import { type Codes, standingOfCode } from '#domain/rows/codes.ts';
import { textAt } from '#domain/rows/text-at.ts';
import { spanOfRow } from '#domain/rows/time/row-span.ts';
import { localAt } from '#domain/time/local-time.ts';
import type { Cell } from '#features/transfer/csv.ts';
import { transferEn } from '#i18n/en/transfer.ts';
import { transferKo } from '#i18n/ko/transfer.ts';

export interface TakenRows {
  readonly table: CatalogueTable;
  /** By incident, how each stands to the period, of which those that are out are left out; null: all are taken. */
  readonly codes: Codes | null;
  /** Of the data set: who made it, and under which licence. */
  readonly attribution: string;
}

/** Names as in a Parquet file of rows (docs/DATA.md), and those that follow from them. */
export type RowCells = Readonly<Record<string, Cell>>;

export function cellsOf({ table, codes, attribution }: TakenRows, incident: number, row: number): RowCells {
  const { text, kind, kindIds, reading } = table;
  const textOf = (column: TextColumn) => textAt(column, incident) || null;
  return {
    id: textOf(text.id),
    reading: reading[row] as number,
    kind: kindIds[kind[incident] as number] ?? null,
    title: textOf(text.title),
    title_ko: textOf(text.titleKo),
    in_period: codes && standingOfCode(codes[incident] as number),
    ...timeCells(table, row),
    ...placeCells(table, row),
    source: textOf(text.source),
    url: textOf(text.url),
    attribution,
  };
}

/** Instants in UTC, as in the file; beside them the Korean days that hold all of its time. */
function timeCells({ time }: CatalogueTable, row: number): RowCells {
  const span = spanOfRow(time, row);
  const { earliestStart: from, latestEnd: to } = span;
  return {
    date_from: Number.isFinite(from) ? localAt(from, 'day') : null,
    date_to: Number.isFinite(to) ? localAt(to - 1, 'day') : null,
    start_earliest: instantCell(from),
    start_latest: instantCell(span.latestStart),
    end_earliest: instantCell(span.earliestEnd),
    end_latest: instantCell(to),
  };
}

function instantCell(instant: number): string | null {
  return Number.isFinite(instant) ? new Date(instant).toISOString() : null;
}

/** What the page has measured is not the coder's, and is left out. */
function placeCells({ place }: CatalogueTable, row: number): RowCells {
  const isMeasured = place.measured[row] === 1;
  const given = (number: number | undefined) => (isMeasured ? null : numberCell(number));
  const caveat = caveatOf(place, row);
  return {
    lon: shortest(place.lon[row]),
    lat: shortest(place.lat[row]),
    radius_m: shortest(place.radius[row]),
    km_from: given(place.kmFrom[row]),
    km_to: given(place.kmTo[row]),
    near: place.near[row] === 1,
    beyond: !isMeasured && place.beyond[row] === 1,
    caveat_en: transferEn.rows.caveats[caveat],
    caveat_ko: transferKo.rows.caveats[caveat],
  };
}

function numberCell(number: number | undefined): number | null {
  return number !== undefined && Number.isFinite(number) ? number : null;
}

/** The shortest figures that are this number of 32 bits: as 64 bits 127.1 would be 127.0999984741211. */
export function shortest(number: number | undefined): number | null {
  if (number === undefined || !Number.isFinite(number)) return null;
  for (let digits = LEAST_DIGITS; digits < MOST_DIGITS; digits += 1) {
    const short = Number(number.toPrecision(digits));
    if (Math.fround(short) === number) return short;
  }
  return Number(number.toPrecision(MOST_DIGITS));
}

const [LEAST_DIGITS, MOST_DIGITS] = [6, 9];

export type RowCaveat = keyof typeof transferEn.rows.caveats;

function caveatOf(place: CatalogueTable['place'], row: number): RowCaveat {
  const hasPoint = !Number.isNaN(place.lon[row]);
  const isOnLine = place.measured[row] === 0 && !Number.isNaN(place.kmFrom[row]);
  if (!hasPoint && !isOnLine) return place.beyond[row] === 1 ? 'beyond' : 'none';
  if (place.near[row] === 1) return 'near';
  if (hasPoint) return Number.isNaN(place.radius[row]) ? 'doubtful' : 'circle';
  return 'stretch';
}
