/**
 * How each incident of a table stands to a window: asked again for a window that has moved a little, only those are asked
 * anew whose bounds its ends have passed.
 */

import { addCode, CODES, type Code, type CodeCounts, type Codes, countCodes } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { noteChanges } from '#domain/rows/ink/changed-codes.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import {
  askedRange,
  relateBounds,
  relateReadings,
  type TimeMode,
  type TimeSpan,
} from '#domain/time/time-span.ts';
import { indexRows, passedRows, type RowIndex } from './row-index.ts';
import { spanOfRow } from './row-span.ts';

export interface Answer {
  /** Not to be changed by who is given them. */
  readonly codes: Codes;
  readonly counts: CodeCounts;
}

export interface Question {
  readonly window: InstantRange;
  readonly mode: TimeMode;
  /**
   * By incident, the most that the other filters leave of it: `out`, `possible` or `certain`; null: they leave all as it
   * stands in time. Filters that stay the same are the same object.
   */
  readonly caps: Codes | null;
}

/** Gives the same object as the last time where each incident stands as it stood. */
export type Answers = (question: Question) => Answer;

/** `index` is that of the table; it can be made elsewhere. */
export function answersOf(table: EventTable, index: RowIndex = indexRows(table)): Answers {
  const inTime: Codes = new Uint8Array(table.incidents);
  let last: { readonly question: Question; readonly answer: Answer } | undefined;
  return (question) => {
    const { window, mode, caps } = question;
    const passed =
      last?.question.mode === mode ? passedRows(index, last.question.window, window, mode) : null;
    const moved = passed && askRows(table, index, passed, question, inTime);
    if (!moved) askAll(table, question, inTime);
    const answer =
      last && moved && last.question.caps === caps
        ? withChanges(last.answer, moved, table.kind, inTime, caps)
        : capped(table, inTime, caps, last?.answer);
    last = { question, answer };
    return last.answer;
  };
}

function askAll(table: EventTable, { window, mode }: Question, inTime: Codes): void {
  const { firstRow, time } = table;
  const { from, to } = askedRange(mode, window);
  for (let incident = 0; incident < table.incidents; incident += 1) {
    const first = firstRow[incident] as number;
    const isOfOneRow = (firstRow[incident + 1] as number) - first === 1;
    // Of a million most lie outside: they are not asked further.
    const isOut = (time.earliestStart[first] as number) >= to || (time.latestEnd[first] as number) <= from;
    inTime[incident] = isOfOneRow && isOut ? CODES.out : codeInTime(table, incident, mode, window);
  }
}

/** Returns the incidents of these rows that now stand otherwise. */
function askRows(
  table: EventTable,
  { incidentOf }: RowIndex,
  passed: readonly Uint32Array[],
  { window, mode }: Question,
  inTime: Codes,
): readonly number[] {
  const moved: number[] = [];
  for (const rows of passed)
    for (const row of rows) {
      const incident = incidentOf[row] as number;
      const code = codeInTime(table, incident, mode, window);
      if (code === inTime[incident]) continue;
      inTime[incident] = code;
      moved.push(incident);
    }
  return moved;
}

/** How one incident stands to a window, whatever the other filters. */
export function codeInTime(
  { firstRow, reading, time }: EventTable,
  incident: number,
  mode: TimeMode,
  window: InstantRange,
): Code {
  const [first, end] = [firstRow[incident] as number, firstRow[incident + 1] as number];
  const start = time.earliestStart[first] as number;
  // NaN: all of its rows are undated, or none is.
  if (Number.isNaN(start)) return CODES.undated;
  if (end - first > 1) return CODES[relateReadings(mode, readingsOf(reading, time, first, end), window)];
  const [begun, notEnded] = [time.latestStart[first] as number, time.earliestEnd[first] as number];
  return CODES[relateBounds(mode, start, begun, notEnded, time.latestEnd[first] as number, window)];
}

/** The spans of these rows, from `first` up to `end`, in their readings. */
export function readingsOf(
  reading: EventTable['reading'],
  time: EventTable['time'],
  first: number,
  end: number,
): readonly (readonly TimeSpan[])[] {
  const readings = new Map<number, TimeSpan[]>();
  for (let row = first; row < end; row += 1) {
    const number = reading[row] as number;
    const parts = readings.get(number) ?? [];
    readings.set(number, parts);
    parts.push(spanOfRow(time, row));
  }
  return [...readings.values()];
}

/** `before` itself where it says the same. */
function capped(
  { kind, kindIds, incidents }: EventTable,
  inTime: Codes,
  caps: Codes | null,
  before: Answer | undefined,
): Answer {
  const codes = inTime.slice();
  if (caps)
    for (let incident = 0; incident < incidents; incident += 1)
      codes[incident] = Math.min(codes[incident] as number, caps[incident] as number);
  if (before && areEqual(before.codes, codes)) return before;
  return { codes, counts: countCodes(codes, kind, kindIds.length) };
}

function withChanges(
  before: Answer,
  moved: readonly number[],
  kind: EventTable['kind'],
  inTime: Codes,
  caps: Codes | null,
): Answer {
  if (moved.length === 0) return before;
  const [codes, counts] = [before.codes.slice(), before.counts.slice()];
  const changed: number[] = [];
  for (const incident of moved) {
    const cap = caps ? (caps[incident] as number) : CODES.certain;
    const [was, is] = [codes[incident] as number, Math.min(inTime[incident] as number, cap)];
    if (was === is) continue;
    const of = kind[incident] as number;
    addCode(counts, of, was, -1);
    addCode(counts, of, is, 1);
    codes[incident] = is;
    changed.push(incident);
  }
  if (changed.length === 0) return before;
  noteChanges(before.codes, codes, changed);
  return { codes, counts };
}

function areEqual(one: Codes, other: Codes): boolean {
  for (let incident = 0; incident < one.length; incident += 1)
    if (one[incident] !== other[incident]) return false;
  return true;
}
