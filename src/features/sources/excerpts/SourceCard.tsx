import type { Quote } from '#domain/record/incident.ts';
import { outletName, type Source, speakerName } from '#domain/record/source.ts';
import { setOf } from '#domain/record/subject.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { UseSwitch } from '#features/sources/switches/UseSwitch.tsx';
import type { Switches } from '#features/sources/switches/use-switches.ts';
import { VerifySource } from '#features/sources/verify/VerifySource.tsx';
import { OutwardLink } from '#ui/controls/OutwardLink.tsx';
import styles from './excerpts.module.css';
import { issuedWords } from './issued-words.ts';

/** A source: what it is, whose observation it finally is, and its own caveat. */
interface Props extends EvidenceProps {
  readonly id: string;
  readonly switches: Switches;
  /** Every quote of it that this incident rests on. */
  readonly quotes: readonly Quote[];
}

export function SourceCard({ id, catalogue, subject, language, messages, switches, quotes }: Props) {
  const source = catalogue.sources.get(id);
  const words = messages.sources;
  if (!source) return <h4 className={styles.sourceTitle}>{id}</h4>;
  const outlet = outletName(source, catalogue, language);
  const origin = speakerName(source.custom.origin, catalogue, language);
  const authors = source.author?.map(authorName).join(', ');
  return (
    <div className={styles.card}>
      <h4 className={styles.sourceTitle} lang={source.title ? source.language : undefined}>
        {source.title ?? outlet}
      </h4>
      <p className={styles.outlet}>
        {[
          source.title ? outlet : messages.evidence.noTitle,
          authors && `${words.author} ${authors}`,
          issuedWords(source, language) ?? words.noDate,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className={styles.outlet}>
        {setOf(subject, source.custom.set).name[language]} · {words.origin}: {origin}
      </p>
      <p className={styles.note}>{source.custom.note[language]}</p>
      {source.URL ? (
        <OutwardLink url={source.URL} className={styles.link}>
          {words.linkTo(outlet)}
        </OutwardLink>
      ) : (
        <p className={styles.outlet}>{words.noLink}</p>
      )}
      <div className={styles.controls}>
        <UseSwitch id={id} {...{ catalogue, language, messages, switches }} />
        <VerifySource source={source} outlet={outlet} quotes={quotes} language={language} />
      </div>
    </div>
  );
}

function authorName(author: NonNullable<Source['author']>[number]): string {
  return 'literal' in author ? author.literal : `${author.given} ${author.family}`;
}
