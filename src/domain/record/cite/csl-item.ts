/** A work that can be cited, as a CSL-JSON item: sources are kept so, and every other form of citation is made of it. */
import type { Source } from '#domain/record/source.ts';

export interface CslDate {
  /** One date, as exactly as it is known: year; year and month; or year, month and day. */
  readonly 'date-parts': readonly (readonly number[])[];
}

type CslName = { readonly literal: string } | { readonly family: string; readonly given: string };

/** The variables of CSL 1.0.2 that are used here. */
export interface CslItem {
  readonly id: string;
  /** `dataset`: of this record. */
  readonly type: Source['type'] | 'dataset';
  readonly title?: string | undefined;
  readonly author?: readonly CslName[] | undefined;
  readonly 'container-title'?: string | undefined;
  readonly version?: string | undefined;
  readonly issued?: CslDate | undefined;
  readonly accessed?: CslDate | undefined;
  readonly URL?: string | undefined;
  readonly license?: string | undefined;
  readonly language?: string | undefined;
  readonly note?: string | undefined;
}

/** A source without what only this record says of it: set, chain, digest. */
export function sourceItem({ custom: _ours, ...item }: Source): CslItem {
  return item;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as a date of CSL. */
export function cslDate(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** Year, month and day in digits, those that are known. */
export function partsOf(date: CslDate | undefined): readonly string[] {
  return (date?.['date-parts'][0] ?? []).map((part, index) =>
    String(part).padStart(index === 0 ? 4 : 2, '0'),
  );
}

/** In one line: forms that are read line by line have no other way to say that a text goes on. */
export function inOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
