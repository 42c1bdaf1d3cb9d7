import type { Report, ReportGroup } from '#domain/evidence/observers/reports.ts';
import { outletName, type Source, speakerName } from '#domain/record/source.ts';
import { setOf } from '#domain/record/subject.ts';
import { issuedWords } from '#i18n/evidence/issued-words.ts';
import { observerName } from '#i18n/evidence/report-words.ts';
import { sourceDescription } from '#i18n/evidence/source-description.ts';
import styles from './incident.module.css';
import type { PrintedEvidence } from './printed-evidence.ts';

interface Props {
  readonly evidence: PrintedEvidence;
}

/** Every source under whoever finally saw what it tells: what it is, how its words came to it, and its address. */
export function PrintedSources({ evidence }: Props) {
  const { messages, reports } = evidence;
  return (
    <section>
      <h3>{messages.sources.sources}</h3>
      <p className={styles.note}>{messages.evidence.independence.note}</p>
      {reports.groups.map((group) => (
        <section key={group.type === 'observer' ? group.observer.id : group.type}>
          <h4>{headingOf(group, evidence)}</h4>
          <ul>
            {group.reports.map((report) => (
              <ReportEntry key={report.source} report={report} evidence={evidence} />
            ))}
          </ul>
        </section>
      ))}
      <Voices evidence={evidence} />
    </section>
  );
}

function headingOf(group: ReportGroup, { catalogue, language, messages }: PrintedEvidence): string {
  return group.type === 'observer'
    ? observerName(group.observer, catalogue, language, messages)
    : messages.evidence.independence.groups[group.type];
}

function ReportEntry({ report, evidence }: Props & { readonly report: Report }) {
  const { catalogue, language, messages, subject } = evidence;
  const source = catalogue.sources.get(report.source);
  if (!source) return null;
  const words = messages.sources;
  const authors = source.author?.map(authorName).join(', ');
  const facts = [
    issuedWords(source, language) ?? words.noDate,
    words.languages[source.language],
    authors && `${words.author} ${authors}`,
    sourceDescription(source, catalogue, language, messages),
    setOf(subject, source.custom.set).name[language],
  ];
  const nameOf = (id: string) => speakerName(id, catalogue, language);
  const { chain, chains } = messages.evidence.independence;
  return (
    <li className={styles.source}>
      <p>
        <b>{outletName(source, catalogue, language)}</b> {facts.filter(Boolean).join(' · ')}
      </p>
      <p lang={source.title ? source.language : undefined}>{source.title ?? messages.evidence.noTitle}</p>
      {report.chains.map((one) => (
        <p key={one.join(' ')} className={styles.note}>
          {chains}: {chain(one.map(nameOf))}
        </p>
      ))}
      <p className={styles.note}>
        {words.origin}: {nameOf(source.custom.origin)}. {source.custom.note[language]}
      </p>
      <p className={styles.address}>{source.URL ?? `${words.noLink}.`}</p>
    </li>
  );
}

function authorName(author: NonNullable<Source['author']>[number]): string {
  return 'literal' in author ? author.literal : `${author.given} ${author.family}`;
}

/** Speakers of whom something must be known to weigh what they say. */
function Voices({ evidence }: Props) {
  const { claims, catalogue, language, messages } = evidence;
  const ids = [...new Set(claims.flatMap((claim) => claim.attributedTo))];
  const noted = ids.flatMap((id) => {
    const speaker = catalogue.speakers.get(id);
    return speaker?.note ? [{ id, name: speaker.name[language], note: speaker.note[language] }] : [];
  });
  if (noted.length === 0) return null;
  return (
    <section>
      <h4>{messages.sources.voices}</h4>
      <dl className={styles.pairs}>
        {noted.map(({ id, name, note }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
