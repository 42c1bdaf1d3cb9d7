/**
 * Says the stretch of what is hovered, anywhere on the page; else where on the line the pointer is. With the keyboard the
 * map's middle is the pointer: pan until it meets the line, and the place is announced.
 */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Geography } from '#domain/place/footprint.ts';
import type { IncidentMap } from '#features/map/engine/incident-map.ts';
import type { Pointed } from '#features/map/engine/pointing.ts';
import { type LinePosition, linePositionAt } from '#features/map/scene/line-position.ts';
import { ribbonWords } from '#features/map/scene/ribbon-words.ts';
import { selectHoveredPlacement } from '#features/map/scene/select-placement.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectGeography } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import styles from './map.module.css';

interface LineReadoutProps {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly map: IncidentMap;
}

/** How near, in pixels, counts as on the line. */
const REACH = 14;

export function LineReadout({ store, messages, map }: LineReadoutProps) {
  const language = useStore(store, (state) => state.view.language);
  const geography = useStore(store, selectGeography);
  const lineKm = useStore(store, (state) => state.subject.line.lengthKm);
  const ribbon = useStore(store, (state) => selectHoveredPlacement(state)?.ribbon);
  const [found, setFound] = useState<{ place: LinePosition; byKeyboard: boolean } | null>(null);
  useEffect(() => {
    if (!geography) return;
    return map.onPoint((pointed) => setFound(pointed && onLine(pointed, geography)));
  }, [map, geography]);
  const text =
    found &&
    messages.map.linePosition(
      found.place.km,
      found.place.totalKm,
      found.place.north[language],
      found.place.south[language],
    );
  return (
    <>
      {(ribbon || text) && (
        <p className={styles.readout} aria-hidden="true">
          {ribbon ? ribbonWords(ribbon, lineKm, messages) : text}
        </p>
      )}
      <p className="sr-only" role="status">
        {found?.byKeyboard ? text : ''}
      </p>
    </>
  );
}

function onLine({ at, kmPerPixel, byKeyboard }: Pointed, geography: Geography) {
  const place = linePositionAt(geography, at);
  return place && place.offsetKm <= REACH * kmPerPixel ? { place, byKeyboard } : null;
}
