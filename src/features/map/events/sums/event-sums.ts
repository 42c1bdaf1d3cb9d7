/** What is shown of a table, summed: along the line, on the ground and in cells. Only what changes is counted anew. */
import { CODES, type Codes } from '#domain/rows/codes.ts';
import { type DrawnTable, drawnTable } from '#domain/rows/drawn/drawn-table.ts';
import type { EventPlaces } from '#domain/rows/drawn/event-places.ts';
import { isPoint } from '#domain/rows/drawn/points-in-order.ts';
import { FORMS } from '#domain/rows/drawn/row-form.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { forEachChange } from '#domain/rows/ink/changed-codes.ts';
import { EventCells } from './event-cells.ts';
import { groundGrids, levelOf } from './ground-ink.ts';
import { type Change, LineInk } from './line-ink.ts';

/** As many incidents are counted at a time. */
const PART = 100_000;

export class EventSums {
  readonly table: EventTable;
  readonly incidentOf: Uint32Array;
  readonly places: EventPlaces;
  readonly cells: EventCells;
  readonly line: LineInk;
  readonly grids = groundGrids();
  /** By incident. Not to be changed by who reads it. */
  codes: Codes;
  /** Incidents that are shown, whether they have a place or not. */
  shown = 0;

  /** `incidentOf`: by row, the number of its incident. */
  constructor(
    table: EventTable,
    incidentOf: Uint32Array,
    lineKm: number,
    { places, points }: DrawnTable = drawnTable(table),
  ) {
    this.table = table;
    this.incidentOf = incidentOf;
    this.places = places;
    this.cells = new EventCells(places, points, incidentOf);
    this.line = new LineInk(lineKm);
    this.codes = new Uint8Array(table.incidents);
  }

  /** Shown for the first time, in parts that each take some ten milliseconds. */
  *showInParts(codes: Codes, part = PART): Generator<void, void> {
    const before = this.codes;
    this.codes = codes;
    const changed = changedBytes(before, codes);
    yield;
    for (let first = 0; first < changed.length; first += part) {
      for (let at = first; at < Math.min(first + part, changed.length); at += 1)
        this.#showChange(before, changed[at] as number);
      yield;
    }
  }

  /** `codes` are those of the table's incidents, and are kept. */
  show(codes: Codes): void {
    const before = this.codes;
    this.codes = codes;
    forEachChange(before, codes, (incident) => this.#showChange(before, incident));
  }

  #showChange(before: Codes, incident: number): void {
    this.#change(incident, massOf(before[incident] as number), massOf(this.codes[incident] as number));
  }

  /** Divides the points for a zoom. */
  divide(zoom: number): void {
    if (this.cells.divide(zoom)) this.#countInCells();
  }

  /** The same before anything is shown, in parts that each take some ten milliseconds. */
  *divideInParts(zoom: number, part = PART): Generator<void, void> {
    if (yield* this.cells.divideInParts(zoom, part)) this.#countInCells();
  }

  #countInCells(): void {
    const { firstRow, incidents } = this.table;
    for (let incident = 0; incident < incidents; incident += 1) {
      const mass = massOf(this.codes[incident] as number);
      if (!mass) continue;
      const change = changeOf(null, mass);
      for (let row = firstRow[incident] as number; row < (firstRow[incident + 1] as number); row += 1)
        if (isPoint(this.places.form[row] as number)) this.cells.add(change, row);
    }
  }

  #change(incident: number, before: Mass | null, after: Mass | null): void {
    if (before === after) return;
    const change = changeOf(before, after);
    this.shown += change.certain + change.possible;
    const { firstRow } = this.table;
    // An incident is 1 in all, in equal parts at each of its places.
    const share = 1 / (this.places.drawn[incident] as number);
    for (let row = firstRow[incident] as number; row < (firstRow[incident + 1] as number); row += 1)
      this.#add(change, row, share);
  }

  #add(change: Change, row: number, share: number): void {
    const { form, x, y, radius } = this.places;
    if (form[row] === FORMS.stretch) {
      const { kmFrom, kmTo } = this.table.place;
      this.line.add(change, kmFrom[row] as number, kmTo[row] as number, share);
    } else if (form[row] === FORMS.wide) {
      const reach = radius[row] as number;
      this.grids[levelOf(reach)]?.add(change, x[row] as number, y[row] as number, reach, share);
    } else if (isPoint(this.places.form[row] as number)) this.cells.add(change, row);
  }
}

type Mass = 'certain' | 'possible';

const COMES = { certain: { certain: 1, possible: 0 }, possible: { certain: 0, possible: 1 } } as const;
const GOES = { certain: { certain: -1, possible: 0 }, possible: { certain: 0, possible: -1 } } as const;
const TURNS = { certain: { certain: 1, possible: -1 }, possible: { certain: -1, possible: 1 } } as const;
const NOTHING: Change = { certain: 0, possible: 0 };

function changeOf(before: Mass | null, after: Mass | null): Change {
  if (before && after) return TURNS[after];
  if (after) return COMES[after];
  return before ? GOES[before] : NOTHING;
}

/** What is surely in the window, or under way in it, is certain; what may be, or has no date, is possible. */
export function massOf(code: number): Mass | null {
  if (code === CODES.out) return null;
  return code >= CODES['under-way'] ? 'certain' : 'possible';
}

/** Where two arrays of one length differ. */
export function changedBytes(before: Codes, after: Codes): readonly number[] {
  const changed: number[] = [];
  forEachChange(before, after, (at) => changed.push(at));
  return changed;
}
