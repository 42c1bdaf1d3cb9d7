/** Two local times as a newspaper writes them together: what they share is said once, and a part of a day by its name. */
import type { Language } from '#domain/record/language.ts';
import { HOUR, MINUTE } from '#domain/time/durations.ts';
import { fieldsOf, localAt, rangeOf } from '#domain/time/local-time.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { messagesFor } from '#i18n/language.ts';
import { clockWords, localTimeWords } from './local-time-words.ts';

/** Lengths of local times: `2024-06`, `2024-06-20`. */
const [MONTH, DAY] = [7, 10];

/** '17' and '21 January 1968'; '1968년 1월 17일' and '21일'. */
export function sharedPair(first: string, last: string, language: Language): readonly [string, string] {
  const full = [localTimeWords(first, language), localTimeWords(last, language)] as const;
  if (first.length < MONTH || last.length < MONTH || !share(first, last, 4)) return full;
  if (areOfOneDay(first, last))
    return first.length > DAY && last.length > DAY ? [full[0], clockWords(last)] : full;
  return language === 'ko' ? [full[0], koreanRest(first, last)] : [withoutYear(first, last), full[1]];
}

function share(first: string, last: string, length: number): boolean {
  return first.slice(0, length) === last.slice(0, length);
}

/** Of the second of two times in one year: what the first does not say already. */
function koreanRest(first: string, last: string): string {
  const { month, day } = fieldsOf(last);
  if (last.length === MONTH) return `${month}월`;
  const date = share(first, last, MONTH) ? `${day}일` : `${month}월 ${day}일`;
  return [date, clockWords(last)].filter(Boolean).join(' ');
}

/** Of the first of two times in one year: what the second does not say. */
function withoutYear(first: string, last: string): string {
  const { month, day } = fieldsOf(first);
  const name = messagesFor('en').time.months[month - 1] ?? '';
  if (first.length === MONTH) return name;
  if (first.length === DAY && last.length === DAY && share(first, last, MONTH)) return String(day);
  return [`${day} ${name}`, clockWords(first)].filter(Boolean).join(', ');
}

/** Between two times: 'in the morning of 10 August 1967', 'on 25 October 2018, by 13:00', 'between 4 and 23 November 2025'. */
export function momentWords(first: string, last: string, language: Language): string {
  return (
    namedPart(first, last, language) ??
    messagesFor(language).time.within(...sharedPair(first, last, language))
  );
}

/** The same as a sentence of its own. */
export function someTimeWords(first: string, last: string, language: Language): string {
  return (
    namedPart(first, last, language) ??
    messagesFor(language).time.between(...sharedPair(first, last, language))
  );
}

function namedPart(first: string, last: string, language: Language): string | undefined {
  const words = messagesFor(language).time;
  if (areOfOneDay(first, last)) {
    const part = partOfDay(first, last);
    const day = localTimeWords(first.slice(0, DAY), language);
    return words.partsOfDay[part.name](day, part.from, part.until);
  }
  if (first.length !== MONTH || last.length !== DAY || !share(first, last, MONTH)) return undefined;
  const { month, day } = fieldsOf(last);
  return words.monthBy(localTimeWords(first, language), day, words.months[month - 1] ?? '');
}

/** True for two times, not the same, of one day. */
export function areOfOneDay(first: string, last: string): boolean {
  return first.length >= DAY && last.length >= DAY && share(first, last, DAY);
}

type PartOfDay = keyof Messages['time']['partsOfDay'];

/** Which part of a day two times of it leave, with their clocks. */
export function partOfDay(first: string, last: string) {
  const day = rangeOf(first.slice(0, DAY));
  const [start, end] = [rangeOf(first).from, rangeOf(last).to];
  const noon = day.from + 12 * HOUR;
  const clock = (instant: number) => localAt(instant, 'minute').slice(DAY + 1);
  const clocks = { from: clock(start), until: clock(end - MINUTE) };
  return { name: nameOf(start - day.from, end - day.from, noon - day.from, day.to - day.from), ...clocks };
}

function nameOf(start: number, end: number, noon: number, length: number): PartOfDay {
  if (start === 0) return end === length ? 'all' : end === noon ? 'morning' : 'by';
  if (end === length) return start === noon ? 'afternoon' : 'later';
  return end - start <= MINUTE ? 'at' : 'between';
}
