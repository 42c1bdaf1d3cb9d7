/** One local Korean time in words, never more exact than it is. */
import type { Language } from '#domain/record/language.ts';
import { fieldsOf } from '#domain/time/local-time.ts';
import { messagesFor } from '#i18n/language.ts';

/** `2024-06-20` as '20 June 2024' or '2024년 6월 20일'; `2024-06-20T11:00` adds '11:00'. */
export function localTimeWords(local: string, language: Language, { weekday = false } = {}): string {
  const fields = fieldsOf(local);
  const clock = clockWords(local);
  const date = language === 'ko' ? koreanDate(fields, weekday) : englishDate(fields, weekday);
  return clock ? `${date}${language === 'ko' ? ' ' : ', '}${clock}` : date;
}

type Fields = ReturnType<typeof fieldsOf>;

function englishDate({ precision, year, month, day, dayOfWeek }: Fields, weekday: boolean): string {
  const { months, weekdays } = messagesFor('en').time;
  if (precision === 'year') return String(year);
  if (precision === 'month') return `${months[month - 1]} ${year}`;
  const date = `${day} ${months[month - 1]} ${year}`;
  return weekday ? `${weekdays[dayOfWeek - 1]} ${date}` : date;
}

function koreanDate({ precision, year, month, day, dayOfWeek }: Fields, weekday: boolean): string {
  if (precision === 'year') return `${year}년`;
  if (precision === 'month') return `${year}년 ${month}월`;
  const date = `${year}년 ${month}월 ${day}일`;
  return weekday ? `${date} ${messagesFor('ko').time.weekdays[dayOfWeek - 1]}` : date;
}

/** Empty where the time is a day or less exact: unknown hours are never filled in. */
export function clockWords(local: string): string {
  const { precision, hour, minute } = fieldsOf(local);
  if (precision === 'minute') return `${pad(hour)}:${pad(minute)}`;
  return precision === 'hour' ? `${pad(hour)}:00–${pad(hour)}:59` : '';
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
