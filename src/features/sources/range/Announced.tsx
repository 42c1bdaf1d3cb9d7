import { type Delay, firstAnnouncement } from '#domain/evidence/announcement.ts';
import type { Resolution } from '#domain/evidence/evidence.ts';
import { NOT_AROUND } from '#domain/evidence/readings/time-readings.ts';
import { speakerName } from '#domain/record/source.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import type { PanelMessages } from '#i18n/panel-words.ts';
import { spanWords } from '#i18n/time-words.ts';

interface Props extends Pick<EvidenceProps, 'catalogue' | 'language' | 'messages'> {
  readonly resolution: Resolution;
  /** Classes of the term and of its answer. */
  readonly termClass: string | undefined;
  readonly answerClass: string | undefined;
}

/** When it was first announced, how long after it happened, and by whom; nothing where no source says. */
export function Announced({ resolution, catalogue, language, messages, termClass, answerClass }: Props) {
  const found = firstAnnouncement(resolution, catalogue);
  if (!found) return null;
  const { when, by, inferred, delay } = found;
  const words = messages.sources;
  const day = spanWords({ start: when, end: when, around: NOT_AROUND }, language);
  const names = by.map((id) => speakerName(id, catalogue, language)).join(', ');
  return (
    <>
      <dt className={termClass}>
        {words.topics.announced} {inferred && <span>{messages.time.inferred}</span>}
      </dt>
      <dd>
        <p className={answerClass}>
          <b>{day}</b> {delay && delayWords(delay, words)} {names && <span>{words.announcedBy(names)}</span>}
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
