import type { Quote } from '../../domain/incident';
import type { Source } from '../../domain/source';
import { Icon } from '../../ui/Icon';
import styles from './excerpts.module.css';
import type { EvidenceProps } from './Fact';
import { issuedWords } from './issued-words';
import { UseSwitch } from './UseSwitch';
import type { Switches } from './use-switches';
import { VerifySource } from './VerifySource';

/** A source: what it is, whose observation it finally is, and its own caveat. */
interface Props extends EvidenceProps {
  readonly id: string;
  readonly switches: Switches;
  /** Every quote of it that this incident rests on. */
  readonly quotes: readonly Quote[];
}

export function SourceCard({ id, catalogue, language, messages, switches, quotes }: Props) {
  const source = catalogue.sources.get(id);
  const words = messages.sources;
  if (!source) return <h4 className={styles.sourceTitle}>{id}</h4>;
  const outlet = source['container-title'];
  const origin = catalogue.speakers.get(source.custom.origin)?.name[language] ?? source.custom.origin;
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
        {words.sets[source.custom.set]} · {words.origin}: {origin}
      </p>
      <p className={styles.note}>{source.custom.note[language]}</p>
      <SourceLink source={source} label={words.linkTo(outlet)} none={words.noLink} />
      <div className={styles.controls}>
        <UseSwitch id={id} {...{ catalogue, language, messages, switches }} />
        <VerifySource source={source} quotes={quotes} messages={messages} />
      </div>
    </div>
  );
}

/** Only web addresses become links; the schema says so too, but a link is where it matters. */
function SourceLink({ source, label, none }: { source: Source; label: string; none: string }) {
  if (!source.URL || !/^https?:\/\//.test(source.URL)) return <p className={styles.outlet}>{none}</p>;
  return (
    <a href={source.URL} target="_blank" rel="noopener noreferrer" className={styles.link}>
      {label} <Icon name="outward" size={14} />
    </a>
  );
}

function authorName(author: NonNullable<Source['author']>[number]): string {
  return 'literal' in author ? author.literal : `${author.given} ${author.family}`;
}
