import { useId } from 'react';
import type { SideBySide as Compared, ComparedTopic } from '#domain/evidence/sides/side-by-side.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { Disclosure } from '#features/sources/panel/Disclosure.tsx';
import { sidesStandWords } from '#i18n/evidence/side-words.ts';
import { Account } from './Account.tsx';
import type { ComparedQuote } from './compared-words.ts';
import styles from './side-by-side.module.css';

interface Props extends EvidenceProps {
  readonly compared: Compared;
  /** The quotations that it prints. */
  readonly quoted: readonly ComparedQuote[];
}

/** What each side says of it, subject by subject with its words; what only one of them speaks of is there on demand. */
export function SideBySide({ compared, quoted, ...evidence }: Props) {
  const { messages } = evidence;
  const words = messages.evidence.sideBySide;
  const main = compared.topics.filter(({ isMain }) => isMain);
  const others = compared.topics.filter(({ isMain }) => !isMain);
  const id = useId();
  return (
    <section className={styles.sides} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {words.heading(compared.sides)}
      </h3>
      {main.map((topic) => (
        <Topic key={topic.about} topic={topic} quoted={quoted} {...evidence} />
      ))}
      {others.length > 0 && (
        <Disclosure
          className={styles.others}
          summary={words.others(others.map(({ about }) => messages.sources.topics[about]))}
        >
          {others.map((topic) => (
            <Topic key={topic.about} topic={topic} {...evidence} />
          ))}
        </Disclosure>
      )}
    </section>
  );
}

interface TopicProps extends EvidenceProps {
  readonly topic: ComparedTopic;
  /** Absent: none are printed here, the facts have them. */
  readonly quoted?: readonly ComparedQuote[];
}

/** One subject: the sides beside each other, and whether both can be right where that can be told. */
function Topic({ topic, quoted, ...evidence }: TopicProps) {
  const { messages } = evidence;
  const { about, standing, accounts } = topic;
  const relation = sidesStandWords(topic, messages);
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and regions of one name are told apart by none
    <div role="group" className={styles.topic} aria-labelledby={id} data-standing={standing}>
      <h4 className={styles.subject}>
        <span id={id}>{messages.sources.topics[about]}</span>
        {relation && <span className={styles.relation}>{relation}</span>}
      </h4>
      <div className={styles.accounts}>
        {accounts.map((account) => (
          <Account
            key={account.side}
            account={account}
            quoted={quoted?.filter((one) => one.about === about && one.side === account.side)}
            {...evidence}
          />
        ))}
      </div>
    </div>
  );
}
