import { useStore } from 'zustand';
import { isNumbered } from '#domain/evidence/occurrences.ts';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import { rowsOf } from '#domain/query/incident-table.ts';
import { countedWithin } from '#domain/query/occurrences/count-occurrences.ts';
import type { IncidentFeature, LinkRelation } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import { countText } from '#i18n/count-text.ts';
import { COUNTING, withinWords } from '#i18n/evidence/counted-words.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import { selectRecord } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import styles from './counted.module.css';
import { Disclosure } from './Disclosure.tsx';
import { LinkedIncident } from './LinkedIncident.tsx';
import panel from './panel.module.css';

type Link = IncidentFeature['properties']['links'][number];

interface Props {
  readonly store: AppStore;
  readonly incident: EvidencedIncident;
  readonly language: Language;
  readonly messages: PanelMessages;
}

/** What an entry counts, how much of that is listed, and in what it is counted itself. Nothing of one that is neither. */
export function CountedSection({ store, incident, language, messages }: Props) {
  const record = useStore(store, selectRecord);
  const within = countedWithin(record, incident);
  const links = incident.feature.properties.links.filter(({ rel }) => COUNTING.includes(rel));
  if (!within && links.length === 0) return null;
  const words = messages.sources.counted;
  const heading = within ? words.heading : words.headingOfPart;
  const holds = links.some(({ rel }) => rel === 'contains' || rel === 'may-contain');
  // Of one that is counted elsewhere the line that opens is heading enough.
  // 'Several', of which none is listed, says no more than the title.
  const tells = holds || (within !== undefined && isNumbered(within.count));
  return (
    <section className={tells ? panel.section : undefined} aria-label={heading}>
      {tells && <h3 className={panel.heading}>{heading}</h3>}
      {within && tells && (
        <p className={styles.count}>
          {withinWords(within, incident, { subject: store.getState().subject, language, messages })}
        </p>
      )}
      {COUNTING.map((rel) => (
        <Linked key={rel} {...{ store, record, language, messages, rel }} links={links} />
      ))}
    </section>
  );
}

interface LinkedProps extends Omit<Props, 'incident'> {
  readonly record: ReturnType<typeof selectRecord>;
  readonly rel: LinkRelation;
  readonly links: readonly Link[];
}

function Linked({ store, record, language, messages, rel, links }: LinkedProps) {
  const found = links.flatMap((link) => {
    const other = link.rel === rel ? record[rowsOf(record).get(link.target) ?? -1] : undefined;
    return other ? [{ other, reasoning: link.reasoning }] : [];
  });
  if (found.length === 0) return null;
  const name = messages.sources.relations[rel];
  return (
    // What it counts is what it is about; where it is counted itself is for those who ask.
    <Disclosure
      summary={`${name}: ${countText(found.length)}`}
      startsOpen={rel === 'contains' || rel === 'may-contain'}
    >
      <ul className={panel.links} aria-label={name}>
        {found.map(({ other, reasoning }) => (
          <li key={other.id}>
            <LinkedIncident {...{ store, language }} incident={other} />
            {reasoning && <p className={styles.reasoning}>{reasoning[language]}</p>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
