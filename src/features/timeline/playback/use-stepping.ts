import { useCallback } from 'react';
import { useIncidentSteps } from '#incident-ui/use-incident-steps.ts';
import { stepWindow } from '#state/commands/move-window.ts';
import type { StepDirection } from '#state/commands/next-incident.ts';
import type { AppStore } from '#state/store.ts';

export const STEP_UNITS = ['incident', 'day', 'month', 'year'] as const;
export type StepUnit = (typeof STEP_UNITS)[number];

export type TakeStep = (unit: StepUnit, direction: StepDirection) => void;

/** Steps by the calendar, or to the neighbouring incident; and what the last step to an incident came to. */
export function useStepping(store: AppStore) {
  const { step: toIncident, result } = useIncidentSteps(store);
  const step: TakeStep = useCallback(
    (unit, direction) => {
      if (unit === 'incident') toIncident(direction);
      else stepWindow(store, unit, direction);
    },
    [store, toIncident],
  );
  return { step, result };
}

const KEYS: Readonly<Record<string, StepUnit>> = { d: 'day', m: 'month', y: 'year' };

/** Full stop and comma go to the next and previous incident; d, m and y a day, month or year on, with Shift back. */
export function stepOfKey(key: string): readonly [StepUnit, StepDirection] | undefined {
  if (key === '.' || key === ',') return ['incident', key === '.' ? 1 : -1];
  const unit = KEYS[key.toLowerCase()];
  return unit && [unit, key === key.toLowerCase() ? 1 : -1];
}
