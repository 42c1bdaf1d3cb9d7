import type { Catalogue } from '#domain/record/catalogue.ts';
import { coverageOf, sourcesInRole } from '#domain/record/coverage.ts';
import type { Language } from '#domain/record/language.ts';
import { outletName, type Source } from '#domain/record/source.ts';
import type { Subject } from '#domain/record/subject.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { issuedWords } from '#i18n/evidence/issued-words.ts';
import type { AboutWords } from '#i18n/parts/about-words.ts';
import { OutwardLink } from '#ui/controls/OutwardLink.tsx';
import styles from './about-dialog.module.css';

interface Props {
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  readonly language: Language;
  readonly messages: Messages;
}

interface RecordProps extends Props {
  readonly words: AboutWords['record'];
}

/** What the record covers and the articles that it starts from; all numbers are counted from the record. */
export function AboutRecord({ catalogue, subject, language, messages, words }: RecordProps) {
  const { first, last, ...counts } = coverageOf(catalogue, subject);
  const { corroboration, background } = counts.sources;
  const start = sourcesInRole('start', catalogue.sources.values(), subject);
  const dated = (time: string) => localTimeWords(time, language);
  return (
    <section className={styles.section}>
      <h3>{words.heading}</h3>
      <p>
        {words.incidents(counts.incidents, counts.context)}{' '}
        {first !== null && last !== null && words.span(dated(first), dated(last))}{' '}
        {counts.open > 0 && words.open(counts.open)}
      </p>
      <p>{words.articles(start.length)}</p>
      <ul className={styles.articles}>
        {start.map((source) => (
          <Article key={source.id} {...{ source, catalogue, language, messages }} />
        ))}
      </ul>
      {corroboration > 0 && <p>{words.corroboration(corroboration)}</p>}
      {background > 0 && <p>{words.history(background)}</p>}
    </section>
  );
}

function Article({
  source,
  catalogue,
  language,
  messages,
}: Omit<Props, 'subject'> & { readonly source: Source }) {
  const { title, URL: address } = source;
  const outlet = outletName(source, catalogue, language);
  return (
    <li>
      {title !== undefined && <cite lang={source.language}>{title}</cite>}
      <span>
        {outlet} · {issuedWords(source, language) ?? messages.sources.noDate}
      </span>
      {address !== undefined && <OutwardLink url={address}>{messages.sources.linkTo(outlet)}</OutwardLink>}
    </li>
  );
}
