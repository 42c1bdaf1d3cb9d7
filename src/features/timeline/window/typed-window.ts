/** Typed dates as a window: takes EDTF or words, gives a window or the reason why there is none. Never throws. */
import { MINUTE } from '#domain/time/durations.ts';
import { parseEdtf } from '#domain/time/edtf.ts';
import { dayFrom, dayUntil, type InstantRange, localAt, rangeOf } from '#domain/time/local-time.ts';
import type { TimeMode } from '#domain/time/time-span.ts';
import { type DateFlaw, dateFlawOf, edtfOfWords } from '#i18n/dates/date-reading.ts';

export type Field = 'start' | 'end';

export type Typed =
  | { readonly ok: true; readonly window: InstantRange; readonly both: boolean }
  | { readonly ok: false; readonly problem: 'unreadable' | 'backwards' | 'outside' }
  | ({ readonly ok: false; readonly problem: 'flawed' } & DateFlaw);

/** The longest span that the page itself writes has some 70 characters. */
export const LONGEST_INPUT = 80;

/**
 * The window that a text in one of the two fields means. An interval (`../2024-06-18`) sets both ends, anything
 * else the field's own: a month typed as the end is included to its last day. An open end reaches as
 * far as `evidence` does.
 */
export function typedWindow(
  text: string,
  field: Field,
  window: InstantRange,
  evidence: InstantRange,
  limits: InstantRange,
): Typed {
  const edtf = edtfOf(text.trim());
  const parsed = parseEdtf(edtf);
  if (!parsed) return refused(text, edtf);
  const both = edtf.includes('/');
  const { earliest } = parsed.start;
  const { latest } = parsed.end;
  const from = earliest === null ? Math.min(evidence.from, startOf(latest)) : rangeOf(earliest).from;
  const to = latest === null ? Math.max(evidence.to, from + MINUTE) : rangeOf(latest).to;
  return checked(both ? { from, to } : withEnd({ from, to }, field, window), both, limits);
}

function refused(text: string, edtf: string): Typed {
  const flaw = text.length > LONGEST_INPUT ? undefined : dateFlawOf(text);
  if (flaw) return { ok: false, problem: 'flawed', ...flaw };
  return { ok: false, problem: isBackwards(edtf) ? 'backwards' : 'unreadable' };
}

/** EDTF unchanged, a date in words as EDTF; any other text unchanged. */
function edtfOf(text: string): string {
  if (text.length > LONGEST_INPUT) return '';
  return parseEdtf(text) ? text : (edtfOfWords(text) ?? text);
}

/** The other end stays; where the ends would cross, the window becomes the date itself. */
function withEnd(date: InstantRange, field: Field, window: InstantRange): InstantRange {
  const typed = field === 'start' ? { from: date.from, to: window.to } : { from: window.from, to: date.to };
  return typed.from < typed.to ? typed : date;
}

/** In the modes with one slider: the end that counts goes to the typed date, and the other keeps its distance. */
export function typedPoint(
  typed: InstantRange,
  window: InstantRange,
  mode: Exclude<TimeMode, 'window'>,
): InstantRange {
  const length = window.to - window.from;
  return mode === 'moment'
    ? { from: typed.from, to: typed.from + length }
    : { from: typed.to - length, to: typed.to };
}

function checked(window: InstantRange, both: boolean, limits: InstantRange): Typed {
  const outside = window.from < limits.from || window.to > limits.to;
  if (outside) return { ok: false, problem: 'outside' };
  return window.from < window.to ? { ok: true, window, both } : { ok: false, problem: 'backwards' };
}

function startOf(local: string | null): number {
  return local === null ? Infinity : rangeOf(local).from;
}

/** True for an interval whose ends can be read, the first of them being the later. */
function isBackwards(text: string): boolean {
  const ends = text.split('/');
  return ends.length === 2 && ends.every((end) => end !== '' && parseEdtf(end) !== undefined);
}

/** The text of a field for a window: a day where a day begins or ends there, else to the minute. Ends are included. */
export function fieldText(window: InstantRange, field: Field): string {
  return field === 'start'
    ? (dayFrom(window.from) ?? localAt(window.from, 'minute'))
    : (dayUntil(window.to) ?? localAt(window.to - MINUTE, 'minute'));
}
