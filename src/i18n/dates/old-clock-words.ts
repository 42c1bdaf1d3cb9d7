/** What the page says where clocks did not show what today's would. */
import type { Language } from '#domain/record/language.ts';
import { dayFrom, dayUntil, type InstantRange } from '#domain/time/local-time.ts';
import { oldClocksIn } from '#domain/time/old-clocks.ts';
import { messagesFor } from '#i18n/language.ts';

/** A sentence for each clock of a time that differs from today's; empty where none does. */
export function oldClockWords(range: InstantRange, language: Language): string {
  const { clocks } = messagesFor(language).time;
  return oldClocksIn(range)
    .map(({ of, offset, summer }) => clocks[of](offsetText(offset), summer))
    .join(' ');
}

/** Of the time of an incident: a day is a day by either clock, so only what is known to the hour is told of. */
export function oldClockWordsOfTime(range: InstantRange, language: Language): string {
  if (!Number.isFinite(range.from) || !Number.isFinite(range.to)) return '';
  return dayFrom(range.from) && dayUntil(range.to) ? '' : oldClockWords(range, language);
}

function offsetText(minutes: number): string {
  return `UTC+${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
