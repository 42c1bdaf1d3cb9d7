import type { ComponentProps } from 'react';
import { excerptsOf } from '#domain/evidence/excerpts.ts';
import type { Report, ReportGroup, Reports as ReportsOf } from '#domain/evidence/observers/reports.ts';
import { quotedSources } from '#domain/record/claims.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';
import { speakerName } from '#domain/record/source.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import type { Switches } from '#features/sources/switches/use-switches.ts';
import { reportGroupName } from '#i18n/evidence/report-words.ts';
import { ReportRows } from './ReportRows.tsx';
import styles from './reports.module.css';
import { Voices } from './Voices.tsx';

interface Props extends EvidenceProps {
  readonly reports: ReportsOf;
  /** As the sources that are on make them. */
  readonly claims: readonly Claim[];
  /** All claims of the incident, also those of sources that are off. */
  readonly all: readonly Claim[];
  readonly switches: Switches;
}

/** So many sources stand in the open; where there are more each group is a line until it is opened. */
const FEW = 4;

/** The sources in one table, under whoever finally saw what they tell; each can be switched, read and verified. */
export function Reports({ reports, claims, all, switches, ...evidence }: Props) {
  const { messages } = evidence;
  const quotes = quotesBySource(all);
  const { enabled, side } = evidence;
  const [off, notOut] = [false, true].map((isOn) =>
    [...quotedSources(all)].filter((source) => !enabled.has(source) && switches.on.has(source) === isOn),
  );
  const counted = quotedSources(claims);
  const ofOthers = [...quotedSources(all)].filter((source) => enabled.has(source) && !counted.has(source));
  const rows = { quotes, switches, startsOpen: quotes.size <= FEW, ...evidence };
  return (
    <>
      <table className={styles.table}>
        {reports.groups.map((group) => (
          <ReportRows
            key={group.type === 'observer' ? group.observer.id : group.type}
            heading={headingOf(group, evidence)}
            openHeading={reportGroupName(group, evidence)}
            reports={group.reports}
            {...rows}
          />
        ))}
        <Uncounted heading={messages.evidence.offSources} sources={off} {...rows} />
        <Uncounted heading={messages.evidence.knownOn.notOutSources} sources={notOut} {...rows} />
        {side !== null && (
          <Uncounted heading={messages.evidence.ofSide(side).others} sources={ofOthers} {...rows} />
        )}
      </table>
      <Voices claims={claims} {...evidence} />
    </>
  );
}

interface UncountedProps extends Omit<ComponentProps<typeof ReportRows>, 'reports'> {
  readonly sources: readonly string[] | undefined;
}

/** Sources that do not count now: their rows hold the switches. */
function Uncounted({ sources = [], ...rows }: UncountedProps) {
  if (sources.length === 0) return null;
  const reports = sources.map((source): Report => ({ source, outlet: '', chains: [] }));
  return <ReportRows {...rows} reports={reports} startsOpen />;
}

/** An observer by one name: its others are a line or two more, for those who look closer. */
function headingOf(group: ReportGroup, evidence: EvidenceProps): string {
  return group.type === 'observer'
    ? speakerName(group.observer.id, evidence.catalogue, evidence.language)
    : reportGroupName(group, evidence);
}

function quotesBySource(claims: readonly Claim[]): ReadonlyMap<string, readonly Quote[]> {
  const quotes = new Map<string, Quote[]>();
  for (const { quote } of excerptsOf(claims))
    quotes.set(quote.source, [...(quotes.get(quote.source) ?? []), quote]);
  return quotes;
}
