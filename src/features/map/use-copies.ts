import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Insets } from '#domain/place/insets.ts';
import type { IncidentMap } from '#features/map/engine/incident-map.ts';
import { usePictureSource } from '#ui/instance/picture-copies.ts';
import { MAP_STATE } from './map-state.ts';

/** Lets whoever prints the page have the map, of which the panels at hand leave a part in sight. */
export function useCopies(
  map: IncidentMap | null,
  region: RefObject<HTMLElement | null>,
  padding: Insets,
): void {
  const covered = useRef(padding);
  useEffect(() => {
    covered.current = padding;
  }, [padding]);
  const source = useMemo(
    () =>
      map && {
        copy: () => map.copy(covered.current),
        isSettled: () => region.current?.getAttribute(MAP_STATE) === 'idle',
      },
    [map, region],
  );
  usePictureSource(source);
}
