import type { ReactNode, Ref } from 'react';
import { withoutMistaken } from '#domain/evidence/evidence.ts';
import { placePrecisionOf } from '#domain/evidence/precision.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { kindOf, type Subject } from '#domain/record/subject.ts';
import type { Lit } from '#features/sources/facts/use-highlighted.ts';
import { drawnWords } from '#features/sources/range/drawn-words.ts';
import { endsOfDrawn, type Gazetteer } from '#features/sources/range/named-stretches.ts';
import { WhyPlace, WhyTime } from '#features/sources/range/Why.tsx';
import type { Messages } from '#i18n/en/messages.ts';
import { spanWords } from '#i18n/time-words.ts';
import type { Language } from '#state/view.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import { IconButton } from '#ui/controls/Button.tsx';
import styles from './panel.module.css';

interface Props {
  readonly incident: ResolvedIncident;
  readonly subject: Subject;
  readonly language: Language;
  readonly messages: Messages;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly lit: Lit;
  readonly gazetteer: Gazetteer;
  readonly onClose: () => void;
  readonly notice?: ReactNode;
  /** On whose word it all stands. */
  readonly children: ReactNode;
}

export function PanelHeader(props: Props) {
  const { incident, subject, language, messages, headingRef, lit, gazetteer, onClose, notice, children } =
    props;
  const kind = kindOf(subject, incident.kind);
  const { title, summary } = incident.feature.properties;
  return (
    <>
      <div className={styles.bar}>
        <MapSymbol {...kindStyle(kind)} size={20} />
        <p>{kind.name[language]}</p>
        <IconButton icon="close" label={messages.sources.close} onClick={onClose} />
      </div>
      <h2 ref={headingRef} tabIndex={-1} className={styles.title}>
        {title[language]}
      </h2>
      <p className={styles.lede}>{summary[language]}</p>
      {notice}
      <Partial incident={incident} messages={messages} />
      <Digest {...{ incident, subject, language, messages, lit, gazetteer }}>{children}</Digest>
    </>
  );
}

/** Title and summary are those of the full record: said where not all of it counts. */
function Partial({ incident, messages }: Pick<Props, 'incident' | 'messages'>) {
  const { resolution, feature } = incident;
  const [standing, all] = [resolution.claims, feature.properties.claims].map(
    (claims) => withoutMistaken(claims).length,
  );
  if (standing === undefined || all === undefined || standing === all) return null;
  return (
    <p className={styles.partial} data-unsupported={standing === 0}>
      {messages.evidence.partial(standing, all)}
    </p>
  );
}

type DigestProps = Omit<Props, 'headingRef' | 'onClose' | 'notice'>;

/** When and where in words, with the caveats in full, and on whose word. */
function Digest({ incident, subject, language, messages, lit, gazetteer, children }: DigestProps) {
  const { lengthKm: lineKm } = subject.line;
  const { time, place } = incident.resolution;
  const { when, where } = incident.feature.properties;
  const words = messages.sources;
  const drawn = [
    drawnWords(place?.footprints ?? [], lineKm, messages),
    endsOfDrawn(incident, gazetteer, lineKm, messages),
  ]
    .filter(Boolean)
    .join('; ');
  // The record's notes speak of all sources: they would be untrue where some are off.
  const isWhole = incident.resolution.claims.length === incident.feature.properties.claims.length;
  const timeNote = isWhole ? when.note?.[language] : time && messages.evidence.partialTime;
  const placeNote = isWhole ? where.note[language] : place && messages.evidence.partialPlace;
  return (
    <dl className={styles.digest}>
      <dt>{words.when}</dt>
      <dd>
        <p className={styles.answer}>{spanWords(time, language)}</p>
        {time && <p className={styles.aside}>{words.koreanTime}</p>}
        {time?.conflict && <p className={styles.conflict}>{words.timeConflict}</p>}
        {timeNote && <p className={styles.caveat}>{timeNote}</p>}
        <WhyTime {...{ incident, language, messages, lit }} />
      </dd>
      <dt>{words.where}</dt>
      <dd>
        <p className={styles.answer}>{placeWords(incident, language) ?? words.placeUnknown}</p>
        {place && (
          <p className={styles.aside}>
            {words.precision(messages.precision[placePrecisionOf(incident.feature, incident.resolution)])}
            {drawn && `. ${drawn}`}
          </p>
        )}
        {place?.conflict && <p className={styles.conflict}>{words.placeConflict}</p>}
        {placeNote && <p className={styles.caveat}>{placeNote}</p>}
        <WhyPlace {...{ incident, language, messages, lit, gazetteer, lineKm }} />
      </dd>
      {children}
    </dl>
  );
}

/** The place in the words of the claims that set it. */
function placeWords({ resolution }: ResolvedIncident, language: Language): string | undefined {
  const { place, claims } = resolution;
  const setters = claims.filter(({ id }) => place?.setBy.includes(id));
  return setters.length > 0 ? setters.map(({ text }) => text[language]).join('; ') : undefined;
}
