import { useStore } from 'zustand';
import { TIME_MODES } from '#domain/time/time-span.ts';
import { SPEEDS, type Speed } from '#features/timeline/playback/play.ts';
import { STEP_UNITS, type StepUnit } from '#features/timeline/playback/use-stepping.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { canRedo, canUndo, redo, undo } from '#state/commands/undo.ts';
import type { AppStore } from '#state/store.ts';
import { TimelineButton } from './TimelineButton.tsx';
import styles from './toolbar.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

export interface PlaybackChoice {
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
  readonly loop: boolean;
  readonly setLoop: (loop: boolean) => void;
  /** Skip periods without incidents. */
  readonly skip: boolean;
  readonly setSkip: (skip: boolean) => void;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, value, choices, words, onChoose }: ChoiceProps<T>) {
  return (
    <select
      className={styles.choice}
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => {
        const chosen = choices.find((one) => one === event.target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {choices.map((one) => (
        <option key={one} value={one}>
          {words[one]}
        </option>
      ))}
    </select>
  );
}

interface ModeOptionsProps extends Props {
  readonly unit: StepUnit;
  readonly setUnit: (unit: StepUnit) => void;
}

/** The time mode, and the unit of a step. */
export function ModeOptions({ store, messages, unit, setUnit }: ModeOptionsProps) {
  const words = messages.timeline;
  const mode = useStore(store, (state) => state.view.mode);
  return (
    <div className={styles.mode}>
      <Choice
        label={words.mode}
        value={mode}
        choices={TIME_MODES}
        words={words.modes}
        onChoose={store.actions.setMode}
      />
      <Choice
        label={words.stepBy}
        value={unit}
        choices={STEP_UNITS}
        words={words.stepUnits}
        onChoose={setUnit}
      />
    </div>
  );
}

export function PlaybackOptions({
  messages,
  speed,
  setSpeed,
  loop,
  setLoop,
  skip,
  setSkip,
}: PlaybackChoice & Pick<Props, 'messages'>) {
  const words = messages.timeline;
  return (
    <div className={styles.playback}>
      <Choice
        label={words.speed}
        value={speed.id}
        choices={SPEEDS.map(({ id }) => id)}
        words={words.speeds}
        onChoose={(id) => setSpeed(SPEEDS.find((one) => one.id === id) ?? speed)}
      />
      <TimelineButton icon="loop" label={words.loop} aria-pressed={loop} onClick={() => setLoop(!loop)} />
      <TimelineButton
        icon="skip"
        label={words.skip}
        title={`${words.skip}. ${words.skipHelp}`}
        aria-pressed={skip}
        onClick={() => setSkip(!skip)}
      />
    </div>
  );
}

export function UndoButtons({ store, messages }: Props) {
  const words = messages.timeline;
  const isUndoable = useStore(store, canUndo);
  const isRedoable = useStore(store, canRedo);
  // Not disabled: a button that becomes disabled loses the keyboard focus.
  return (
    <div className={styles.undo}>
      <TimelineButton
        icon="undo"
        label={words.undo}
        aria-disabled={!isUndoable}
        onClick={() => undo(store)}
      />
      <TimelineButton
        icon="redo"
        label={words.redo}
        aria-disabled={!isRedoable}
        onClick={() => redo(store)}
      />
    </div>
  );
}
