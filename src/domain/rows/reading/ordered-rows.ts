/** Puts the rows of a file into the order of a table: by incident, then by reading, then as the file has them. */
import type { IncidentNumbers } from './incident-numbers.ts';
import type { FlawCounter } from './row-flaws.ts';

/** What a byte can tell apart. */
const MOST_READINGS = 256;

export interface OrderedRows {
  /** Of the file, in the table's order. */
  readonly rows: Uint32Array;
  /** By incident, its first row in the table; one more at the end. */
  readonly firstRow: Uint32Array;
  /** By row of the table: readings of an incident are counted from 0. */
  readonly reading: Uint8Array;
}

/** `order`: the incidents in the table's order. */
export function orderedRows(
  { incident, reading: given, count }: IncidentNumbers,
  order: Uint32Array,
  flaws: FlawCounter,
): OrderedRows {
  if (count === incident.length) return oneEach(order);
  const ofIncident = rowsByIncident(incident, count);
  const rows = new Uint32Array(incident.length);
  const reading = new Uint8Array(incident.length);
  const firstRow = new Uint32Array(count + 1);
  let next = 0;
  order.forEach((number, place) => {
    firstRow[place] = next;
    const own = ofIncident.rows.subarray(ofIncident.first[number], ofIncident.first[number + 1]);
    if (own.length > 1) own.sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0) || a - b);
    let readings = 0;
    own.forEach((row, index) => {
      if (index > 0 && given[row] !== given[own[index - 1] ?? 0]) readings += 1;
      if (readings >= MOST_READINGS) {
        flaws.tell('too-many-readings', row);
        return;
      }
      rows[next] = row;
      reading[next] = readings;
      next += 1;
    });
  });
  firstRow[count] = next;
  return { rows: rows.slice(0, next), firstRow, reading: reading.slice(0, next) };
}

/** Of incidents of one row each, which have its number. */
function oneEach(order: Uint32Array): OrderedRows {
  return {
    rows: order,
    firstRow: Uint32Array.from({ length: order.length + 1 }, (_, place) => place),
    reading: new Uint8Array(order.length),
  };
}

/** Rows of the file one incident after the other; incident `i` has those from `first[i]` up to `first[i + 1]`. */
function rowsByIncident(
  incident: Uint32Array,
  count: number,
): { readonly rows: Uint32Array; readonly first: Uint32Array } {
  const first = new Uint32Array(count + 1);
  for (const number of incident) first[number + 1] = (first[number + 1] ?? 0) + 1;
  for (let number = 1; number <= count; number += 1)
    first[number] = (first[number] ?? 0) + (first[number - 1] ?? 0);
  const next = first.slice();
  const rows = new Uint32Array(incident.length);
  incident.forEach((number, row) => {
    const place = next[number] ?? 0;
    rows[place] = row;
    next[number] = place + 1;
  });
  return { rows, first };
}
