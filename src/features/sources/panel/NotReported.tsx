import type { Unknown } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import { Disclosure } from './Disclosure.tsx';
import styles from './panel.module.css';

interface Props {
  readonly unknowns: readonly Unknown[];
  readonly language: Language;
  readonly messages: PanelMessages;
  /** Some of its sources are off. */
  readonly isPartial: boolean;
}

/** One that is no longer than this, in characters, stands in the open; more is there on demand. */
const SHORT = 60;

/** What none of the sources that are on reports. */
export function NotReported({ unknowns, language, messages: { sources: words }, isPartial }: Props) {
  if (unknowns.length === 0) return null;
  const heading = <h3 className={styles.heading}>{words.unknowns}</h3>;
  const list = (
    <>
      {isPartial && <p className={styles.aside}>{words.unknownsOfThese}</p>}
      <dl className={styles.unknowns}>
        {unknowns.map(({ about, text }) => (
          <div key={`${about} ${text.en}`}>
            <dt>{words.topics[about]}</dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
  return (
    <section className={styles.section} aria-label={words.unknowns}>
      {unknowns.length === 1 && (unknowns[0]?.text[language].length ?? 0) <= SHORT ? (
        <>
          {heading}
          {list}
        </>
      ) : (
        <Disclosure
          className={styles.folded}
          summary={
            <>
              {heading} <span>{words.unknownsCount(unknowns.length)}</span>
            </>
          }
        >
          {list}
        </Disclosure>
      )}
    </section>
  );
}
