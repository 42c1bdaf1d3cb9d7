/** When an incident was first announced, how long after it happened, and by whom, in words. */
import { firstAnnouncement } from '#domain/evidence/announcement.ts';
import type { Resolution } from '#domain/evidence/evidence.ts';
import { countedAs } from '#domain/evidence/observers/observers.ts';
import type { Announcement, Delay } from '#domain/evidence/outline.ts';
import { NOT_AROUND } from '#domain/evidence/readings/time-readings.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Language } from '#domain/record/language.ts';
import { speakerName } from '#domain/record/source.ts';
import { messagesFor } from '#i18n/language.ts';
import { localTimeWords } from './local-time-words.ts';
import { spanWords } from './time-words.ts';

type Speakers = Pick<Catalogue, 'speakers'>;

/** Each empty where it is not known, or goes without saying. */
export interface AnnouncedWords {
  readonly day: string;
  /** That the day is an inference. */
  readonly inferred: string;
  /** In brackets. */
  readonly delay: string;
  readonly by: string;
}

/** `alone`: an observer, by id, who is named elsewhere as the only one. */
export function announcedWords(
  found: Announcement,
  speakers: Speakers,
  language: Language,
  alone?: string,
): AnnouncedWords {
  const { time } = messagesFor(language);
  const { when, by, inferred } = found;
  const { earliest, latest } = when;
  const isDay = latest !== null && earliest === latest;
  const delay = delayWords(found, language);
  const isAlone =
    alone !== undefined && by.every((id) => countedAs(id, speakers) === countedAs(alone, speakers));
  const names = isAlone ? '' : time.or(by.map((id) => speakerName(id, speakers, language)));
  return {
    day: isDay
      ? localTimeWords(latest, language)
      : spanWords({ start: when, end: when, around: NOT_AROUND }, language),
    inferred: inferred ? time.inferred : '',
    delay: delay && `(${delay})`,
    by: names && time.announced.by(names),
  };
}

/** What stands beside an incident. */
export interface AnnouncedBeside {
  /** 'announced 2 days later' */
  readonly short: string;
  /** The same with the observers, offices of one establishment under the first of their names. */
  readonly full: string;
}

/** Undefined where the delay is not known, or only to more than a month. */
export function announcedBeside(
  resolution: Resolution,
  speakers: Speakers,
  language: Language,
): AnnouncedBeside | undefined {
  const found = firstAnnouncement(resolution, speakers);
  const delay = found && isNarrow(found.delay) ? delayWords(found, language) : '';
  if (!found || !delay) return undefined;
  const { announced, or } = messagesFor(language).time;
  const observers = found.by.map((id) => countedAs(id, speakers));
  const names = found.by.filter((_, at) => observers.indexOf(observers[at] ?? '') === at);
  const full = announced.line(delay, or(names.map((id) => speakerName(id, speakers, language))));
  return { short: announced.after(delay), full };
}

function isNarrow(delay: Delay | undefined): boolean {
  return !!delay && delay.most !== null && delay.most - delay.least <= LONGEST_OPEN_DAYS;
}

/** A delay that may be none, or months, says nothing. */
const LONGEST_OPEN_DAYS = 31;

function delayWords({ delay }: { readonly delay: Delay | undefined }, language: Language): string {
  if (!delay) return '';
  const { least, most } = delay;
  const words = messagesFor(language).time.announced;
  if (least === 0 && most !== null && most > LONGEST_OPEN_DAYS) return '';
  if (most === null) return least > 0 ? words.atLeast(least) : '';
  if (least === most) return words.days(most);
  return least === 0 ? words.upTo(most) : words.between(least, most);
}
