import { firstAnnouncement } from '#domain/evidence/announcement.ts';
import type { Resolution } from '#domain/evidence/evidence.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { announcedWords } from '#i18n/dates/announced-words.ts';

interface Props extends Pick<EvidenceProps, 'catalogue' | 'language' | 'messages'> {
  readonly resolution: Resolution;
  /** The only observer of the incident, by id, whom the line under the title names; undefined where there are several, or none. */
  readonly alone: string | undefined;
  /** Classes of the term and of its answer. */
  readonly termClass: string | undefined;
  readonly answerClass: string | undefined;
}

/** When it was first announced, how long after it happened, and by whom; nothing where no source says. */
export function Announced(props: Props) {
  const { resolution, alone, catalogue, language, messages, termClass, answerClass } = props;
  const found = firstAnnouncement(resolution, catalogue);
  if (!found) return null;
  const { day, inferred, delay, by } = announcedWords(found, catalogue, language, alone);
  return (
    <>
      <dt className={termClass}>{messages.sources.topics.announced}</dt>
      <dd>
        <p className={answerClass}>
          <b>{day}</b> {inferred && <span>{inferred}</span>} {delay && <span>{delay}</span>}{' '}
          {by && <span>{by}</span>}
        </p>
      </dd>
    </>
  );
}
