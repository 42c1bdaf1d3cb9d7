import { useStore } from 'zustand';
import type { InstantRange } from '#domain/time/local-time.ts';
import { TIME_MODES } from '#domain/time/time-span.ts';
import { STEP_UNITS, type StepUnit } from '#features/timeline/playback/use-stepping.ts';
import { TypedDates } from '#features/timeline/window/TypedDates.tsx';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { Choice } from './Choice.tsx';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** How far an open end of a typed date reaches. */
  readonly evidence: InstantRange;
  readonly unit: StepUnit;
  readonly setUnit: (unit: StepUnit) => void;
  /** One below the other, each as wide as there is room. */
  readonly stacked: boolean;
}

/** What is shown of time, between which dates, and how far a step goes. */
export function WindowOptions({ store, messages, evidence, unit, setUnit, stacked }: Props) {
  const words = messages.timeline;
  const mode = useStore(store, (state) => state.view.mode);
  return (
    <>
      <Choice
        label={words.mode}
        value={mode}
        choices={TIME_MODES}
        words={words.modes}
        onChoose={store.actions.setMode}
      />
      <TypedDates {...{ store, messages, evidence, stacked }} />
      <Choice
        label={words.stepBy}
        value={unit}
        choices={STEP_UNITS}
        words={words.stepUnits}
        onChoose={setUnit}
      />
    </>
  );
}
