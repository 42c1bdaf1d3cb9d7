/** What lasted, of which both ends are known in part: 'from 15 October 2024 at the earliest to 1 or 2 November 2024'. */
import type { WordedTime } from '#domain/evidence/readings/time-readings.ts';
import type { Language } from '#domain/record/language.ts';
import { fieldsOf } from '#domain/time/local-time.ts';
import { messagesFor } from '#i18n/language.ts';
import { localTimeWords } from './local-time-words.ts';
import { sharedPair } from './time-pairs.ts';

interface TwoEnded {
  /**
   * `fromTo`: both are known. `fromUntil`: it may have ended at any time after its start. `fromEarliest`: it may have begun
   * at any time before its end.
   */
  readonly form: 'fromTo' | 'fromUntil' | 'fromEarliest';
  readonly start: string;
  readonly end: string;
}

/** Undefined for a time that is told in another way. */
function twoEnded({ start, end, approximate, dates }: WordedTime): TwoEnded | undefined {
  if (approximate || (dates?.length ?? 0) > 1 || start.earliest === null || end.latest === null)
    return undefined;
  if (start.earliest === end.latest) return undefined;
  const isStartKnown = start.earliest === start.latest;
  const isEndKnown = end.earliest === end.latest;
  const ends = { start: start.earliest, end: end.latest };
  if (isStartKnown && isEndKnown) return { form: 'fromTo', ...ends };
  if (isStartKnown && end.earliest === start.earliest) return { form: 'fromUntil', ...ends };
  return isEndKnown && start.latest === end.latest ? { form: 'fromEarliest', ...ends } : undefined;
}

/** Of one reading, or of several that share one of their ends; undefined where they cannot be told together. */
export function twoEndedWords(readings: readonly WordedTime[], language: Language): string | undefined {
  const told = readings.flatMap((reading) => twoEnded(reading) ?? []);
  const [first] = told;
  if (!first || told.length < readings.length || told.some(({ form }) => form !== first.form))
    return undefined;
  const starts = [...new Set(told.map(({ start }) => start))];
  const ends = [...new Set(told.map(({ end }) => end))];
  if (starts.length > 1 && ends.length > 1) return undefined;
  return messagesFor(language).time[first.form](...endsTogether(starts, ends, language));
}

function endsTogether(
  starts: readonly string[],
  ends: readonly string[],
  language: Language,
): readonly [string, string] {
  const [from = '', until = ''] = [starts.at(-1), ends[0]];
  const [start, end] = sharedPair(from, until, language);
  if (starts.length === 1 && ends.length === 1) return [start, end];
  if (language === 'ko')
    return [alternatives(starts, language), ends.length > 1 ? alternatives(ends, language, end) : end];
  const isOneYear = new Set([...starts, ...ends].map((local) => local.slice(0, 4))).size === 1;
  const told = alternatives(starts, language);
  return [isOneYear ? told.replace(/ \d{4}$/, '') : told, alternatives(ends, language)];
}

/** '1 or 2 November 2024'; '11월 1일 또는 2일'. `first`: the first of them, where it is said shorter. */
function alternatives(locals: readonly string[], language: Language, first?: string): string {
  const { or } = messagesFor(language).time;
  const areDays = locals.every(
    (local) => local.length === 10 && local.slice(0, 7) === locals[0]?.slice(0, 7),
  );
  if (language === 'ko')
    return or(
      locals.map((local, at) => {
        const before = locals[at - 1];
        if (before === undefined) return first ?? localTimeWords(local, language);
        return sharedPair(before, local, language)[1];
      }),
    );
  const last = locals.length - 1;
  return or(
    locals.map((local, at) =>
      areDays && at < last ? String(fieldsOf(local).day) : localTimeWords(local, language),
    ),
  );
}
