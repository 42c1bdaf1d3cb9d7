import { notedSpeakers } from '#domain/evidence/observers/noted-speakers.ts';
import type { Report } from '#domain/evidence/observers/reports.ts';
import { outletName, speakerName } from '#domain/record/source.ts';
import { reportGroupName } from '#i18n/evidence/report-words.ts';
import { sourceLine } from '#i18n/evidence/source-description.ts';
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
          <h4>{reportGroupName(group, evidence)}</h4>
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

function ReportEntry({ report, evidence }: Props & { readonly report: Report }) {
  const { catalogue, language, messages, subject } = evidence;
  const source = catalogue.sources.get(report.source);
  if (!source) return null;
  const words = messages.sources;
  const nameOf = (id: string) => speakerName(id, catalogue, language);
  const { chain, chains } = messages.evidence.independence;
  return (
    <li className={styles.source}>
      <p>
        <b>{outletName(source, catalogue, language)}</b> {sourceLine(source, subject, evidence)}
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

/** Speakers of whom something must be known to weigh what they say. */
function Voices({ evidence }: Props) {
  const { claims, catalogue, language, messages } = evidence;
  const noted = notedSpeakers(claims, catalogue);
  if (noted.length === 0) return null;
  return (
    <section>
      <h4>{messages.sources.voices}</h4>
      <dl className={styles.pairs}>
        {noted.map(({ id, name, note }) => (
          <div key={id}>
            <dt>{name[language]}</dt>
            <dd>{note[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
