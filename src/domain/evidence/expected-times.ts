/**
 * What is known of a collection before its record is there, so that room is kept for it: the page itself has it, and what
 * shows times need not change its size when they come.
 */
import * as z from 'zod/mini';
import { type Collection, type CollectionId, holds } from '#domain/record/subject.ts';
import { knownBounds } from '#domain/time/time-span.ts';
import { partsOf } from './readings/time-readings.ts';
import type { ResolvedIncident } from './resolved.ts';

const expectedTimes = z.object({
  /** Those with a time by all sources. */
  kinds: z.readonly(z.array(z.string())),
  /** How many incidents have a time. */
  dated: z.number(),
  /** From the first to the last instant that any source gives, ms. */
  from: z.number(),
  to: z.number(),
});

const byCollection = z.record(z.string(), expectedTimes);

export type ExpectedTimes = Readonly<z.infer<typeof expectedTimes>>;
export type ExpectedByCollection = Readonly<Record<CollectionId, ExpectedTimes>>;

export const NOTHING_EXPECTED: ExpectedByCollection = {};

/** Of a collection's incidents, by all sources; undefined where none has a time. */
export function expectedOf(incidents: readonly ResolvedIncident[]): ExpectedTimes | undefined {
  const dated = incidents.filter(({ resolution }) => resolution.time);
  const bounds = dated.flatMap(({ resolution: { time } }) =>
    time ? partsOf(time).flat().flatMap(knownBounds) : [],
  );
  if (bounds.length === 0) return undefined;
  const kinds = [...new Set(dated.map(({ kind }) => kind))].sort();
  return {
    kinds,
    dated: dated.length,
    from: bounds.reduce((a, b) => Math.min(a, b)),
    to: bounds.reduce((a, b) => Math.max(a, b)),
  };
}

/** Each collection's, by its id; of those that have any. */
export function expectedByCollection(
  incidents: readonly ResolvedIncident[],
  collections: readonly Collection[],
): ExpectedByCollection {
  return Object.fromEntries(
    collections.flatMap((collection) => {
      const expected = expectedOf(incidents.filter((incident) => holds(collection, incident)));
      return expected ? [[collection.id, expected] as const] : [];
    }),
  );
}

/** As it was written by {@link expectedByCollection}; anything else expects nothing. */
export function readExpected(json: string | null | undefined): ExpectedByCollection {
  if (!json) return NOTHING_EXPECTED;
  try {
    return byCollection.safeParse(JSON.parse(json)).data ?? NOTHING_EXPECTED;
  } catch {
    return NOTHING_EXPECTED;
  }
}
