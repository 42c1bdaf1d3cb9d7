import { useLayoutEffect } from 'react';
import type { IncidentMap } from '#features/map/engine/incident-map.ts';
import { MapEvents } from '#features/map/engine/map-events.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { DotWords } from './DotWords.tsx';
import { RowHandles } from './RowHandles.tsx';
import { useDots } from './use-dots.ts';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly map: IncidentMap;
}

/** What the map has of many incidents: their own canvas, and the buttons of those that are selected or hovered. */
export function RowsOnMap({ store, messages, map }: Props) {
  // Before the effects of the handles, which listen to what is drawn; and before the map goes.
  useLayoutEffect(() => map.rows.draw(MapEvents), [map]);
  const { dot, said, onDot, onPressDot } = useDots(store, map);
  return (
    <>
      <RowHandles {...{ store, messages, map, onDot, onPressDot }} />
      <DotWords {...{ dot, said, messages }} />
    </>
  );
}
