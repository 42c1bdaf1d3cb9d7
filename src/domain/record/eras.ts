/**
 * Eras of the line, such as the time of an agreement: a quiet header over decades. Each day on which one begins or ends
 * rests on words of the record's incidents.
 */
import * as z from 'zod/mini';
import { isLocalTime, rangeOf } from '#domain/time/local-time.ts';
import type { Fault } from './faults.ts';
import { localized, nonEmpty, slug } from './shared-fields.ts';

const day = z
  .string()
  .check(z.refine((text) => text.length === 10 && isLocalTime(text), 'not a day such as 1953-07-27'));

/** Words of a source that an incident of the record quotes. */
const eraQuote = z.strictObject({ incident: slug, source: slug, exact: nonEmpty, translation: nonEmpty });

const boundary = z.strictObject({
  day,
  /** What happened that day, in a sentence. */
  text: localized,
  basis: z.enum(['stated', 'inferred']),
  /** Of what is inferred: how, and what no words say. */
  reasoning: z.optional(localized),
  quotes: z.readonly(z.array(eraQuote).check(z.minLength(1))),
});

export const era = z.strictObject({
  id: slug,
  name: localized,
  /** For where there is little room. */
  shortName: localized,
  from: boundary,
  /** The days on which it ended for one side or both, in order; empty while it holds. */
  until: z.readonly(z.array(boundary)),
});

type EraFile = z.infer<typeof era>;
export type EraQuote = Readonly<z.infer<typeof eraQuote>>;

/** A day on which an era begins or ends. */
export interface EraBoundary extends Readonly<z.infer<typeof boundary>> {
  /** When the day begins. */
  readonly instant: number;
}

export interface Era extends Readonly<Omit<EraFile, 'from' | 'until'>> {
  readonly from: EraBoundary;
  readonly until: readonly EraBoundary[];
}

export function eraOf({ from, until, ...rest }: EraFile): Era {
  return { ...rest, from: boundaryOf(from), until: until.map(boundaryOf) };
}

function boundaryOf(one: z.infer<typeof boundary>): EraBoundary {
  return { ...one, instant: rangeOf(one.day).from };
}

/** From where it holds for both sides to where it holds for neither; `undisputed` ends where the first of them left it. */
export function extentOfEra({ from, until }: Era): {
  readonly from: number;
  readonly undisputed: number;
  readonly to: number;
} {
  const [first, last] = [until[0]?.instant ?? Infinity, until.at(-1)?.instant ?? Infinity];
  return { from: from.instant, undisputed: first, to: last };
}

export function boundariesOf({ from, until }: Era): readonly EraBoundary[] {
  return [from, ...until];
}

/** What no schema says of one era by itself: its days are in order, and what is inferred says how. */
export function eraFaults(eras: readonly Era[]): Fault[] {
  return eras.flatMap((one, at) => {
    const all = boundariesOf(one);
    const path = (index: number) => (index === 0 ? `eras[${at}].from` : `eras[${at}].until[${index - 1}]`);
    return all.flatMap(({ instant, basis, reasoning }, index) => {
      const before = all[index - 1];
      return [
        ...(before && before.instant >= instant
          ? [{ path: `${path(index)}.day`, message: 'not after the day before it' }]
          : []),
        ...(basis === 'inferred' && !reasoning
          ? [{ path: `${path(index)}.reasoning`, message: 'missing: it is inferred' }]
          : []),
      ];
    });
  });
}
