import type { Source } from '../../domain/source';
import { localTimeWords } from '../../i18n/time-words';
import { Icon } from '../../ui/Icon';
import styles from './excerpts.module.css';
import type { EvidenceProps } from './Fact';

/** A source: what it is, whose observation it finally is, and its own caveat. */
export function SourceCard({ id, catalogue, language, messages }: EvidenceProps & { readonly id: string }) {
  const source = catalogue.sources.get(id);
  const words = messages.sources;
  if (!source) return <h4 className={styles.sourceTitle}>{id}</h4>;
  const outlet = source['container-title'];
  const origin = catalogue.speakers.get(source.custom.origin)?.name[language] ?? source.custom.origin;
  const authors = source.author?.map(authorName).join(', ');
  return (
    <div className={styles.card}>
      <h4 className={styles.sourceTitle} lang={source.language}>
        {source.title}
      </h4>
      <p className={styles.outlet}>
        {[outlet, authors && `${words.author} ${authors}`, issuedWords(source, language) ?? words.noDate]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className={styles.outlet}>
        {words.sets[source.custom.set]} · {words.origin}: {origin}
      </p>
      <p className={styles.note}>{source.custom.note[language]}</p>
      <SourceLink source={source} label={words.linkTo(outlet)} none={words.noLink} />
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

function issuedWords({ issued }: Source, language: 'en' | 'ko'): string | undefined {
  const [year, ...rest] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  return localTimeWords([year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-'), language);
}
