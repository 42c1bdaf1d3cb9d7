/** What is wrong with single rows of a catalogue: each row is kept as far as it is sound, and the flaws are counted. */

export type FlawCode =
  /** Without an id: it gets one of its number in the file. */
  | 'no-id'
  /** The id of another incident, without a number that would make it a reading of that: it gets one of its own. */
  | 'duplicate-id'
  | 'no-title'
  /** Rows of one incident whose texts or kinds differ: those of the first are taken. */
  | 'differing-texts'
  /** A text of more bytes than are kept, cut. */
  | 'long-text'
  /** No address of the web: left out. */
  | 'bad-url'
  /** Of a kind that the page does not know. */
  | 'unknown-kind'
  /** Of a kind beyond those that a table can hold: its kind is left out. */
  | 'too-many-kinds'
  /** Of a reading beyond those that an incident can have: left out. */
  | 'too-many-readings'
  | 'undated'
  /** Outside of what a window can reach: only a window that takes all before it in shows some of it. */
  | 'beyond-the-time'
  /** Bounds that end before they begin: left out. */
  | 'time-upside-down'
  /** Not two numbers that can be a longitude and a latitude: the row has no point. */
  | 'bad-position'
  /** Not above 0, or without a point: the place is doubtful. */
  | 'bad-radius'
  /** Not a stretch of the line: left out, or cut to the line. */
  | 'bad-stretch'
  /** A geometry that is no point: left out. */
  | 'not-a-point';

export interface RowFlaw {
  readonly code: FlawCode;
  /** Of rows that have it. */
  readonly count: number;
  /** The first of them, counted from 1 in the order of the file. */
  readonly firstRow: number;
}

export class FlawCounter {
  readonly #flaws = new Map<FlawCode, { count: number; firstRow: number }>();

  /** `row` counts from 0. */
  tell(code: FlawCode, row: number): void {
    const known = this.#flaws.get(code);
    if (!known) this.#flaws.set(code, { count: 1, firstRow: row + 1 });
    else {
      known.count += 1;
      known.firstRow = Math.min(known.firstRow, row + 1);
    }
  }

  /** The most frequent first. */
  all(): RowFlaw[] {
    return [...this.#flaws]
      .map(([code, { count, firstRow }]) => ({ code, count, firstRow }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  }
}
