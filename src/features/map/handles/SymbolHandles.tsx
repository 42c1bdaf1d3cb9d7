/**
 * The symbols as buttons: what the canvas draws can be reached, named and pressed. One tab stop; arrows go
 * from one to the next in the order of time, wherever on the map they are.
 */
import type { Position } from 'geojson';
import { type KeyboardEvent, memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { MANY } from '#domain/query/many.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import type { IncidentMap } from '#features/map/engine/incident-map.ts';
import styles from '#features/map/map.module.css';
import type { Messages } from '#i18n/en/messages.ts';
import { spanWords } from '#i18n/time-words.ts';
import { IncidentButton } from '#incident-ui/IncidentButton.tsx';
import { selectPlacements } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { throttledVisible } from '#state/throttled-visible.ts';
import { idAfterKey, useRovingFocus } from '#ui/focus/use-roving-focus.ts';

interface SymbolHandlesProps {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly map: IncidentMap;
}

interface Handle {
  readonly id: string;
  readonly incident: VisibleIncident;
  readonly at: Position;
}

/** Not drawn again each time the map comes to rest. */
export const SymbolHandles = memo(function SymbolHandles({ store, messages, map }: SymbolHandlesProps) {
  const handles = useHandles(store);
  const selected = useStore(store, (state) => state.view.selection?.incident);
  const elements = useElements();
  const ids = useMemo(() => handles.map(({ id }) => id), [handles]);
  const { tabStop, setFocused, moveFocus } = useRovingFocus({
    ids,
    elementOf: (id) => elements(id).querySelector('button'),
  });
  // Of many only the tab stop and the selected one are buttons: the others are picked on the canvas.
  const many = handles.length > MANY;
  const shown = many ? handles.filter(({ id }) => id === tabStop || id === selected) : handles;

  useLayoutEffect(() => {
    map.setHandles(new Map(shown.map(({ id, at }) => [id, { element: elements(id), at }])));
  });
  useSymbolsOnCanvas(store, map, many);

  const onKeyDown = (event: KeyboardEvent, id: string) => {
    const next = idAfterKey(event, ids, id);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    moveFocus(next);
  };

  return shown.map(({ id, incident }) =>
    createPortal(
      <SymbolHandle
        store={store}
        messages={messages}
        incident={incident}
        tabbable={id === tabStop}
        onFocus={() => setFocused(id)}
        onKeyDown={(event) => onKeyDown(event, id)}
      />,
      elements(id),
      id,
    ),
  );
});

/** What is shown and has a place, in the order of time. */
function useHandles(store: AppStore): readonly Handle[] {
  const { incidents } = useStore(throttledVisible(store));
  const placements = useStore(store, selectPlacements);
  return useMemo(
    () =>
      incidents.flatMap((incident) => {
        const at = placements.get(incident.id)?.symbolAt;
        return at ? [{ id: incident.id, incident, at }] : [];
      }),
    [incidents, placements],
  );
}

/** The pointer on symbols that have no button. */
function useSymbolsOnCanvas(store: AppStore, map: IncidentMap, many: boolean): void {
  useEffect(() => {
    if (!many) return;
    const { hover, select } = store.actions;
    return map.onSymbol({
      onEnter: hover,
      // A button beside it may have been lit meanwhile.
      onLeave: (id) => store.getState().hovered === id && hover(null),
      onPress: (incident) => select({ incident }),
    });
  }, [store, map, many]);
}

interface SymbolHandleProps {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly incident: VisibleIncident;
  readonly tabbable: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function SymbolHandle({ store, messages, incident, tabbable, onFocus, onKeyDown }: SymbolHandleProps) {
  const { id, feature, resolution, standing } = incident;
  const language = useStore(store, (state) => state.view.language);
  const name = messages.map.symbolName(
    feature.properties.title[language],
    spanWords(resolution.time, language),
    messages.standing[standing],
  );
  return (
    <IncidentButton
      store={store}
      incident={id}
      className={styles.handle}
      aria-label={name}
      tabIndex={tabbable ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    />
  );
}

/** One element an incident for the life of the component, so that React and the map agree on it. */
function useElements(): (id: string) => HTMLElement {
  const elements = useRef(new Map<string, HTMLElement>());
  return (id) => {
    const known = elements.current.get(id);
    if (known) return known;
    const element = document.createElement('div');
    elements.current.set(id, element);
    return element;
  };
}
