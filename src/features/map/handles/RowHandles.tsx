/**
 * Of more incidents than can each be a button, those that are selected and hovered: the others are picked on the canvas,
 * and the list holds them all.
 */
import { memo, useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { Placement } from '#domain/placement/placement.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import { standingOfCode } from '#domain/rows/codes.ts';
import type { IncidentMap } from '#features/map/engine/incident-map.ts';
import type { EventListener } from '#features/map/engine/map-events.ts';
import styles from '#features/map/map.module.css';
import { selectHoveredPlacement, selectSelectedPlacement } from '#features/map/scene/select-placement.ts';
import type { Messages } from '#i18n/en/messages.ts';
import {
  selectHoveredRow,
  selectRowSet,
  selectSelectedRow,
  selectShownRows,
} from '#state/rows/row-selectors.ts';
import type { AppState, AppStore } from '#state/store.ts';
import { SymbolHandle } from './SymbolHandle.tsx';

interface RowHandlesProps {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly map: IncidentMap;
  readonly onDot: EventListener['onDot'];
  readonly onPressDot: EventListener['onPressDot'];
}

/** Under these names the map knows where they stand, wherever that is at its zoom. */
const HANDLES = ['hovered', 'selected'] as const;
const ROW_OF = { hovered: selectHoveredRow, selected: selectSelectedRow };
const PLACEMENT_OF = { hovered: selectHoveredPlacement, selected: selectSelectedPlacement };

export const RowHandles = memo(function RowHandles({
  store,
  messages,
  map,
  onDot,
  onPressDot,
}: RowHandlesProps) {
  const [elements] = useState(() => ({
    hovered: placeOnCanvas(),
    selected: placeOnCanvas(),
  }));
  const hovered = useIncident(store, 'hovered');
  const selected = useIncident(store, 'selected');
  const shown = { hovered: hovered?.id === selected?.id ? undefined : hovered, selected };
  useLayoutEffect(() => {
    const there = HANDLES.filter((name) => shown[name]);
    map.setHandles(new Map(there.map((name) => [name, { element: elements[name], at: null }])));
  });
  useRowsOnCanvas({ store, map, onDot, onPressDot });
  return HANDLES.map((name) => {
    const incident = shown[name];
    if (!incident) return null;
    return createPortal(
      <SymbolHandle
        {...{ store, messages, incident }}
        ribbon={incident.placement?.ribbon ?? null}
        isOverCanvas
      />,
      elements[name],
      name,
    );
  });
});

/** What holds a button. As the button it leaves the pointer to the canvas: else it would take it from the symbol below. */
function placeOnCanvas(): HTMLElement {
  const element = document.createElement('div');
  element.className = styles.onCanvas ?? '';
  return element;
}

type PlacedIncident = VisibleIncident & { readonly placement: Placement | undefined };

/** Undefined where none is, or it is not shown: it has no symbol then. */
function useIncident(store: AppStore, name: (typeof HANDLES)[number]): PlacedIncident | undefined {
  const standing = useStore(store, (state) => standingOf(state, name));
  const rows = useStore(store, selectRowSet);
  const row = useStore(store, ROW_OF[name]);
  const placement = useStore(store, PLACEMENT_OF[name]);
  if (!rows || row === undefined || standing === 'out') return undefined;
  return { ...rows.incidentAt(row), standing, placement };
}

function standingOf(state: AppState, name: (typeof HANDLES)[number]) {
  const row = ROW_OF[name](state);
  return standingOfCode(row === undefined ? 0 : (selectShownRows(state)?.codes[row] ?? 0));
}

function useRowsOnCanvas({ store, map, onDot, onPressDot }: Omit<RowHandlesProps, 'messages'>): void {
  useEffect(() => {
    const { hover, select } = store.actions;
    const idAt = (row: number) => selectRowSet(store.getState())?.idAt(row) ?? null;
    return map.rows.followPointer({
      onEnter: (row) => hover(idAt(row)),
      // Another may have been highlighted meanwhile.
      onLeave: (row) => {
        if (selectHoveredRow(store.getState()) === row) hover(null);
      },
      onPress: (row) => {
        const incident = idAt(row);
        if (incident !== null) select({ incident });
      },
      onDot,
      onPressDot,
    });
  }, [store, map, onDot, onPressDot]);
}
