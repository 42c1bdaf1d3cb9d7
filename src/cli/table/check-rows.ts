/** Reads a catalogue of rows with the page's own reader, and says what it found. */
import type { Subject } from '#domain/record/subject.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { readRows } from '#domain/rows/reading/read-rows.ts';
import type { RowFlaw } from '#domain/rows/reading/row-flaws.ts';
import { openRangedFile } from '#worker/ranged-file.ts';
import { FLAW_WORDS, faultWords } from './fault-words.ts';
import { openLocalFile } from './local-file.ts';

export interface RowsReport {
  readonly lines: readonly string[];
  /** False where the page cannot read it at all. */
  readonly isReadable: boolean;
}

/** `place` is a path, or an address on the web. Rejects for nothing that the file or a server can cause. */
export async function checkRows(place: string, { kinds, line, windowLimits }: Subject): Promise<RowsReport> {
  const isAddress = /^https?:\/\//i.test(place);
  const local = isAddress ? undefined : openLocalFile(place);
  const options = { kinds: kinds.map(({ id }) => id), lineKm: line.lengthKm, windowLimits };
  const read = await readRows(local ?? openRangedFile(place), options);
  await local?.then((file) => file.close()).catch(() => undefined);
  if ('fault' in read) return { isReadable: false, lines: [`${place}: ${faultWords(read.fault)}`] };
  const unknown = read.table.kindIds.slice(kinds.length).filter((id) => id !== '');
  return {
    isReadable: true,
    lines: [
      `${place}: ${counted(read.table.incidents, 'incident')} in ${counted(read.table.rows, 'row')}`,
      ...read.flaws.map(flawLine),
      ...(unknown.length > 0 ? [`unknown kinds: ${unknown.join(', ')}`] : []),
      placedLine(read.table),
    ],
  };
}

function flawLine({ code, count, firstRow }: RowFlaw): string {
  return `${counted(count, 'row')}, first row ${firstRow}: ${FLAW_WORDS[code]}`;
}

/** How exactly the rows are placed, which tells a publisher whether a column was taken as it was meant. */
function placedLine({ rows, place }: EventTable): string {
  const count = (column: Iterable<number>) => {
    let sum = 0;
    for (const value of column) if (!Number.isNaN(value)) sum += 1;
    return sum;
  };
  const points = count(place.lon);
  const circles = count(place.radius);
  return `of ${counted(rows, 'row')}: ${points} with a point, ${circles} of them with a radius; ${count(place.kmFrom)} with a stretch of the line`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
