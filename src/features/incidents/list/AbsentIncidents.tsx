import { useStore } from 'zustand';
import { knownDayWords } from '#i18n/dates/known-day-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectAbsent } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './incident-list.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** The incidents of the record of which the sources in use do not tell: their titles on demand, since these say what others tell. */
export function AbsentIncidents({ store, messages }: Props) {
  const absent = useStore(store, selectAbsent);
  const view = useStore(store, (state) => state.view);
  if (absent.length === 0) return null;
  return (
    <details className={styles.absent}>
      <summary>
        <Changing>{messages.incidents.absent(absent.length, knownDayWords(view))}</Changing>
      </summary>
      <ul>
        {absent.map(({ id, feature }) => (
          <li key={id}>
            <button type="button" onClick={() => store.actions.select({ incident: id })}>
              {feature.properties.title[view.language]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
