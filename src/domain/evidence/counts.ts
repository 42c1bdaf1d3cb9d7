/**
 * Uncertain counts. A number is a range; what several sources say of one number is the intersection of their
 * ranges. 'About 20' narrows nothing: it agrees with what is near it and is shown beside it. No number is not zero.
 */
import { COUNTED, type CountedClaim } from '#domain/record/incident.ts';

export type CountedTopic = (typeof COUNTED)[number];

export interface ResolvedCount {
  readonly about: CountedTopic;
  /** null: open on that side. Both null: told of, but not counted. */
  readonly min: number | null;
  readonly max: number | null;
  /** No exact range is given: the bounds are those of the approximate ones. */
  readonly approximate: boolean;
  /** The exact ranges exclude each other: the bounds are those of their union. */
  readonly conflict: boolean;
  readonly claims: readonly string[];
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/** One entry for each subject with a claim, in the order of `COUNTED`. Counts up to another day (`asOf`) stand apart. */
export function resolveCounts(claims: readonly CountedClaim[]): ResolvedCount[] {
  return COUNTED.flatMap((about) => {
    const own = claims.filter((claim) => claim.about === about && claim.asOf === undefined);
    return own.length > 0 ? [resolveCount(about, own)] : [];
  });
}

function resolveCount(about: CountedTopic, claims: readonly CountedClaim[]): ResolvedCount {
  const counted = claims.filter(({ value }) => value.min !== null || value.max !== null);
  const exact = counted.filter(({ value }) => !value.approximate).map(rangeOf);
  const approximate = exact.length === 0;
  const common = approximate ? undefined : exact.reduce(intersection);
  const conflict = common !== undefined && common.min > common.max;
  const ranges = approximate ? counted.map(rangeOf) : exact;
  const range = common && !conflict ? common : ranges.reduce(hull, { min: Infinity, max: -Infinity });
  return {
    about,
    min: Number.isFinite(range.min) ? range.min : null,
    max: Number.isFinite(range.max) ? range.max : null,
    approximate: approximate && counted.length > 0,
    conflict,
    claims: claims.map((claim) => claim.id),
  };
}

function rangeOf({ value: { min, max } }: CountedClaim): Range {
  return { min: min ?? -Infinity, max: max ?? Infinity };
}

function intersection(a: Range, b: Range): Range {
  return { min: Math.max(a.min, b.min), max: Math.min(a.max, b.max) };
}

function hull(a: Range, b: Range): Range {
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}
