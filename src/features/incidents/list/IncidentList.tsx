import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { totalOf } from '#domain/query/query.ts';
import { Legend } from '#features/incidents/legend/Legend.tsx';
import type { Messages } from '#i18n/en/messages.ts';
import { INCIDENT } from '#incident-ui/incident-attribute.ts';
import { selectReadiness } from '#state/record-facts.ts';
import { selectRowSearch, selectShownRows } from '#state/rows/row-selectors.ts';
import { selectCounts } from '#state/selectors.ts';
import type { AppState, AppStore } from '#state/store.ts';
import { throttled } from '#state/throttled-visible.ts';
import { isFocusFree } from '#ui/focus/follow-lost-focus.ts';
import { AbsentIncidents } from './AbsentIncidents.tsx';
import { EmptyList } from './EmptyList.tsx';
import { Entries } from './Entries.tsx';
import { entryIn } from './entry-in.ts';
import styles from './incident-list.module.css';
import { SearchBox } from './SearchBox.tsx';
import { SearchReach } from './SearchReach.tsx';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** The entry that takes the focus when the list comes back and nothing else has it. */
  readonly returnTo?: string | undefined;
}

/** Search, legend and every incident that window and filters leave: few with what a search finds best first, many in order of time. */
export function IncidentList({ store, messages, returnTo }: Props) {
  const counted = totalOf(useStore(throttled(store, selectCounts)));
  const shown = useStore(throttled(store, selectShownRows));
  const listed = shown ? totalOf(shown) : counted;
  const ready = useStore(store, (state) => selectReadiness(state) === 'ready');
  // The sentence is of the window as it is now: rows that are still to follow must not be said not to be there.
  const none = useStore(store, (state) => totalOf(selectCounts(state)) === 0);
  const searching = useStore(store, isSearching);
  const panel = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list comes, not while it stays
  useEffect(() => {
    // A page that arrives with a selection has not closed a panel: its focus stays where the browser put it.
    if (returnTo === undefined || store.getState().view.selection) return;
    if (!isFocusFree()) return;
    entryIn(panel.current, returnTo)?.focus();
  }, []);
  return (
    <div ref={panel} className={styles.panel}>
      <div className={styles.search}>
        <SearchBox store={store} messages={messages} onLeave={() => focusFirst(panel.current)} />
      </div>
      <SearchReach store={store} messages={messages} found={listed} />
      <Legend store={store} messages={messages} />
      {ready && none && listed === 0 && !searching && <EmptyList store={store} messages={messages} />}
      {listed > 0 && (
        <>
          <Entries {...{ store, messages, returnTo }} />
          <p className={styles.keys}>{messages.incidents.keys}</p>
        </>
      )}
      <AbsentIncidents store={store} messages={messages} />
    </div>
  );
}

/** False where nothing is listed. */
function focusFirst(panel: HTMLElement | null): boolean {
  const first = panel?.querySelector<HTMLElement>(`[${INCIDENT}]`) ?? null;
  first?.focus();
  return first !== null;
}

/** More may be found: in claims that are still to come, or in rows that have not been asked yet. */
function isSearching(state: AppState): boolean {
  const { view, whole } = state;
  if (view.search.trim() === '') return false;
  if (view.catalogue === null) return whole === 'asked';
  return selectRowSearch(state) === 'searching';
}
