import { useLayoutEffect } from 'react';
import type { IncidentMap } from '#features/map/engine/incident-map.ts';
import { MapEvents } from '#features/map/engine/map-events.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { RowHandles } from './RowHandles.tsx';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly map: IncidentMap;
}

/** What the map has of many incidents: their own canvas, and the buttons of those that are selected or hovered. */
export function RowsOnMap({ store, messages, map }: Props) {
  // Before the effects of the handles, which listen to what is drawn; and before the map goes.
  useLayoutEffect(() => map.rows.draw(MapEvents), [map]);
  return <RowHandles store={store} messages={messages} map={map} />;
}
