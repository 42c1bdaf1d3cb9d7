/** Takes the columns of a file page by page, and makes a table of them. */

import type { CatalogueTable } from '#domain/rows/catalogue-table.ts';
import {
  type FlagName,
  type NumberName,
  TEXT_NAMES,
  type TextName,
  type TimeName,
} from '#domain/rows/parquet/catalogue-columns.ts';
import type { Page } from '#domain/rows/parquet/flat-pages.ts';
import type { NumberValues, TextValues } from '#domain/rows/parquet/page-values.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { chronologicalOrder } from './chronological-order.ts';
import { IncidentNumbers } from './incident-numbers.ts';
import { IncidentTexts } from './incident-texts.ts';
import { KindColumn } from './kind-column.ts';
import { openUndatedReadings } from './open-undated.ts';
import { orderedRows } from './ordered-rows.ts';
import { FlawCounter } from './row-flaws.ts';
import { makePlacesSound } from './sound-places.ts';
import { makeTimesSound } from './sound-times.ts';
import { TextBuilder } from './text-builder.ts';
import { wkbPoint } from './wkb-point.ts';

type KmName = 'km_from' | 'km_to';

/** What a table needs to know of the page that it is for. */
export interface RowsScope {
  /** Ids of the kinds that the page knows. */
  readonly kinds: readonly string[];
  readonly lineKm: number;
  /** How far a window can reach. */
  readonly windowLimits: InstantRange;
}

export class RowsBuilder {
  readonly flaws = new FlawCounter();
  readonly #rows: number;
  readonly #scope: RowsScope;
  readonly #incidents: IncidentNumbers;
  readonly #texts = new Map<string, IncidentTexts>();
  readonly #kinds: KindColumn;
  #hasKinds = false;
  readonly #time: Readonly<Record<TimeName, Float64Array>>;
  readonly #place: Readonly<Record<Exclude<NumberName, KmName>, Float32Array> & Record<KmName, Float64Array>>;
  readonly #flags: Readonly<Record<FlagName, Uint8Array>>;

  constructor(rows: number, scope: RowsScope) {
    this.#rows = rows;
    this.#scope = scope;
    this.#incidents = new IncidentNumbers(rows, this.flaws);
    this.#kinds = new KindColumn(scope.kinds, rows, this.#incidents, this.flaws);
    const doubles = () => new Float64Array(rows).fill(Number.NaN);
    const numbers = () => new Float32Array(rows).fill(Number.NaN);
    this.#time = {
      start_earliest: doubles(),
      start_latest: doubles(),
      end_earliest: doubles(),
      end_latest: doubles(),
    };
    this.#place = {
      lon: numbers(),
      lat: numbers(),
      radius_m: numbers(),
      km_from: doubles(),
      km_to: doubles(),
    };
    this.#flags = { near: new Uint8Array(rows), beyond: new Uint8Array(rows) };
  }

  /**
   * A page of the column `name`, which begins at the row `first`. Pages of a column come in order, those of `reading` and
   * `id` before those of other columns for the same rows.
   */
  take(name: string, first: number, page: Page): void {
    const { values } = page;
    if (values instanceof Float64Array) this.#takeNumbers(name, first, page, values);
    else this.#takeTexts(name, first, page, values);
  }

  /** All columns of the rows from `first` up to `end` are there. */
  finishRows(first: number, end: number): void {
    makeTimesSound(this.#timeColumns(), [first, end], this.#scope.windowLimits, this.flaws);
    makePlacesSound(this.#placeColumns(), [first, end], this.#scope.lineKm, this.flaws);
  }

  #takeNumbers(name: string, first: number, { rows, present }: Page, values: NumberValues): void {
    const flags = this.#flags[name as FlagName];
    if (flags) {
      eachRow(rows, present, (row, value) => {
        flags[first + row] = value < 0 ? 0 : (values[value] ?? 0);
      });
      return;
    }
    const isPlace = name in this.#place;
    const into = this.#place[name as NumberName] ?? this.#time[name as TimeName] ?? this.#incidents.reading;
    eachRow(rows, present, (row, value) => {
      const number = value < 0 ? Number.NaN : (values[value] ?? Number.NaN);
      // Nothing at all is NaN here, and what is no number must not pass for nothing.
      into[first + row] = isPlace && value >= 0 && !Number.isFinite(number) ? Infinity : number;
    });
  }

  #takeTexts(name: string, first: number, { rows, present }: Page, values: TextValues): void {
    if (name === 'geometry') {
      eachRow(rows, present, (row, value) => value >= 0 && this.#takePoint(first + row, values, value));
      return;
    }
    const into = name === 'id' ? this.#incidents : name === 'kind' ? this.#kinds : this.#textsOf(name);
    this.#hasKinds ||= name === 'kind';
    eachRow(rows, present, (row, value) => into.add(first + row, values, value));
  }

  #takePoint(row: number, { bytes, starts, ends }: TextValues, value: number): void {
    const point = wkbPoint(bytes, starts[value] ?? 0, ends[value] ?? 0);
    if (!point) this.flaws.tell('not-a-point', row);
    this.#place.lon[row] = point?.[0] ?? Number.NaN;
    this.#place.lat[row] = point?.[1] ?? Number.NaN;
  }

  #textsOf(name: string): IncidentTexts {
    const known = this.#texts.get(name);
    if (known) return known;
    const texts = new IncidentTexts(name as TextName, this.#rows, this.#incidents, this.flaws);
    this.#texts.set(name, texts);
    return texts;
  }

  #timeColumns() {
    const { start_earliest, start_latest, end_earliest, end_latest } = this.#time;
    return {
      earliestStart: start_earliest,
      latestStart: start_latest,
      earliestEnd: end_earliest,
      latestEnd: end_latest,
    };
  }

  #placeColumns() {
    const { lon, lat, radius_m, km_from, km_to } = this.#place;
    return { lon, lat, radius: radius_m, kmFrom: km_from, kmTo: km_to, ...this.#flags };
  }

  /** The table, once all rows are finished. It can be taken once. */
  table(): CatalogueTable {
    this.#incidents.settleIds();
    const { ids, count } = this.#incidents;
    openUndatedReadings(this.#timeColumns(), this.#incidents);
    const [starts, ends] = this.#extents();
    const order = chronologicalOrder(starts, ends, (a, b) => ids.compare(a, b));
    if (!this.#hasKinds && count > 0) this.#kinds.kind.fill(this.#kinds.none(), 0, count);
    const { rows, firstRow, reading } = orderedRows(this.#incidents, order, this.flaws);
    const text = (name: TextName) => (this.#texts.get(name)?.texts ?? new TextBuilder(0)).takeColumn(order);
    const [title, titleKo, source, url] = TEXT_NAMES.map(text) as [Text, Text, Text, Text];
    return {
      rows: rows.length,
      incidents: count,
      firstRow,
      reading,
      time: gathered(this.#timeColumns(), rows),
      place: { ...gathered(this.#placeColumns(), rows), measured: new Uint8Array(rows.length) },
      kind: gather(this.#kinds.kind, order),
      kindIds: this.#kinds.ids,
      text: { id: ids.takeColumn(order), title, titleKo, source, url },
    };
  }

  /** By incident, the first instant at which it can have begun and the last at which it can have ended. */
  #extents(): readonly [starts: Float64Array, ends: Float64Array] {
    const starts = new Float64Array(this.#incidents.count).fill(Number.NaN);
    const ends = starts.slice();
    const { start_earliest, end_latest } = this.#time;
    for (let row = 0; row < this.#rows; row += 1) {
      const incident = this.#incidents.incident[row] ?? 0;
      const [start, end] = [start_earliest[row] ?? Number.NaN, end_latest[row] ?? Number.NaN];
      // Against NaN, which is what an incident begins with, nothing is later.
      if (!Number.isNaN(start) && !((starts[incident] ?? 0) <= start)) starts[incident] = start;
      if (!Number.isNaN(end) && !((ends[incident] ?? 0) >= end)) ends[incident] = end;
    }
    return [starts, ends];
  }
}

type Text = CatalogueTable['text']['id'];

/** Calls back with each row of a page and the number of its value; -1 where it has none. */
function eachRow(rows: number, present: Uint8Array | null, take: (row: number, value: number) => void): void {
  let value = 0;
  for (let row = 0; row < rows; row += 1) {
    const has = present === null || present[row] === 1;
    take(row, has ? value : -1);
    if (has) value += 1;
  }
}

type Column = Float64Array | Float32Array | Uint8Array;

function gathered<Columns extends Record<string, Column>>(columns: Columns, order: Uint32Array): Columns {
  const entries = Object.entries(columns).map(([name, column]) => [name, gather(column, order)]);
  return Object.fromEntries(entries) as Columns;
}

function gather<One extends Column>(column: One, order: Uint32Array): One {
  const into = new (column.constructor as new (length: number) => One)(order.length);
  for (let index = 0; index < order.length; index += 1) into[index] = column[order[index] ?? 0] ?? 0;
  return into;
}
