import { type KeyboardEvent, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { VisibleIncident } from '#domain/query/query.ts';
import { rankedByMatch } from '#domain/query/search-rank.ts';
import type { Subject } from '#domain/record/subject.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { INCIDENT } from '#incident-ui/incident-attribute.ts';
import { selectOccurrences } from '#state/occurrences.ts';
import { selectSearchRegister } from '#state/search-terms.ts';
import { selectVisible } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { idAfterKey, useRovingFocus } from '#ui/focus/use-roving-focus.ts';
import { Changing } from '#ui/text/Changing.tsx';
import { entryIn } from './entry-in.ts';
import { IncidentEntry } from './IncidentEntry.tsx';
import styles from './incident-list.module.css';
import { whenWords } from './when-words.ts';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** The entry that counts as focused at first. */
  readonly returnTo?: string | undefined;
}

/**
 * Few incidents, each with an element, best first where they are searched; what is in the field and what is context apart.
 * One tab stop; arrows, Home and End move between the entries of both parts.
 */
export function FewEntries({ store, messages, returnTo }: Props) {
  const incidents = useRanked(store);
  const differs = useStore(store, (state) => selectOccurrences(state).differs);
  const counted = differs ? messages.incidents.entries : messages.incidents.counted;
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
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = (event.target as HTMLElement).getAttribute(INCIDENT);
    // Also with Ctrl or Alt.
    const target = idAfterKey({ key: event.key }, ids, from, 'vertical');
    if (target === undefined) return;
    event.preventDefault();
    moveFocus(target);
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
                <Changing>{name}</Changing> <span className={styles.number}>{counted(entries.length)}</span>
              </h3>
              <ul aria-label={name}>
                {entries.map((incident) => (
                  <li key={incident.id}>
                    <IncidentEntry {...{ store, messages, incident }} tabbable={incident.id === tabStop} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}

function useRanked(store: AppStore): readonly VisibleIncident[] {
  const { incidents } = useStore(store, selectVisible);
  const search = useStore(store, (state) => state.view.search);
  const register = useStore(store, selectSearchRegister);
  return useMemo(() => rankedByMatch(incidents, search, whenWords, register), [incidents, search, register]);
}

function partsOf(incidents: readonly VisibleIncident[], { kinds }: Subject, words: Messages['incidents']) {
  const isContext = new Set(kinds.filter(({ group }) => group === 'context').map(({ id }) => id));
  return [
    { name: words.field, entries: incidents.filter(({ kind }) => !isContext.has(kind)) },
    { name: words.context, entries: incidents.filter(({ kind }) => isContext.has(kind)) },
  ];
}
