/** How many occurrences an incident stands for: one, unless its claims count several of them together. */
import type { Claim } from '#domain/record/incident.ts';
import type { Resolution } from './evidence.ts';
import type { OccurrenceCount } from './outline.ts';

/** Between the least and the most, both included; `most` is infinite where nothing bounds it. */
export interface CountRange {
  readonly least: number;
  readonly most: number;
}

export const ONE: CountRange = { least: 1, most: 1 };

/** Undefined of an incident that counts nothing: it is one occurrence. */
export function occurrencesOf({ counts, outline }: Resolution): OccurrenceCount | undefined {
  if (outline) return outline.occurrences;
  const count = counts.find(({ about }) => about === 'occurrences');
  return count && { min: count.min, max: count.max, approximate: count.approximate };
}

/** False of 'several': no source says how many at least or at most. */
export function isNumbered({ min, max }: OccurrenceCount): boolean {
  return min !== null || max !== null;
}

/** How far from 'about 12' the number can be, as a part of it: our convention, as half an hour is of 'around three'. */
const ROUGHNESS = 1 / 4;

/** What a count leaves open. An incident that is told of happened at least once. */
export function rangeOfCount({ min, max, approximate }: OccurrenceCount): CountRange {
  const roughness = approximate ? ROUGHNESS : 0;
  const least = min === null ? 1 : Math.floor(min * (1 - roughness));
  return {
    least: Math.max(1, least),
    most: max === null ? Infinity : Math.max(1, Math.ceil(max * (1 + roughness))),
  };
}

/** True where only sources that are off say how many there were: then it is not known to be one. */
export function isCountOff(claims: readonly Claim[], resolution: Resolution): boolean {
  return (
    occurrencesOf(resolution) === undefined &&
    claims.some(({ about, stance }) => about === 'occurrences' && stance === 'supports')
  );
}

export function rangeOfOccurrences(resolution: Resolution): CountRange {
  const count = occurrencesOf(resolution);
  return count ? rangeOfCount(count) : ONE;
}
