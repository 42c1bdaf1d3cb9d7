import { useStore } from 'zustand';
import type { InstantRange } from '#domain/time/local-time.ts';
import { TIME_MODES } from '#domain/time/time-span.ts';
import { STEP_UNITS, type StepUnit } from '#features/timeline/playback/use-stepping.ts';
import { TypedDates } from '#features/timeline/window/TypedDates.tsx';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { Picker } from '#ui/controls/Picker.tsx';
import styles from './toolbar.module.css';

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
      <Picker
        className={styles.choice}
        label={words.mode}
        value={mode}
        options={TIME_MODES.map((value) => ({ value, name: words.modes[value] }))}
        onPick={store.actions.setMode}
        size={stacked ? 'normal' : 'small'}
      />
      <TypedDates {...{ store, messages, evidence, stacked }} />
      <Picker
        className={styles.choice}
        label={words.stepBy}
        value={unit}
        options={STEP_UNITS.map((value) => ({ value, name: words.stepUnits[value] }))}
        onPick={setUnit}
        size={stacked ? 'normal' : 'small'}
      />
    </>
  );
}
