import type { Report } from '#domain/evidence/observers/reports.ts';
import type { Quote } from '#domain/record/incident.ts';
import { authorNames, outletName, type Source, speakerName } from '#domain/record/source.ts';
import { setOf } from '#domain/record/subject.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { VerifySource } from '#features/sources/verify/VerifySource.tsx';
import { sourceDescription } from '#i18n/evidence/source-description.ts';
import styles from './reports.module.css';

interface Props extends EvidenceProps {
  readonly source: Source;
  readonly report: Report;
  /** Every quote of it that this incident rests on. */
  readonly quotes: readonly Quote[];
}

/** What a source is, how its words came to it, its own caveat, and how to verify what is quoted. */
export function ReportDetails({ source, report, quotes, catalogue, subject, language, messages }: Props) {
  const words = messages.sources;
  const outlet = outletName(source, catalogue, language);
  const nameOf = (id: string) => speakerName(id, catalogue, language);
  const authors = authorNames(source);
  return (
    <>
      <p className={styles.title} lang={source.title ? source.language : undefined}>
        {source.title ?? messages.evidence.noTitle}
      </p>
      <p className={styles.parts}>
        {authors && <span>{`${words.author} ${authors}`}</span>}
        <span>{sourceDescription(source, catalogue, language, messages)}</span>
        <span>{setOf(subject, source.custom.set).name[language]}</span>
      </p>
      {report.chains.length > 0 && (
        <ul aria-label={messages.evidence.independence.chains} className={styles.chains}>
          {report.chains.map((chain) => (
            <li key={chain.join(' ')}>{messages.evidence.independence.chain(chain.map(nameOf))}</li>
          ))}
        </ul>
      )}
      <p>
        {words.origin}: {nameOf(source.custom.origin)}
      </p>
      <p className={styles.note}>{source.custom.note[language]}</p>
      {!source.URL && <p>{words.noLink}</p>}
      <VerifySource source={source} outlet={outlet} quotes={quotes} language={language} />
    </>
  );
}
