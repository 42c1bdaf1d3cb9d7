import { memo } from 'react';
import type { Language } from '#domain/record/language.ts';
import type { Kind } from '#domain/record/subject.ts';
import styles from '#features/timeline/timeline.module.css';
import type { Messages } from '#i18n/en/messages.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import { OTHER_KINDS } from './lanes.ts';

interface Props {
  readonly kinds: readonly Kind[];
  readonly messages: Messages;
  readonly language: Language;
}

const SYMBOL = 11;

/** Labels of the lanes, with the symbol of the kind, since bars have none: the kind's name beside them, or its short name in them where there is little room. */
export const LaneLabels = memo(function LaneLabels({ kinds, messages, language }: Props) {
  const { otherKinds } = messages.timeline;
  return (
    <div className={styles.labels} aria-hidden="true">
      {kinds.map((kind) => (
        <span key={kind.id}>
          <i>{kind.id === OTHER_KINDS ? otherKinds : kind.name[language]}</i>
          <em>{kind.id === OTHER_KINDS ? otherKinds : kind.shortName[language]}</em>
          <MapSymbol {...kindStyle(kind)} size={SYMBOL} />
        </span>
      ))}
      <b>{messages.time.zone}</b>
    </div>
  );
});
