/** Rows of a data set as files, in parts: a million of them would take longer than the page may stand still. */
import type { Geometry, Position } from 'geojson';
import { lengthKm, sliceByKm } from '#domain/place/chainage.ts';
import type { CatalogueTable } from '#domain/rows/catalogue-table.ts';
import { CODES } from '#domain/rows/codes.ts';
import { BYTE_ORDER_MARK, csvLine } from '#features/transfer/csv.ts';
import { cellsOf, type RowCells, shortest, type TakenRows } from './row-columns.ts';

export interface RowFileContext {
  /** The line, west to east. */
  readonly mdl: readonly Position[];
  readonly title: string;
}

export interface RowFormat {
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  /** Pieces of the file, in order. */
  readonly pieces: (taken: TakenRows, context: RowFileContext) => Generator<string>;
}

export const ROW_FORMATS = {
  csv: { name: 'rows', extension: 'csv', type: 'text/csv', pieces: csvPieces },
  geoJson: { name: 'rows', extension: 'geojson', type: 'application/geo+json', pieces: geoJsonPieces },
} as const satisfies Record<string, RowFormat>;
export type RowFormatId = keyof typeof ROW_FORMATS;

/** Incidents in one piece: some ten milliseconds. */
export const PIECE = 500;

/** Yields after each piece of the incidents, taken or not, so that whoever asks can show how far it is. */
function* csvPieces(taken: TakenRows): Generator<string> {
  let hasHead = false;
  for (const rows of rowsInPieces(taken)) {
    const head =
      hasHead || rows.length === 0 ? '' : BYTE_ORDER_MARK + csvLine(Object.keys(rows[0]?.cells ?? {}));
    hasHead ||= rows.length > 0;
    yield head + rows.map(({ cells }) => csvLine(Object.values(cells))).join('');
  }
}

function* geoJsonPieces(taken: TakenRows, { mdl, title }: RowFileContext): Generator<string> {
  const head = { type: 'FeatureCollection', name: title, attribution: taken.attribution };
  yield `${JSON.stringify(head).slice(0, -1)},"features":[\n`;
  let joint = '';
  for (const rows of rowsInPieces(taken)) {
    const features = rows.map(({ row, cells }) =>
      JSON.stringify({ type: 'Feature', geometry: geometryOf(taken.table, row, mdl), properties: cells }),
    );
    yield features.length > 0 ? joint + features.join(',\n') : '';
    if (features.length > 0) joint = ',\n';
  }
  yield '\n]}\n';
}

interface TakenRow {
  readonly row: number;
  readonly cells: RowCells;
}

function* rowsInPieces(taken: TakenRows): Generator<readonly TakenRow[]> {
  const { table, codes } = taken;
  for (let first = 0; first < table.incidents; first += PIECE) {
    const rows: TakenRow[] = [];
    for (let incident = first; incident < Math.min(first + PIECE, table.incidents); incident += 1) {
      if (codes && codes[incident] === CODES.out) continue;
      const end = table.firstRow[incident + 1] as number;
      for (let row = table.firstRow[incident] as number; row < end; row += 1)
        rows.push({ row, cells: cellsOf(taken, incident, row) });
    }
    yield rows;
  }
}

/** The point, or the stretch of the line, as the coder gave it; the caveat beside it says what that means. */
function geometryOf({ place }: CatalogueTable, row: number, mdl: readonly Position[]): Geometry | null {
  const [lon, lat] = [shortest(place.lon[row]), shortest(place.lat[row])];
  if (lon !== null && lat !== null) return { type: 'Point', coordinates: [lon, lat] };
  const [from, to] = [place.kmFrom[row] as number, place.kmTo[row] as number];
  // The line that is drawn may end a little before the length that rows are held to.
  if (!(from < Math.min(to, lengthKm(mdl)))) return null;
  return { type: 'LineString', coordinates: withoutRepeats(sliceByKm(mdl, from, to)) };
}

/** To a metre: an end that nearly meets a vertex becomes one with it. */
function withoutRepeats(line: readonly Position[]): Position[] {
  const rounded = line.map((at) => at.map((degrees) => Number(degrees.toFixed(5))));
  return rounded.filter(([x, y], at) => at === 0 || rounded[at - 1]?.[0] !== x || rounded[at - 1]?.[1] !== y);
}
