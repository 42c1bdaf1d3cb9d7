import { useId } from 'react';
import type { Report } from '#domain/evidence/observers/reports.ts';
import type { Quote } from '#domain/record/incident.ts';
import { outletName, type Source, speakerName } from '#domain/record/source.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { useOpen } from '#features/sources/panel/Disclosure.tsx';
import { UseSwitch } from '#features/sources/switches/UseSwitch.tsx';
import type { Switches } from '#features/sources/switches/use-switches.ts';
import { issuedWords } from '#i18n/evidence/issued-words.ts';
import { outletKind } from '#i18n/evidence/source-description.ts';
import { Icon } from '#ui/controls/Icon.tsx';
import { OutwardLink } from '#ui/controls/OutwardLink.tsx';
import { ReportDetails } from './ReportDetails.tsx';
import styles from './reports.module.css';

interface Shared extends EvidenceProps {
  readonly switches: Switches;
  /** Every quote of the incident, by source. */
  readonly quotes: ReadonlyMap<string, readonly Quote[]>;
}

interface Props extends Shared {
  readonly heading: string;
  /** In place of the heading while the group is open. */
  readonly openHeading?: string | undefined;
  readonly reports: readonly Report[];
  readonly startsOpen: boolean;
}

/** Reports that stand together, under a heading that opens them. */
export function ReportRows({ heading, openHeading, reports, startsOpen, ...shared }: Props) {
  const [isOpen, setOpen] = useOpen(startsOpen);
  const id = useId();
  const { messages } = shared;
  return (
    <tbody id={id}>
      <tr>
        <th scope="rowgroup" colSpan={5} className={styles.group}>
          <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            <span>{isOpen ? (openHeading ?? heading) : heading}</span>{' '}
            <span className={styles.count}>{messages.sources.reportCount(reports.length)}</span>
            <span className={styles.chevron}>
              <Icon name="down" size={12} />
            </span>
          </button>
        </th>
      </tr>
      {isOpen && <Columns messages={messages} />}
      {isOpen && reports.map((report) => <Row key={report.source} report={report} {...shared} />)}
    </tbody>
  );
}

/** The names of the columns, in each group that is open: above closed ones they would head nothing. */
function Columns({ messages }: Pick<Shared, 'messages'>) {
  const { outlet, issued, language, more } = messages.sources;
  return (
    <tr className={styles.columns}>
      <th scope="col">
        <span className="sr-only">{messages.evidence.use}</span>
      </th>
      <th scope="col">{outlet}</th>
      <th scope="col">{issued}</th>
      <th scope="col">{language}</th>
      <th scope="col">
        <span className="sr-only">{more}</span>
      </th>
    </tr>
  );
}

function Row({ report, ...shared }: Shared & { readonly report: Report }) {
  const { catalogue, language, messages, switches } = shared;
  const [isOpen, setOpen] = useOpen(false);
  const id = useId();
  const words = messages.sources;
  const source = catalogue.sources.get(report.source);
  if (!source) return null;
  const issued = issuedWords(source, language);
  const name = [outletName(source, catalogue, language), issued].filter(Boolean).join(', ');
  const quotes = shared.quotes.get(report.source) ?? [];
  return (
    <>
      <tr data-off={!shared.enabled.has(report.source)} data-source={report.source}>
        <td>
          <UseSwitch id={report.source} {...{ catalogue, language, messages, switches }} />
        </td>
        <th scope="row">
          <Outlet source={source} report={report} {...shared} />
        </th>
        <td>{issued ?? words.noDate}</td>
        <td>{words.languages[source.language]}</td>
        <td>
          <button
            type="button"
            className={styles.more}
            aria-label={words.moreOf(name)}
            aria-expanded={isOpen}
            {...(isOpen && { 'aria-controls': id })}
            onClick={() => setOpen(!isOpen)}
          >
            <span className={styles.chevron}>
              <Icon name="down" size={12} />
            </span>
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr id={id}>
          <td colSpan={5} className={styles.details}>
            <ReportDetails source={source} report={report} {...shared} quotes={quotes} />
          </td>
        </tr>
      )}
    </>
  );
}

interface OutletProps extends Pick<EvidenceProps, 'catalogue' | 'language' | 'messages'> {
  readonly source: Source;
  readonly report: Report;
}

/** Who published a report, with a link to it, and what is to be known of the outlet; whom it quotes is the heading above. */
function Outlet({ source, report, catalogue, language, messages }: OutletProps) {
  const words = messages.sources;
  const outlet = outletName(source, catalogue, language);
  const relays = [...new Set(report.chains.flatMap((chain) => chain.slice(1, -1)))];
  const via = relays.map((one) => speakerName(one, catalogue, language)).join(', ');
  const kind = outletKind(source.custom.via.at(-1), catalogue, language);
  const description = [kind, via && words.via(via)].filter(Boolean).join(', ');
  return (
    <>
      {source.URL ? (
        <OutwardLink url={source.URL} size={11}>
          {outlet}
          <span className="sr-only"> {words.anotherSite}</span>
        </OutwardLink>
      ) : (
        outlet
      )}
      {description && <span className={styles.via}> {description}</span>}
    </>
  );
}
