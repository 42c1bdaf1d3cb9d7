/** Which incident of a table lies at a place of the plot, where they are painted as ink. */
import { eastOfRow, westOfRow } from '#domain/rows/ink/line-ink.ts';
import { incidentAtPlace } from '#domain/rows/ink/line-sight.ts';
import { endOfRow, startOfRow } from '#domain/rows/ink/row-share.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import type { ManyOnLine } from './use-many-on-line.ts';

/** The smallest under a place, px, else the nearest within `reach`, by id. */
export function rowAtPlace(
  { rows, inSight }: ManyOnLine,
  { projection, subject }: Pick<LineModel, 'projection' | 'subject'>,
  { x, y }: { readonly x: number; readonly y: number },
  reach: number,
): string | undefined {
  const { time, place } = rows.table;
  const { windowLimits: limits, line } = subject;
  const { strip } = projection;
  const boxOf = (row: number) => {
    const start = startOfRow(time, row, limits);
    const [top, bottom] = [projection.y(start), projection.y(endOfRow(time, row, limits, start))];
    const west = westOfRow(place, row, line.lengthKm);
    if (Number.isNaN(west)) return [strip.x, top, strip.x + strip.width, bottom] as const;
    return [projection.x(west), top, projection.x(eastOfRow(place, row, line.lengthKm)), bottom] as const;
  };
  const found = incidentAtPlace(rows.table, inSight, boxOf, [x, y], reach);
  return found === undefined ? undefined : rows.idAt(found);
}
