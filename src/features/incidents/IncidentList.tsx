import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { VisibleIncident } from '../../domain/query';
import type { Messages } from '../../i18n/en';
import { selectVisible } from '../../state/selectors';
import type { AppStore } from '../../state/store';
import { EmptyList } from './EmptyList';
import { IncidentEntry } from './IncidentEntry';
import styles from './incident-list.module.css';
import { Legend } from './Legend';
import { SearchBox } from './SearchBox';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

interface ListProps extends Props {
  /** The entry that takes the focus when the list comes back and nothing else has it. */
  readonly returnTo?: string | undefined;
}

/** Search, legend and every incident that window and filters leave, in order of time. */
export function IncidentList({ store, messages, returnTo }: ListProps) {
  const { incidents } = useStore(store, selectVisible);
  const ready = useStore(store, (state) => state.catalogue.status === 'ready');
  const panel = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list comes, not while it stays
  useEffect(() => {
    if (returnTo === undefined || document.activeElement !== document.body) return;
    panel.current?.querySelector<HTMLElement>(`[data-incident="${returnTo}"]`)?.focus();
  }, []);
  return (
    <div ref={panel} className={styles.panel}>
      <div className={styles.search}>
        <SearchBox store={store} messages={messages} />
      </div>
      <Legend store={store} messages={messages} />
      {ready && incidents.length === 0 && <EmptyList store={store} messages={messages} />}
      {incidents.length > 0 && <Entries store={store} messages={messages} incidents={incidents} />}
    </div>
  );
}

/** One stop for Tab; arrows, Home and End move between the entries of both parts. */
function Entries({ store, messages, incidents }: Props & { readonly incidents: readonly VisibleIncident[] }) {
  const selected = useStore(store, (state) => state.view.selection?.incident);
  const [focused, setFocused] = useState<string>();
  const has = (id: string | undefined) => incidents.some((incident) => incident.id === id);
  const tabbable = has(focused) ? focused : has(selected) ? selected : incidents[0]?.id;
  const parts = [
    { name: messages.incidents.field, entries: incidents.filter(({ kind }) => kind !== 'context') },
    { name: messages.incidents.context, entries: incidents.filter(({ kind }) => kind === 'context') },
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move focus between the buttons inside
    <div
      className={styles.parts}
      onKeyDown={moveFocus}
      onFocus={({ target }) => setFocused(target.dataset.incident)}
    >
      {parts.map(
        ({ name, entries }) =>
          entries.length > 0 && (
            <section key={name}>
              <h3 className={styles.part}>
                {name} <span>{entries.length}</span>
              </h3>
              <ul aria-label={name}>
                {entries.map((incident) => (
                  <IncidentEntry
                    key={incident.id}
                    store={store}
                    messages={messages}
                    incident={incident}
                    tabbable={incident.id === tabbable}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}

const MOVES: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const move = MOVES[event.key];
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-incident]')];
  const index = entries.indexOf(document.activeElement as HTMLElement);
  if (!move || index < 0) return;
  event.preventDefault();
  entries[move(index, entries.length - 1)]?.focus();
}
