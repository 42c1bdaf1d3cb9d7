import { memo } from 'react';
import type { Language } from '#domain/record/language.ts';
import { kindOf, type Subject } from '#domain/record/subject.ts';
import styles from '#features/timeline/timeline.module.css';
import type { Messages } from '#i18n/en/messages.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import { type Lane, OTHER_KINDS } from './lanes.ts';

interface Props {
  readonly lanes: readonly Pick<Lane, 'kind' | 'family'>[];
  readonly subject: Pick<Subject, 'kinds'>;
  readonly messages: Messages;
  readonly language: Language;
}

const SYMBOL = 11;

/** Labels of the lanes, with the symbol of the kind, since bars have none: the kind's name beside them, or its short name in them where there is little room. A family's lane has the symbols of its kinds. */
export const LaneLabels = memo(function LaneLabels({ lanes, subject, messages, language }: Props) {
  return (
    <div className={styles.labels} aria-hidden="true">
      {lanes.map((lane) => (
        <Label key={lane.kind} {...{ lane, subject, messages, language }} />
      ))}
      <b>{messages.time.zone}</b>
    </div>
  );
});

function Label({
  lane: { kind, family },
  subject,
  messages,
  language,
}: Omit<Props, 'lanes'> & { readonly lane: Props['lanes'][number] }) {
  const { otherKinds } = messages.timeline;
  const { name, shortName } = family ?? kindOf(subject, kind);
  const isOthers = kind === OTHER_KINDS;
  return (
    <span>
      <i>{isOthers ? otherKinds : name[language]}</i>
      <em>{isOthers ? otherKinds : shortName[language]}</em>
      {(family?.kinds ?? [kind]).map((one) => (
        <MapSymbol key={one} {...kindStyle(kindOf(subject, one))} size={SYMBOL} />
      ))}
    </span>
  );
}
