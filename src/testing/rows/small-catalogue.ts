/** Catalogues of a few rows, read as the page reads them. */

import type { CatalogueTable } from '#domain/rows/catalogue-table.ts';
import { readRows } from '#domain/rows/reading/read-rows.ts';
import type { RowFlaw } from '#domain/rows/reading/row-flaws.ts';
import { fileOf, type ParquetShape, parquetOf, textAt } from './parquet-of.ts';

export const SCOPE = {
  kinds: ['crossing', 'shots'],
  lineKm: 237.4,
  windowLimits: { from: Date.UTC(1945), to: Date.UTC(2050) },
};
export const DAY = Date.UTC(2024, 5, 9);
export const at = (ms: number) => new Date(ms);
/** A row with nothing wrong. */
export const SOUND = {
  id: 'one',
  title: 'One',
  kind: 'crossing',
  start_earliest: at(DAY),
  end_latest: at(DAY + 86_400_000),
};

export type Row = Readonly<Record<string, unknown>>;

export async function read(rows: readonly Row[], shape?: ParquetShape, scope = SCOPE) {
  const result = await readRows(fileOf(parquetOf(rows, shape)), scope);
  if ('fault' in result) throw new Error(JSON.stringify(result.fault));
  return result;
}

export function idsOf({ incidents, text }: CatalogueTable): string[] {
  return Array.from({ length: incidents }, (_, item) => textAt(text.id, item));
}

/** Code, count and first row. */
export function codesOf(flaws: readonly RowFlaw[]) {
  return flaws.map(({ code, count, firstRow }) => [code, count, firstRow]);
}
