import { useStore } from 'zustand';
import type { ChangedIncident } from '#domain/record/changes/changed-since.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import type { ShareMessages } from '#i18n/parts/share-words.ts';
import { selectRecord } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import styles from './pinned.module.css';
import type { PinnedSince } from './pinned-words.ts';

interface Props {
  readonly store: AppStore;
  readonly known: PinnedSince;
  readonly words: ShareMessages['pinned'];
}

/** What the log of changes says of each incident: those that are shown first, then all others. */
export function ChangedList({ store, known: { shown, elsewhere }, words }: Props) {
  return (
    <>
      <h3 className={styles.heading}>{words.ofShown}</h3>
      {shown.length > 0 ? <Changed {...{ store, words }} changed={shown} /> : <p>{words.unchanged}</p>}
      {elsewhere.length > 0 && (
        <details>
          <summary className={styles.rest}>{words.ofRest(elsewhere.length)}</summary>
          <p className={styles.lead}>{words.restLead}</p>
          <Changed {...{ store, words }} changed={elsewhere} />
        </details>
      )}
    </>
  );
}

interface ChangedProps extends Pick<Props, 'store' | 'words'> {
  readonly changed: readonly ChangedIncident[];
}

function Changed({ store, words, changed }: ChangedProps) {
  const language = useStore(store, (state) => state.view.language);
  const record = useStore(store, selectRecord);
  const titles = new Map(record.map(({ id, feature }) => [id, feature.properties.title[language]]));
  return (
    <dl className={styles.list}>
      {changed.map(({ id, isAdded, entries }) => (
        <div key={id}>
          <dt>
            {titles.get(id) ?? id} {isAdded && <span>{words.isAdded}</span>}
          </dt>
          {entries.map(({ version, date, text }) => (
            <dd key={version}>
              <b>{version}</b> ({localTimeWords(date, language)}) {text[language]}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
