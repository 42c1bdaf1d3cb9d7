/** What the filters leave of the rows of a catalogue, whenever they were. */
import type { Stretch } from '#domain/place/footprint.ts';
import type { KindId } from '#domain/record/subject.ts';
import { CODES, type Codes } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { capsOnStretch } from '#domain/rows/place/stretch-caps.ts';

export interface RowFilters {
  readonly hiddenKinds: ReadonlySet<KindId>;
  readonly stretch: Stretch | null;
  /** By incident: 1 where the search finds it; null: nothing is searched. */
  readonly found: Uint8Array | null;
}

/** Null: they leave all as it stands in time. */
export function capsOfFilters(table: EventTable, { hiddenKinds, stretch, found }: RowFilters): Codes | null {
  if (hiddenKinds.size === 0 && !stretch && !found) return null;
  const caps = stretch ? capsOnStretch(table, stretch) : new Uint8Array(table.incidents).fill(CODES.certain);
  const { kind, kindIds } = table;
  const hidden = kindIds.map((id) => hiddenKinds.has(id));
  for (let incident = 0; incident < caps.length; incident += 1)
    if (hidden[kind[incident] as number] || found?.[incident] === 0) caps[incident] = CODES.out;
  return caps;
}
