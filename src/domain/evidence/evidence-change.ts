/** What switching a source does to one incident: whether its place and time widen or narrow, and to what. */

import type { ResolvedPlace } from '#domain/evidence/readings/place-readings.ts';
import { type ResolvedTime, spansOf } from '#domain/evidence/readings/time-readings.ts';
import { sameFootprint, stretchLength } from '#domain/place/footprint.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { extentOf, type TimeSpan } from '#domain/time/time-span.ts';
import { isSupported, type Resolution } from './evidence.ts';

/** `moved`: neither holds the other's whole width, or the width cannot be compared. */
export type Direction = 'widened' | 'narrowed' | 'moved' | 'lost' | 'found';

export interface PlaceChange {
  readonly direction: Direction;
  /** km of the line before and after; undefined away from the line or where there is no place. */
  readonly fromKm: number | undefined;
  readonly toKm: number | undefined;
}

export interface EvidenceChange {
  readonly place?: PlaceChange | undefined;
  readonly time?: Direction | undefined;
  /** No enabled source says anything of it any more, but what is mistaken. */
  readonly unsupported: boolean;
}

export function changeOf(before: Resolution, after: Resolution, totalKm: number): EvidenceChange {
  return {
    place: placeChange(before.place, after.place, totalKm),
    time: timeChange(before.time, after.time),
    unsupported: isSupported(before) && !isSupported(after),
  };
}

function placeChange(
  before: ResolvedPlace | null,
  after: ResolvedPlace | null,
  totalKm: number,
): PlaceChange | undefined {
  if (samePlace(before, after)) return undefined;
  const [fromKm, toKm] = [before, after].map((place) => place && stretchLength(place.footprints, totalKm));
  const change = { fromKm: fromKm ?? undefined, toKm: toKm ?? undefined };
  if (!before) return { direction: 'found', ...change };
  if (!after) return { direction: 'lost', ...change };
  return { direction: compared(change.fromKm, change.toKm), ...change };
}

function samePlace(a: ResolvedPlace | null, b: ResolvedPlace | null): boolean {
  if (!a || !b) return a === b;
  return (
    a.footprints.length === b.footprints.length &&
    a.footprints.every((one) => b.footprints.some((other) => sameFootprint(one, other)))
  );
}

function timeChange(before: ResolvedTime | null, after: ResolvedTime | null): Direction | undefined {
  if (!before || !after) return before === after ? undefined : before ? 'lost' : 'found';
  const [was, is] = [extentsOf(before), extentsOf(after)];
  if (was.length === is.length && was.every((one, at) => sameRange(one, is[at])))
    return innerChange(before, after) ?? openChange(before, after);
  const isWidened = areWithin(was, is);
  if (isWidened === areWithin(is, was)) return 'moved';
  return isWidened ? 'widened' : 'narrowed';
}

/** Where the extents are the same: how surely it went on between them. */
function innerChange(
  { readings: before }: ResolvedTime,
  { readings: after }: ResolvedTime,
): Direction | undefined {
  const pairs = before.flatMap(({ span }, at) => {
    const other = after[at]?.span;
    return other ? [[span, other] as const] : [];
  });
  const isWider = (a: TimeSpan, b: TimeSpan) =>
    b.latestStart >= a.latestStart && b.earliestEnd <= a.earliestEnd;
  const widened = pairs.every(([was, is]) => isWider(was, is));
  if (widened === pairs.every(([was, is]) => isWider(is, was))) return widened ? undefined : 'moved';
  return widened ? 'widened' : 'narrowed';
}

/** Where all bounds are the same: whether a source says that an end is open. */
function openChange({ readings: before }: ResolvedTime, { readings: after }: ResolvedTime) {
  const isSame = before.every(({ open }, at) => {
    const other = after[at]?.open;
    return open.start === other?.start && open.end === other.end;
  });
  return isSame ? undefined : 'moved';
}

function extentsOf(time: ResolvedTime): InstantRange[] {
  return spansOf(time).map(extentOf);
}

function sameRange(one: InstantRange, other: InstantRange | undefined): boolean {
  return one.from === other?.from && one.to === other.to;
}

function areWithin(inner: readonly InstantRange[], outer: readonly InstantRange[]): boolean {
  return inner.every(({ from, to }) => outer.some((one) => one.from <= from && one.to >= to));
}

function compared(before: number | undefined, after: number | undefined): Direction {
  if (before === undefined || after === undefined || before === after) return 'moved';
  return after > before ? 'widened' : 'narrowed';
}
