import { useStore } from 'zustand';
import { inOrder, windowHolding } from '../features/timeline/incident-step';
import type { Messages } from '../i18n/en';
import { selectMatching, selectSelected, selectVisible } from '../state/selectors';
import type { AppStore } from '../state/store';
import { Button } from '../ui/Button';
import styles from './outside-note.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Why an incident that a link, a mark or an address opened is neither in the list nor among the symbols, and the way to it. */
export function OutsideNote({ store, messages }: Props) {
  const selected = useStore(store, selectSelected);
  const isShown = useStore(store, (state) => holds(selectVisible(state).incidents, selected?.id));
  const isFiltered = useStore(store, (state) => !holds(selectMatching(state), selected?.id));
  if (!selected || isShown) return null;
  const words = messages.sources.outside;
  const showItsTime = () => {
    const { window, mode } = store.getState().view;
    const [dated] = inOrder([selected]);
    if (dated) store.actions.selectIn({ incident: selected.id }, windowHolding(dated, window, mode));
  };
  return (
    <div className={styles.outside}>
      <p>{isFiltered ? words.filtered : words.window}</p>
      {isFiltered ? (
        <Button onClick={store.actions.clearFilters}>{words.showAll}</Button>
      ) : (
        <Button onClick={showItsTime}>{words.showTime}</Button>
      )}
    </div>
  );
}

function holds(incidents: readonly { readonly id: string }[], id: string | undefined): boolean {
  return incidents.some((incident) => incident.id === id);
}
