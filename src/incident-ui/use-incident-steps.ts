import { useCallback, useState } from 'react';
import { type StepDirection, type StepOptions, stepToIncident } from '#state/commands/next-incident.ts';
import type { AppStore } from '#state/store.ts';
import type { Selection } from '#state/view.ts';

/** What the last step came to. */
export interface StepResult {
  /** null where there was no incident in that direction. */
  readonly selection: Selection | null;
  readonly direction: StepDirection;
  /** How many steps were taken, so that the same answer is announced again. */
  readonly count: number;
}

/** Steps from incident to incident, and what the last of them came to, for StepStatus. */
export function useIncidentSteps(store: AppStore, { keepWindow = false }: StepOptions = {}) {
  const [result, setResult] = useState<StepResult | null>(null);
  const step = useCallback(
    (direction: StepDirection) => {
      const selection = stepToIncident(store, direction, { keepWindow });
      setResult((before) => ({ selection, direction, count: (before?.count ?? 0) + 1 }));
    },
    [store, keepWindow],
  );
  return { step, result };
}

/** True while what a step selected is what is selected: not once the reader has chosen it again by hand. */
export function isStepped(result: StepResult | null, selection: Selection | null): boolean {
  return selection !== null && result?.selection === selection;
}
