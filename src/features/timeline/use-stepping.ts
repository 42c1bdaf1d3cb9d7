import { useMemo } from 'react';
import { useStore } from 'zustand';
import { selectMatching } from '../../state/selectors';
import type { AppStore } from '../../state/store';
import { inOrder, neighbourOf, windowHolding } from './incident-step';
import { moveWindow } from './window-drag';

export const STEP_UNITS = ['incident', 'day', 'month', 'year'] as const;
export type StepUnit = (typeof STEP_UNITS)[number];

export type TakeStep = (unit: StepUnit, direction: -1 | 1) => void;

/** Steps of the window: by the calendar, or to the neighbouring incident, which is then selected. */
export function useStepping(store: AppStore): TakeStep {
  const matching = useStore(store, selectMatching);
  return useMemo(() => {
    let ordered: ReturnType<typeof inOrder> | undefined;
    const toIncident = (direction: -1 | 1) => {
      ordered ??= inOrder(matching);
      const { window, mode, selection } = store.getState().view;
      const next = neighbourOf(ordered, selection?.incident, window, direction);
      if (next) store.actions.selectIn({ incident: next.id }, windowHolding(next, window, mode));
    };
    return (unit, direction) => {
      store.actions.setPlaying(false);
      if (unit === 'incident') return toIncident(direction);
      store.actions.setWindow(moveWindow(store.getState().view.window, { unit, amount: direction }));
    };
  }, [store, matching]);
}

const KEYS: Readonly<Record<string, StepUnit>> = { d: 'day', m: 'month', y: 'year' };

/** Full stop and comma go to the next and previous incident; d, m and y a day, month or year on, with Shift back. */
export function stepOfKey(key: string): readonly [StepUnit, -1 | 1] | undefined {
  if (key === '.' || key === ',') return ['incident', key === '.' ? 1 : -1];
  const unit = KEYS[key.toLowerCase()];
  return unit && [unit, key === key.toLowerCase() ? 1 : -1];
}
