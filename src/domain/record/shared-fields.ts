/** Fields that several schemas of the data have in common. */

import * as z from 'zod/mini';
import { parseEdtf } from '#domain/time/edtf.ts';
import { type InstantRange, rangeOf } from '#domain/time/local-time.ts';
import type { Language } from './language.ts';

export const nonEmpty = z.string().check(z.minLength(1));
export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** A text in every language of the page. */
export const localized = z.strictObject({ en: nonEmpty, ko: nonEmpty } satisfies Record<Language, unknown>);

/** An EDTF date, or an interval with both ends, such as `2024-06` or `1945/2049`. */
export const timeWindow = z
  .string()
  .check(z.refine((text) => boundsOf(text) !== undefined, 'not a date, or two in order such as 1945/2049'));

/** Of a text that is a window. */
export function rangeOfWindow(text: string): InstantRange {
  const { first, last } = boundsOf(text) ?? { first: text, last: text };
  return { from: rangeOf(first).from, to: rangeOf(last).to };
}

function boundsOf(text: string): { readonly first: string; readonly last: string } | undefined {
  const read = parseEdtf(text);
  if (!read || read.uncertain || read.approximate) return undefined;
  const [first, last] = [read.start.earliest, read.end.latest];
  return first === null || last === null ? undefined : { first, last };
}
