/**
 * The symbols as buttons: what the canvas draws can be reached, named and pressed. One tab stop; arrows go
 * from one to the next in the order of time, wherever on the map they are.
 */
import type { Position } from 'geojson';
import { type KeyboardEvent, memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { RibbonRow } from '#domain/placement/ribbons/ribbon-row.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import type { IncidentMap } from '#features/map/engine/incident-map.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectPlacements, selectVisible } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { throttled } from '#state/throttled-visible.ts';
import { idAfterKey, useRovingFocus } from '#ui/focus/use-roving-focus.ts';
import { SymbolHandle } from './SymbolHandle.tsx';

interface SymbolHandlesProps {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly map: IncidentMap;
}

interface Handle {
  readonly id: string;
  readonly incident: VisibleIncident;
  /** null: on its ribbon. */
  readonly at: Position | null;
  readonly ribbon: RibbonRow | null;
}

/** Not drawn again each time the map comes to rest. */
export const SymbolHandles = memo(function SymbolHandles({ store, messages, map }: SymbolHandlesProps) {
  const handles = useHandles(store);
  const elements = useElements();
  const ids = useMemo(() => handles.map(({ id }) => id), [handles]);
  const { tabStop, setFocused, moveFocus } = useRovingFocus({
    ids,
    elementOf: (id) => elements(id).querySelector('button'),
  });

  useLayoutEffect(() => {
    map.setHandles(new Map(handles.map(({ id, at }) => [id, { element: elements(id), at }])));
  });
  useSymbolsOnCanvas(store, map, elements);

  const onKeyDown = (event: KeyboardEvent, id: string) => {
    const next = idAfterKey(event, ids, id);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    moveFocus(next);
  };

  return handles.map(({ id, incident, ribbon }) =>
    createPortal(
      <SymbolHandle
        store={store}
        messages={messages}
        incident={incident}
        ribbon={ribbon}
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
  const { incidents } = useStore(throttled(store, selectVisible));
  const placements = useStore(store, selectPlacements);
  return useMemo(
    () =>
      incidents.flatMap((incident) => {
        const placement = placements.get(incident.id);
        if (!placement?.footprint) return [];
        const { symbolAt: at, ribbon } = placement;
        return [{ id: incident.id, incident, at, ribbon }];
      }),
    [incidents, placements],
  );
}

/** The pointer on symbols and ribbons where no button lies on them. */
function useSymbolsOnCanvas(store: AppStore, map: IncidentMap, elements: (id: string) => HTMLElement): void {
  useEffect(() => {
    const { hover, select } = store.actions;
    return map.onSymbol({
      onEnter: hover,
      // Another may have been highlighted meanwhile, and the pointer may have come onto the incident's own button.
      onLeave: (id) => {
        if (store.getState().hovered === id && !elements(id).matches(':hover')) hover(null);
      },
      onPress: (incident) => select({ incident }),
    });
  }, [store, map, elements]);
}

/** One element an incident for the life of the component, so that React and the map agree on it. */
function useElements(): (id: string) => HTMLElement {
  const elements = useRef(new Map<string, HTMLElement>());
  return useCallback((id) => {
    const known = elements.current.get(id);
    if (known) return known;
    const element = document.createElement('div');
    elements.current.set(id, element);
    return element;
  }, []);
}
