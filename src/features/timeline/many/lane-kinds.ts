/** The lanes of a table: which kinds have one, and which lane each kind of the table has. */
import type { KindId } from '#domain/record/subject.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { isUndated } from '#domain/rows/row-span.ts';

export interface LaneKinds {
  /** From the top. */
  readonly kinds: readonly KindId[];
  /** By kind of the table; negative: it has no lane. */
  readonly laneOfKind: readonly number[];
}

/** A lane for each kind that has dated incidents, in the order in which the kinds are offered. */
export function laneKindsOf(table: EventTable, offered: readonly KindId[]): LaneKinds {
  const { incidents, kind, kindIds } = table;
  const isDated = new Uint8Array(kindIds.length);
  for (let incident = 0; incident < incidents; incident += 1)
    if (!isUndated(table, incident)) isDated[kind[incident] as number] = 1;
  const kinds = offered.filter((id) => isDated[kindIds.indexOf(id)] === 1);
  return { kinds, laneOfKind: kindIds.map((id) => kinds.indexOf(id)) };
}
