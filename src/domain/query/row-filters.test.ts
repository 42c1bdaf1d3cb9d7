import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ResolvedIncident, resolveAll } from '#domain/evidence/resolved.ts';
import { answersOf } from '#domain/rows/answers.ts';
import { catalogueRows } from '#domain/rows/catalogue-rows.ts';
import type { CatalogueTable } from '#domain/rows/catalogue-table.ts';
import { standingOfCode } from '#domain/rows/codes.ts';
import { readRows } from '#domain/rows/reading/read-rows.ts';
import { incidentOfRow } from '#domain/rows/row-incident.ts';
import { TIME_MODES } from '#domain/time/time-span.ts';
import { incidents, SOURCES, timeWindow } from '#testing/arbitraries.ts';
import { GEOGRAPHY, LINE_KM } from '#testing/geography.ts';
import { fileOf, parquetOf } from '#testing/parquet-of.ts';
import { sourceOf } from '#testing/source-of.ts';
import { KINDS } from '#testing/subject.ts';
import { visibleIn } from './query.ts';
import { capsOfFilters, type RowFilters } from './row-filters.ts';

const LINE = { lineKm: LINE_KM };
const SOURCE_MAP = new Map(SOURCES.map((id) => [id, sourceOf(id)]));
const CONTEXT = { sources: SOURCE_MAP, areas: GEOGRAPHY.areas, ...LINE };

const filters: fc.Arbitrary<RowFilters> = fc.record({
  hiddenKinds: fc.subarray([...KINDS]).map((kinds) => new Set(kinds)),
  stretch: fc.option(
    fc
      .tuple(fc.integer({ min: 0, max: LINE_KM - 1 }), fc.integer({ min: 1, max: LINE_KM }))
      .map(([from, length]) => [from, Math.min(from + length, LINE_KM)] as const),
  ),
  found: fc.constant(null),
});

async function tableOf(resolved: readonly ResolvedIncident[]): Promise<CatalogueTable> {
  const bound = (instant: number | undefined) =>
    instant !== undefined && Number.isFinite(instant) ? new Date(instant) : null;
  const rows = resolved
    .flatMap((incident) => catalogueRows(incident, CONTEXT))
    .map(({ span, lon, lat, radiusM, kmFrom, kmTo, ...row }) => ({
      ...row,
      start_earliest: bound(span?.earliestStart),
      start_latest: bound(span?.latestStart),
      end_earliest: bound(span?.earliestEnd),
      end_latest: bound(span?.latestEnd),
      lon,
      lat,
      radius_m: radiusM,
      km_from: kmFrom,
      km_to: kmTo,
    }));
  const read = await readRows(fileOf(parquetOf(rows)), { kinds: KINDS, ...LINE });
  if ('fault' in read) throw new Error(read.fault.code);
  return read.table;
}

it('a table and its incidents as objects answer alike, whatever window, mode and filters', async () => {
  await fc.assert(
    fc.asyncProperty(
      incidents,
      timeWindow,
      fc.constantFrom(...TIME_MODES),
      filters,
      async (list, window, mode, asked) => {
        const table = await tableOf(resolveAll(list, () => true));
        const objects = Array.from({ length: table.incidents }, (_, at) => incidentOfRow(table, at, LINE));
        const { codes } = answersOf(table)({ window, mode, caps: capsOfFilters(table, asked) });
        const visible = visibleIn(objects, window, { ...asked, text: '' }, mode);
        expect([...visible.codes].map(standingOfCode)).toEqual([...codes].map(standingOfCode));
      },
    ),
    { numRuns: 40 },
  );
});
