import { isNumbered } from '#domain/evidence/occurrences.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { rowsOf } from '#domain/query/incident-table.ts';
import { countedWithin } from '#domain/query/occurrences/count-occurrences.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import { kindOf } from '#domain/record/subject.ts';
import { datedWords } from '#i18n/dates/time-words.ts';
import { COUNTING, withinWords } from '#i18n/evidence/counted-words.ts';
import styles from './incident.module.css';
import type { PrintedEvidence } from './printed-evidence.ts';

type Link = IncidentFeature['properties']['links'][number];

interface Props {
  readonly evidence: PrintedEvidence;
}

/** What it counts, and in what it is counted itself. Nothing of one that is neither. */
export function PrintedCounted({ evidence }: Props) {
  const { incident, record, subject, language, messages } = evidence;
  const within = countedWithin(record, incident);
  const links = incident.feature.properties.links.filter(({ rel }) => COUNTING.includes(rel));
  if (!within && links.length === 0) return null;
  const words = messages.sources.counted;
  const holds = links.some(({ rel }) => rel === 'contains' || rel === 'may-contain');
  // 'Several', of which none is listed, says no more than the title.
  const tells = holds || (within !== undefined && isNumbered(within.count));
  if (!tells && links.length === 0) return null;
  return (
    <section>
      <h3>{tells ? words.heading : words.headingOfPart}</h3>
      {within && tells && <p>{withinWords(within, incident, { subject, language, messages })}</p>}
      <LinkList links={links} evidence={evidence} />
    </section>
  );
}

/** With what it is linked, and how: 'reported with' is not 'caused by'. */
export function PrintedLinks({ evidence }: Props) {
  const { incident, messages } = evidence;
  const links = incident.feature.properties.links.filter(({ rel }) => !COUNTING.includes(rel));
  if (links.length === 0) return null;
  return (
    <section>
      <h3>{messages.sources.links}</h3>
      {links.some(({ rel }) => rel === 'reported-with') && (
        <p className={styles.note}>{messages.sources.linkCaveat}</p>
      )}
      <LinkList links={links} evidence={evidence} />
    </section>
  );
}

function LinkList({ links, evidence }: Props & { readonly links: readonly Link[] }) {
  const { record, language, messages } = evidence;
  return (
    <ul>
      {links.map(({ rel, target, reasoning }) => {
        const other = record[rowsOf(record).get(target) ?? -1];
        return (
          other && (
            <li key={`${rel} ${target}`} className={styles.linked}>
              <span className={styles.note}>{messages.sources.relations[rel]}:</span>{' '}
              {lineOf(other, evidence)}
              {reasoning && <span className={styles.note}> {reasoning[language]}</span>}
            </li>
          )
        );
      })}
    </ul>
  );
}

function lineOf({ kind, feature, resolution }: ResolvedIncident, evidence: PrintedEvidence) {
  const { subject, language, messages } = evidence;
  const name = kindOf(subject, kind).name[language];
  return `${feature.properties.title[language]} (${name}, ${datedWords(resolution, language, messages)})`;
}
