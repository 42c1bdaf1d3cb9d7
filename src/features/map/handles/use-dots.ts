/** What a dot of many incidents does: it leads nearer to them, or from one to the next where no nearness takes them apart. */
import { useCallback, useState } from 'react';
import type { IncidentMap } from '#features/map/engine/incident-map.ts';
import type { DotContents, DotOnScreen } from '#features/map/events/dots.ts';
import { selectRowSet, selectSelectedRow } from '#state/rows/row-selectors.ts';
import type { AppStore } from '#state/store.ts';

/** What a press on a dot did. */
export type Said =
  | { readonly nearer: number }
  /** It selected one of so many, counted from 1. */
  | { readonly step: number; readonly of: number };

export interface Dots {
  /** Under the pointer. */
  readonly dot: DotOnScreen | null;
  readonly said: Said | null;
  readonly onDot: (dot: DotOnScreen | null) => void;
  readonly onPressDot: (contents: DotContents) => void;
}

export function useDots(store: AppStore, map: IncidentMap): Dots {
  const [dot, onDot] = useState<DotOnScreen | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const onPressDot = useCallback(
    ({ incidents, bounds, isOnePlace }: DotContents) => {
      if (!isOnePlace) {
        map.camera.approach(bounds);
        setSaid({ nearer: incidents.length });
        return;
      }
      const state = store.getState();
      // Of a selection elsewhere there is no place among them: then it begins with the first.
      const step = (incidents.indexOf(selectSelectedRow(state) ?? -1) + 1) % incidents.length;
      const incident = selectRowSet(state)?.idAt(incidents[step] as number);
      if (incident === undefined) return;
      store.actions.select({ incident });
      setSaid({ step: step + 1, of: incidents.length });
    },
    [store, map],
  );
  return { dot, said, onDot, onPressDot };
}
