/** What the event layer is given of a table, and in which colours it draws. */
import type { Position } from 'geojson';
import type { DrawnTable } from '#domain/rows/drawn/drawn-table.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import type { KindStyle } from '#symbols/kind-style.ts';
import type { Inks } from './paint/gl-program.ts';

export interface EventRows {
  readonly table: EventTable;
  /** What is drawn of it, whatever the window. */
  readonly drawn: DrawnTable;
  /** By row, the number of its incident. */
  readonly incidentOf: Uint32Array;
  /** By the table's kinds. */
  readonly styles: readonly KindStyle[];
  /** The line, west to east, and its length. */
  readonly mdl: readonly Position[];
  readonly lineKm: number;
}

export interface EventLook extends Inks {
  /** Share of white in the colours of kinds, percent. */
  readonly lift: number;
}
