import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { moveWindow } from '#features/timeline/window/window-drag.ts';
import { selectMatching } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import type { Selection } from '#state/view.ts';
import { inOrder, neighbourOf, windowHolding } from './incident-step.ts';

export const STEP_UNITS = ['incident', 'day', 'month', 'year'] as const;
export type StepUnit = (typeof STEP_UNITS)[number];

export type TakeStep = (unit: StepUnit, direction: -1 | 1) => void;

/** What the last step to an incident came to; `null` where there was none in that direction. */
export interface Reached {
  readonly selection: Selection | null;
  readonly direction: -1 | 1;
  /** How many steps were taken. */
  readonly count: number;
}

/** Steps of the window: by the calendar, or to the neighbouring incident, which is then selected. */
export function useStepping(store: AppStore): { readonly step: TakeStep; readonly reached: Reached | null } {
  const matching = useStore(store, selectMatching);
  const [reached, setReached] = useState<Reached | null>(null);
  const step = useMemo(() => {
    let ordered: ReturnType<typeof inOrder> | undefined;
    const toIncident = (direction: -1 | 1) => {
      ordered ??= inOrder(matching);
      const { window, mode, selection } = store.getState().view;
      const next = neighbourOf(ordered, selection?.incident, window, direction);
      const found = next ? { incident: next.id } : null;
      if (next && found) store.actions.selectIn(found, windowHolding(next, window, mode));
      setReached((before) => ({ selection: found, direction, count: (before?.count ?? 0) + 1 }));
    };
    return (unit: StepUnit, direction: -1 | 1) => {
      store.actions.setPlaying(false);
      if (unit === 'incident') return toIncident(direction);
      store.actions.setWindow(moveWindow(store.getState().view.window, { unit, amount: direction }));
    };
  }, [store, matching]);
  return { step, reached };
}

const KEYS: Readonly<Record<string, StepUnit>> = { d: 'day', m: 'month', y: 'year' };

/** Full stop and comma go to the next and previous incident; d, m and y a day, month or year on, with Shift back. */
export function stepOfKey(key: string): readonly [StepUnit, -1 | 1] | undefined {
  if (key === '.' || key === ',') return ['incident', key === '.' ? 1 : -1];
  const unit = KEYS[key.toLowerCase()];
  return unit && [unit, key === key.toLowerCase() ? 1 : -1];
}
