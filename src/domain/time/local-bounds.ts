/** The bounds of a span of instants as local Korean times, no more exact than they are. */
import { localAt, type Precision, rangeOf } from './local-time.ts';
import type { TimeBound, TimeSpan } from './time-span.ts';

export interface LocalBounds {
  readonly start: TimeBound;
  readonly end: TimeBound;
}

/**
 * `start` and `end` of which `spanOf` gives this span, but that a bound within a minute becomes that minute. Outer bounds
 * share a precision: 1 to 30 June 2024 is `2024-06`. An infinite bound is null.
 */
export function localBoundsOf(span: TimeSpan): LocalBounds {
  const { earliestStart: from, latestEnd: to } = span;
  // What begins must have begun by its end, and what ends must have begun: the outer bounds hold for both.
  const begun = Math.min(span.latestStart, to);
  const notEnded = Math.max(span.earliestEnd, from);
  const unit = coarsest([from, to].filter(Number.isFinite));
  const ofBegun = begun === to ? unit : coarsest([begun]);
  const ofNotEnded = notEnded === from ? unit : coarsest([notEnded]);
  return {
    start: { earliest: first(from, unit), latest: last(begun, ofBegun) },
    end: { earliest: first(notEnded, ofNotEnded), latest: last(to, unit) },
  };
}

const COARSEST_FIRST: readonly Precision[] = ['year', 'month', 'day', 'hour'];

/** The longest unit of which each of these instants begins one. */
function coarsest(instants: readonly number[]): Precision {
  const begins = (unit: Precision) =>
    instants.every((instant) => rangeOf(localAt(instant, unit)).from === instant);
  return COARSEST_FIRST.find(begins) ?? 'minute';
}

function first(instant: number, unit: Precision): string | null {
  return Number.isFinite(instant) ? localAt(instant, unit) : null;
}

/** The last unit before an instant. */
function last(instant: number, unit: Precision): string | null {
  return Number.isFinite(instant) ? localAt(instant - 1, unit) : null;
}
