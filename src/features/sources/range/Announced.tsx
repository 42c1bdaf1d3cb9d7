import { type Delay, firstAnnouncement } from '#domain/evidence/announcement.ts';
import type { Resolution } from '#domain/evidence/evidence.ts';
import { countedAs } from '#domain/evidence/observers/observers.ts';
import { NOT_AROUND } from '#domain/evidence/readings/time-readings.ts';
import { speakerName } from '#domain/record/source.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import type { PanelMessages } from '#i18n/panel-words.ts';
import { localTimeWords, spanWords } from '#i18n/time-words.ts';

interface Props extends Pick<EvidenceProps, 'catalogue' | 'language' | 'messages'> {
  readonly resolution: Resolution;
  /** The only observer of the incident, by id; undefined where there are several, or none. */
  readonly alone: string | undefined;
  /** Classes of the term and of its answer. */
  readonly termClass: string | undefined;
  readonly answerClass: string | undefined;
}

/** When it was first announced, how long after it happened, and by whom; nothing where no source says. */
export function Announced({
  resolution,
  alone,
  catalogue,
  language,
  messages,
  termClass,
  answerClass,
}: Props) {
  const found = firstAnnouncement(resolution, catalogue);
  if (!found) return null;
  const { when, by, inferred, delay } = found;
  const words = messages.sources;
  const { earliest, latest } = when;
  const day =
    latest !== null && earliest === latest
      ? localTimeWords(latest, language)
      : spanWords({ start: when, end: when, around: NOT_AROUND }, language);
  // The line under the title names an observer who is alone.
  const isAlone =
    alone !== undefined && by.every((id) => countedAs(id, catalogue) === countedAs(alone, catalogue));
  const names = isAlone ? '' : words.either(by.map((id) => speakerName(id, catalogue, language)));
  return (
    <>
      <dt className={termClass}>{words.topics.announced}</dt>
      <dd>
        <p className={answerClass}>
          <b>{day}</b> {inferred && <span>{messages.time.inferred}</span>}{' '}
          {delay && <span>{delayWords(delay, words)}</span>}{' '}
          {names && <span>{words.announcedBy(names)}</span>}
        </p>
      </dd>
    </>
  );
}

/** A delay that may be none, or months, says nothing. */
const LONGEST_OPEN_DAYS = 31;

function delayWords({ least, most }: Delay, words: PanelMessages['sources']): string {
  const { delay } = words;
  if (least === 0 && most !== null && most > LONGEST_OPEN_DAYS) return '';
  if (most === null) return least > 0 ? delay.atLeast(least) : '';
  if (least === most) return delay.days(most);
  return least === 0 ? delay.upTo(most) : delay.between(least, most);
}
