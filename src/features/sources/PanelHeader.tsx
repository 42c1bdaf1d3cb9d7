import type { Ref } from 'react';
import { KIND_STYLES } from '../../domain/kind-style';
import type { ResolvedIncident } from '../../domain/query';
import type { Messages } from '../../i18n/en';
import { spanWords } from '../../i18n/time-words';
import type { Language } from '../../state/view';
import { IconButton } from '../../ui/Button';
import { MapSymbol } from '../../ui/MapSymbol';
import styles from './panel.module.css';

interface Props {
  readonly incident: ResolvedIncident;
  readonly language: Language;
  readonly messages: Messages;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onClose: () => void;
}

export function PanelHeader({ incident, language, messages, headingRef, onClose }: Props) {
  const { kind, feature } = incident;
  const { path, color } = KIND_STYLES[kind];
  const { title, summary } = feature.properties;
  return (
    <>
      <div className={styles.bar}>
        <MapSymbol path={path} color={color} size={20} />
        <p>{messages.kinds[kind]}</p>
        <IconButton icon="close" label={messages.sources.close} onClick={onClose} />
      </div>
      <h2 ref={headingRef} tabIndex={-1} className={styles.title}>
        {title[language]}
      </h2>
      <p className={styles.lede}>{summary[language]}</p>
      <WhenAndWhere incident={incident} language={language} messages={messages} />
    </>
  );
}

type DigestProps = Pick<Props, 'incident' | 'language' | 'messages'>;

/** When and where in words, with the caveats in full. */
function WhenAndWhere({ incident, language, messages }: DigestProps) {
  const { time, place } = incident.resolution;
  const { when, where } = incident.feature.properties;
  const words = messages.sources;
  return (
    <dl className={styles.digest}>
      <dt>{words.when}</dt>
      <dd>
        <p className={styles.answer}>{spanWords(time, language)}</p>
        {time && <p className={styles.aside}>{words.koreanTime}</p>}
        {time?.conflict && <p className={styles.conflict}>{words.timeConflict}</p>}
        {when.note && <p className={styles.caveat}>{when.note[language]}</p>}
      </dd>
      <dt>{words.where}</dt>
      <dd>
        <p className={styles.answer}>{placeWords(incident, language) ?? words.placeUnknown}</p>
        {place && <p className={styles.aside}>{words.precision(messages.precision[where.precision])}</p>}
        {place?.conflict && <p className={styles.conflict}>{words.placeConflict}</p>}
        <p className={styles.caveat}>{where.note[language]}</p>
      </dd>
    </dl>
  );
}

/** The place in the words of the claims that set it. */
function placeWords({ resolution }: ResolvedIncident, language: Language): string | undefined {
  const { place, claims } = resolution;
  const setters = claims.filter(({ id }) => place?.setBy.includes(id));
  return setters.length > 0 ? setters.map(({ text }) => text[language]).join('; ') : undefined;
}
