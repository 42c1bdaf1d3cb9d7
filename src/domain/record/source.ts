/** Sources as CSL-JSON items, and the speakers (people and bodies) that claims are attributed to. */

import * as z from 'zod/mini';
import { isLocalTime, localAt, rangeOf } from '#domain/time/local-time.ts';
import { type Language, SOURCE_LANGUAGES } from './language.ts';
import { localized, nonEmpty, slug } from './shared-fields.ts';
import type { Subject } from './subject.ts';

/** CSL-JSON's year, month and day, or fewer; a date that the calendar has, since everything that shows it words it as one. */
const yearMonthDay = z.array(z.int()).check(
  z.minLength(1),
  z.maxLength(3),
  z.refine((parts) => isLocalTime(dateOf(parts)), {
    error: ({ input }) => `no such date: ${JSON.stringify(input)}`,
  }),
);
const dateParts = z.strictObject({
  'date-parts': z.array(yearMonthDay).check(z.minLength(1), z.maxLength(1)),
});

/** `[2024, 6, 9]` as `2024-06-09`. */
function dateOf(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
/** Only web addresses: anything else (javascript:, data:) must never become a link. */
const webAddress = z.string().check(z.regex(/^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/));

/** The part of a subject that decides what a source may be. */
export type SourceScope = Pick<Subject, 'sourceSets'>;

/** The schema of a source, which belongs to one of the subject's sets. */
export function sourceItemOf({ sourceSets }: SourceScope) {
  return z.strictObject({
    id: slug,
    type: z.enum(['article', 'article-newspaper', 'webpage', 'broadcast', 'post-weblog', 'report']),
    /** Absent where only an excerpt was seen. */
    title: z.optional(nonEmpty),
    author: z.optional(
      z.array(
        z.union([
          z.strictObject({ literal: nonEmpty }),
          z.strictObject({ family: nonEmpty, given: nonEmpty }),
        ]),
      ),
    ),
    'container-title': nonEmpty,
    issued: z.optional(dateParts),
    accessed: z.optional(dateParts),
    URL: z.optional(webAddress),
    language: z.enum(SOURCE_LANGUAGES),
    custom: z.strictObject({
      set: z.enum(sourceSets.map(({ id }) => id)),
      origin: slug,
      via: z.array(slug),
      /** Of the text the excerpts were taken from; absent where only an excerpt was seen. */
      sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
      length: z.optional(z.int().check(z.positive())),
      /**
       * The last Korean day on which it can have come out, and why: of a source that gives no date of issue, or whose
       * date is that of another time zone.
       */
      latestIssued: z.optional(z.strictObject({ day: nonEmpty, reasoning: localized })),
      note: localized,
    }),
  });
}

export function sourceListOf(scope: SourceScope) {
  return z.array(sourceItemOf(scope)).check(z.minLength(1));
}

/** The two sides of the line and those who keep the armistice: whose account of it can be asked for alone. */
export const ACCOUNT_SIDES = ['rok', 'dprk', 'unc-us'] as const;
export type AccountSide = (typeof ACCOUNT_SIDES)[number];

/** For whom somebody speaks. */
export const SIDES = [...ACCOUNT_SIDES, 'other'] as const;
export type Side = (typeof SIDES)[number];

export const speaker = z.strictObject({
  id: slug,
  name: localized,
  /** By which readers look for it as well: JCS, 합참. It is found by it and not shown. */
  short: z.optional(localized),
  note: z.optional(localized),
  /** Another name of the same observer: 'the military' of one text is the Joint Chiefs of another. */
  sameAs: z.optional(slug),
  /**
   * Who this may well be (unnamed officials), or whose establishment it is an office of: counted as one observer with
   * them, under its own name.
   */
  countedWith: z.optional(slug),
  /** What kind of outlet it is, in our words: ‘South Korean daily’. Absent for who is no outlet. */
  described: z.optional(localized),
  /** It publishes. What it says in its own name, naming nobody, is no observation. */
  outlet: z.optional(z.literal(true)),
  /** Our own notes on what was read: they say nothing themselves. */
  notes: z.optional(z.literal(true)),
  /** Absent: not said, as of outlets, whose own words are nobody's account. */
  side: z.optional(z.enum(SIDES)),
});
export const speakerList = z.array(speaker);

/** A speaker's name; the id of one who is not in the register. */
export function speakerName(
  id: string,
  { speakers }: { readonly speakers: ReadonlyMap<string, Speaker> },
  language: Language,
): string {
  return speakers.get(id)?.name[language] ?? id;
}

/** Who published a source, as the register of speakers calls it in the reader's language; else as the source calls itself. */
export function outletName(
  source: Pick<Source, 'container-title' | 'custom'>,
  register: { readonly speakers: ReadonlyMap<string, Speaker> },
  language: Language,
): string {
  const last = register.speakers.get(source.custom.via.at(-1) ?? '');
  return last?.name[language] ?? source['container-title'];
}

/** Who wrote it, as the source names them; empty where it names nobody. */
export function authorNames({ author = [] }: Pick<Source, 'author'>): string {
  return author.map((one) => ('literal' in one ? one.literal : `${one.given} ${one.family}`)).join(', ');
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exactly as a source says when it was published; undefined where it does not. */
export function issuedOn({ issued }: Pick<Source, 'issued'>): string | undefined {
  return textOfDate(issued);
}

/** The same of any date of a source. */
export function textOfDate(date: Source['issued']): string | undefined {
  const parts = date?.['date-parts'][0];
  return parts && dateOf(parts);
}

/**
 * The last Korean day on which a source can have come out: as the record gives it with its reasoning, else the end of the
 * time that the source states itself. Undefined where neither is known.
 */
export function outBy(source: Source): string | undefined {
  const stated = source.custom.latestIssued?.day ?? issuedOn(source);
  return stated && isLocalTime(stated) ? localAt(rangeOf(stated).to - 1, 'day') : undefined;
}

export type Source = z.infer<ReturnType<typeof sourceItemOf>>;
export type Speaker = z.infer<typeof speaker>;
