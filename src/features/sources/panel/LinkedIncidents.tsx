import { useStore } from 'zustand';
import { rowsOf } from '#domain/query/incident-table.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import { selectRecord } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import { Disclosure } from './Disclosure.tsx';
import { LinkedIncident } from './LinkedIncident.tsx';
import styles from './panel.module.css';

interface Props {
  readonly store: AppStore;
  readonly links: IncidentFeature['properties']['links'];
  readonly language: Language;
  readonly messages: PanelMessages;
}

/** So many stand in the open; more are there on demand. */
const FEW = 2;

function isAnswer({ rel }: Props['links'][number]): boolean {
  return rel === 'response-to' || rel === 'answered-by';
}

/** What this incident is linked with, and how: 'reported with' is not 'caused by'. */
export function LinkedIncidents({ store, links, language, messages }: Props) {
  const words = messages.sources;
  const record = useStore(store, selectRecord);
  const ordered = [...links].sort((a, b) => Number(!isAnswer(a)) - Number(!isAnswer(b)));
  const [shown, more] = [ordered.slice(0, FEW), ordered.slice(FEW)];
  const list = (some: Props['links']) => (
    <ul className={styles.links}>
      {some.map(({ rel, target }) => {
        const other = record[rowsOf(record).get(target) ?? -1];
        if (!other) return null;
        return (
          <li key={`${rel} ${target}`}>
            <LinkedIncident {...{ store, language }} incident={other}>
              <span className={styles.relation}>{words.relations[rel]}</span>
            </LinkedIncident>
          </li>
        );
      })}
    </ul>
  );
  return (
    <section className={styles.section} aria-label={words.links}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{words.links}</h3>
        {links.some(({ rel }) => rel === 'reported-with') && (
          <p className={styles.small}>{words.linkCaveat}</p>
        )}
      </div>
      {list(shown)}
      {more.length > 0 && <Disclosure summary={words.moreLinks(more.length)}>{list(more)}</Disclosure>}
    </section>
  );
}
