/**
 * Uncertain time. A source rarely gives an instant: it gives bounds for when something began and ended.
 * Here these bounds become instants, and a window on time is answered with four values.
 */
import { DAY, HOUR } from './durations.ts';
import { type InstantRange, rangeOf } from './local-time.ts';

/** An end of which a source says that it is open: it goes on, or has no beginning. EDTF and the record write it so. */
export const OPEN = '..';

/** The ends of a time that are open; an end that merely nobody gives is not known, and not open. */
export interface OpenEnds {
  readonly start: boolean;
  readonly end: boolean;
}

export const NOT_OPEN: OpenEnds = { start: false, end: false };

/** Bounds of one end of a happening, as local Korean time; null where no source gives a bound. */
export interface TimeBound {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Start and end, each between two instants (ms); infinite where no source gives a bound. */
export interface TimeSpan {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
}

/**
 * How a happening stands to a window. `certain`: all of it surely lies inside. `under-way`: each start and end that it can
 * have overlaps the window, without all of them lying inside. `possible`: some do. `out`: none does.
 */
export type WindowRelation = 'certain' | 'under-way' | 'possible' | 'out';

/**
 * How time is asked: for what falls into a window, for all up to the window's end, or for what was under way
 * at the one moment at which the window begins.
 */
export const TIME_MODES = ['window', 'cumulative', 'moment'] as const;
export type TimeMode = (typeof TIME_MODES)[number];

/** The span that two bounds leave open. A bound of day precision covers its whole day; the outer ones can be `OPEN`. */
export function spanOf(start: TimeBound, end: TimeBound): TimeSpan {
  return {
    earliestStart: isBound(start.earliest) ? rangeOf(start.earliest).from : -Infinity,
    latestStart: start.latest === null ? Infinity : rangeOf(start.latest).to,
    earliestEnd: end.earliest === null ? -Infinity : rangeOf(end.earliest).from,
    latestEnd: isBound(end.latest) ? rangeOf(end.latest).to : Infinity,
  };
}

/** True of a local time; an open end bounds as little as one that is not known. */
export function isBound(local: string | null): local is string {
  return local !== null && local !== OPEN;
}

/** Everything between the first instant it can have begun and the last it can have ended. */
export function extentOf(span: TimeSpan): InstantRange {
  return { from: span.earliestStart, to: span.latestEnd };
}

/** The bounds that some source gives, in ms; empty where no source gives any. */
export function knownBounds(span: TimeSpan): number[] {
  return [span.earliestStart, span.latestStart, span.earliestEnd, span.latestEnd].filter(Number.isFinite);
}

/** Summer time made days of 25 hours. */
const LONGEST_DAY = DAY + HOUR;

/** True where all of the possible time lies within one day. */
export function isExact(span: TimeSpan): boolean {
  return span.latestEnd - span.earliestStart <= LONGEST_DAY;
}

/** The instant that stands for a span where one must be named: its middle, or the known end of an open one. */
export function anchorOf(span: TimeSpan): number {
  const { from, to } = extentOf(span);
  if (Number.isFinite(from) && Number.isFinite(to)) return (from + to) / 2;
  const known = knownBounds(span);
  if (known.length === 0) return Number.NaN;
  if (Number.isFinite(from)) return from;
  if (Number.isFinite(to)) return to;
  return (Math.min(...known) + Math.max(...known)) / 2;
}

/** How a span stands to a half-open window. An empty window holds nothing. */
export function relate(span: TimeSpan, window: InstantRange): WindowRelation {
  return relateIn('window', span, window);
}

/**
 * The answer to a question of any mode. Up to an end: certain when all of its possible time has passed by then, under way
 * when it has surely begun. At a moment: under way when it has surely begun and surely not ended, so that what is known
 * only to the day is possible all day long.
 */
export function relateIn(mode: TimeMode, span: TimeSpan, window: InstantRange): WindowRelation {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = span;
  return relateBounds(mode, earliestStart, latestStart, earliestEnd, latestEnd, window);
}

/**
 * The answer of a time given as readings of which only one can be right, each of one or more spans that all belong to it:
 * 'on each of these days'. At least one reading. What lies between them is in none of them.
 */
export function relateReadings(
  mode: TimeMode,
  readings: readonly (readonly TimeSpan[])[],
  window: InstantRange,
): WindowRelation {
  return relateEach(readings, (span) => relateIn(mode, span, window));
}

/** `relateReadings` for whatever is asked of each span. */
export function relateEach(
  readings: readonly (readonly TimeSpan[])[],
  relationOf: (span: TimeSpan) => WindowRelation,
): WindowRelation {
  return ofOneOf(readings.map((parts) => ofAllOf(parts.map(relationOf))));
}

/** The answer where one of several is right and it is not known which. */
export function ofOneOf(relations: readonly WindowRelation[]): WindowRelation {
  const [first = 'out'] = relations;
  if (relations.every((relation) => relation === first)) return first;
  return relations.every(isSure) ? 'under-way' : 'possible';
}

/** The answer for what consists of several. */
function ofAllOf(relations: readonly WindowRelation[]): WindowRelation {
  const [first = 'out'] = relations;
  if (relations.every((relation) => relation === first)) return first;
  return relations.some(isSure) ? 'under-way' : 'possible';
}

function isSure(relation: WindowRelation): boolean {
  return relation === 'certain' || relation === 'under-way';
}

/** `relateIn` of a span's bounds, for who has thousands of them at hand as numbers. */
export function relateBounds(
  mode: TimeMode,
  earliestStart: number,
  latestStart: number,
  earliestEnd: number,
  latestEnd: number,
  window: InstantRange,
): WindowRelation {
  const { from: begin, to: end } = askedRange(mode, window);
  if (end <= begin || earliestStart >= end || latestEnd <= begin) return 'out';
  if (mode !== 'moment' && earliestStart >= begin && latestEnd <= end) return 'certain';
  // It begins no later than it ends, and ends no earlier than it begins.
  const overlaps = Math.min(latestStart, latestEnd) <= end && Math.max(earliestEnd, earliestStart) >= begin;
  return overlaps ? 'under-way' : 'possible';
}

/** What a mode asks of a window. What lies before or after it is out. */
export function askedRange(mode: TimeMode, { from, to }: InstantRange): InstantRange {
  return { from: mode === 'cumulative' ? -Infinity : from, to: mode === 'moment' ? from + MOMENT : to };
}

/** A moment is the window of this length, ms: the least that instants tell apart. */
const MOMENT = 1;

/** The bounds that decide whether a span is surely under way: by when it has begun, and until when it has not ended. */
export function sureBounds({ earliestStart, latestStart, earliestEnd, latestEnd }: TimeSpan): {
  readonly begun: number;
  readonly notEnded: number;
} {
  return { begun: Math.min(latestStart, latestEnd), notEnded: Math.max(earliestEnd, earliestStart) };
}

/**
 * Intersection of two spans: what both leave open. `undefined` when they exclude each other,
 * which is a conflict to be shown, not a choice to be made.
 */
export function intersectSpans(a: TimeSpan, b: TimeSpan): TimeSpan | undefined {
  const both = {
    earliestStart: Math.max(a.earliestStart, b.earliestStart),
    latestStart: Math.min(a.latestStart, b.latestStart),
    earliestEnd: Math.max(a.earliestEnd, b.earliestEnd),
    latestEnd: Math.min(a.latestEnd, b.latestEnd),
  };
  const possible =
    both.earliestStart < both.latestStart &&
    both.earliestEnd < both.latestEnd &&
    both.earliestStart < both.latestEnd;
  return possible ? both : undefined;
}

/** Union hull of two spans: the widest reading of either. */
export function uniteSpans(a: TimeSpan, b: TimeSpan): TimeSpan {
  return {
    earliestStart: Math.min(a.earliestStart, b.earliestStart),
    latestStart: Math.max(a.latestStart, b.latestStart),
    earliestEnd: Math.min(a.earliestEnd, b.earliestEnd),
    latestEnd: Math.max(a.latestEnd, b.latestEnd),
  };
}

/** Orders spans by the first instant they can have begun, then by the last they can have ended. */
export function compareSpans(a: TimeSpan, b: TimeSpan): number {
  return compare(a.earliestStart, b.earliestStart) || compare(a.latestEnd, b.latestEnd);
}

/** Subtraction would give NaN for two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
