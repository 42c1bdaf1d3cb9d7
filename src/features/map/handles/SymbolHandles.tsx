/**
 * The symbols as buttons: what the canvas draws can be reached, named and pressed. One tab stop; arrows go
 * from one to the next in the order of time, wherever on the map they are.
 */
import type { Position } from 'geojson';
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useStore } from 'zustand';
import type { VisibleIncident } from '#domain/query/query.ts';
import type { IncidentMap } from '#features/map/engine/incident-map.ts';
import styles from '#features/map/map.module.css';
import type { Messages } from '#i18n/en/messages.ts';
import { spanWords } from '#i18n/time-words.ts';
import { IncidentButton } from '#incident-ui/IncidentButton.tsx';
import { selectPlacements } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { visibleAtLeisure } from '#state/throttled-visible.ts';

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

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Up to here every symbol is a button; beyond, only the one that Tab reaches and the selected: others are picked on the canvas. */
const FEW = 160;

/** Not drawn again each time the map comes to rest. */
export const SymbolHandles = memo(function SymbolHandles({ store, messages, map }: SymbolHandlesProps) {
  const handles = useHandles(store);
  const selected = useStore(store, (state) => state.view.selection?.incident);
  const [lastFocused, setLastFocused] = useState<string>();
  const elements = useElements();
  const many = handles.length > FEW;
  const handleOf = (wanted: string | undefined) =>
    wanted === undefined ? undefined : handles.find(({ id }) => id === wanted);
  const stop = handleOf(lastFocused) ?? handles[0];
  const tabStop = stop?.id;
  const few = selected === tabStop ? [stop] : [stop, handleOf(selected)];
  const shown = many ? few.filter((handle) => handle !== undefined) : handles;

  useLayoutEffect(() => {
    map.setHandles(new Map(shown.map(({ id, at }) => [id, { element: elements(id), at }])));
  });
  useSymbolsOnCanvas(store, map, many);

  const onKeyDown = (event: React.KeyboardEvent, id: string) => {
    // With these an arrow is the browser's: Alt and Left go back.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEP[event.key];
    const index = handles.findIndex((handle) => handle.id === id);
    const target = event.key === 'Home' ? 0 : event.key === 'End' ? handles.length - 1 : index + (step ?? 0);
    if (target === index && step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = handles[Math.min(Math.max(target, 0), handles.length - 1)]?.id;
    if (next === undefined) return;
    // What has no button yet has one once it is the one that Tab reaches.
    flushSync(() => setLastFocused(next));
    elements(next).querySelector('button')?.focus();
  };

  return shown.map(({ id, incident }) =>
    createPortal(
      <SymbolHandle
        store={store}
        messages={messages}
        incident={incident}
        tabbable={id === tabStop}
        onFocus={() => setLastFocused(id)}
        onKeyDown={(event) => onKeyDown(event, id)}
      />,
      elements(id),
      id,
    ),
  );
});

/** What is shown and has a place, in the order of time. */
function useHandles(store: AppStore): readonly Handle[] {
  const { incidents } = useStore(visibleAtLeisure(store));
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
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
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
