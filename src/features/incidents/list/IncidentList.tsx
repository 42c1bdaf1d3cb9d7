import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { MANY } from '#domain/query/many.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import { rankedByMatch } from '#domain/query/search-rank.ts';
import type { Subject } from '#domain/record/subject.ts';
import { Legend } from '#features/incidents/legend/Legend.tsx';
import type { Messages } from '#i18n/en/messages.ts';
import { INCIDENT } from '#incident-ui/incident-attribute.ts';
import { selectSearchRegister } from '#state/search-terms.ts';
import { selectVisible } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { throttled } from '#state/throttled-visible.ts';
import { idAfterKey, useRovingFocus } from '#ui/focus/use-roving-focus.ts';
import { Changing } from '#ui/text/Changing.tsx';
import { AbsentIncidents } from './AbsentIncidents.tsx';
import { EmptyList } from './EmptyList.tsx';
import { EntryRows } from './EntryRows.tsx';
import styles from './incident-list.module.css';
import { SearchBox } from './SearchBox.tsx';
import { SearchReach } from './SearchReach.tsx';
import { whenWords } from './when-words.ts';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

interface ListProps extends Props {
  /** The entry that takes the focus when the list comes back and nothing else has it. */
  readonly returnTo?: string | undefined;
}

/** Search, legend and every incident that window and filters leave, in order of time; what a search finds, best first. */
export function IncidentList({ store, messages, returnTo }: ListProps) {
  const visible = useStore(throttled(store, selectVisible)).incidents;
  const search = useStore(store, (state) => state.view.search);
  const register = useStore(store, selectSearchRegister);
  const incidents = useMemo(
    () => rankedByMatch(visible, search, whenWords, register),
    [visible, search, register],
  );
  const ready = useStore(store, (state) => state.catalogue.status === 'ready');
  // The sentence is of the window as it is now: rows that are still to follow must not be said not to be there.
  const none = useStore(store, (state) => selectVisible(state).incidents.length === 0);
  // What is said may be found in claims that are still to come.
  const searching = useStore(store, (state) => search !== '' && state.whole === 'asked');
  const panel = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list comes, not while it stays
  useEffect(() => {
    // A page that arrives with a selection has not closed a panel: its focus stays where the browser put it.
    if (returnTo === undefined || store.getState().view.selection) return;
    if (document.activeElement !== document.body) return;
    entryIn(panel.current, returnTo)?.focus();
  }, []);
  return (
    <div ref={panel} className={styles.panel}>
      <div className={styles.search}>
        <SearchBox store={store} messages={messages} />
      </div>
      <SearchReach store={store} messages={messages} found={incidents.length} />
      <Legend store={store} messages={messages} />
      {ready && none && incidents.length === 0 && !searching && (
        <EmptyList store={store} messages={messages} />
      )}
      {incidents.length > 0 && (
        <>
          <Entries store={store} messages={messages} incidents={incidents} returnTo={returnTo} />
          <p className={styles.keys}>{messages.incidents.keys}</p>
        </>
      )}
      <AbsentIncidents store={store} messages={messages} />
    </div>
  );
}

/** One tab stop; arrows, Home and End move between the entries of both parts, also to rows that are not drawn. */
function Entries({
  store,
  messages,
  incidents,
  returnTo,
}: ListProps & { readonly incidents: readonly VisibleIncident[] }) {
  const selected = useStore(store, (state) => state.view.selection?.incident);
  const parts = partsOf(incidents, store.getState().subject, messages.incidents);
  const ids = parts.flatMap(({ entries }) => entries.map(({ id }) => id));
  const root = useRef<HTMLDivElement>(null);
  const { tabStop, setFocused, moveFocus } = useRovingFocus({
    ids,
    preferred: selected,
    initial: returnTo,
    elementOf: (id) => entryIn(root.current, id),
  });
  const many = incidents.length > MANY;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = (event.target as HTMLElement).getAttribute(INCIDENT);
    // Also with Ctrl or Alt.
    const target = idAfterKey({ key: event.key }, ids, from, 'vertical');
    if (target === undefined) return;
    event.preventDefault();
    const entry = moveFocus(target);
    if (entry && many) keepInView(entry);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move focus between the buttons inside
    <div
      ref={root}
      className={styles.parts}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => setFocused(target.getAttribute(INCIDENT) ?? undefined)}
    >
      {parts.map(
        ({ name, entries }) =>
          entries.length > 0 && (
            <section key={name}>
              <h3 className={styles.part}>
                <Changing>{name}</Changing>{' '}
                <span className={styles.number}>{messages.incidents.counted(entries.length)}</span>
              </h3>
              <EntryRows
                store={store}
                messages={messages}
                name={name}
                entries={entries}
                many={many}
                tabbable={tabStop}
                kept={[tabStop, selected]}
              />
            </section>
          ),
      )}
    </div>
  );
}

function partsOf(incidents: readonly VisibleIncident[], { kinds }: Subject, words: Messages['incidents']) {
  const isContext = new Set(kinds.filter(({ group }) => group === 'context').map(({ id }) => id));
  const field: VisibleIncident[] = [];
  const context: VisibleIncident[] = [];
  // One loop: of thousands, this is done several times a second.
  for (const incident of incidents) (isContext.has(incident.kind) ? context : field).push(incident);
  return [
    { name: words.field, entries: field },
    { name: words.context, entries: context },
  ];
}

/** Frames in which rows that have come into sight are measured, and those below them move. */
const SETTLING = 12;

function keepInView(entry: HTMLElement, frames = SETTLING): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== entry) return;
    entry.scrollIntoView({ block: 'nearest' });
    if (frames > 1) keepInView(entry, frames - 1);
  });
}

function entryIn(panel: HTMLElement | null, id: string): HTMLElement | null | undefined {
  return panel?.querySelector<HTMLElement>(`[${INCIDENT}="${CSS.escape(id)}"]`);
}
