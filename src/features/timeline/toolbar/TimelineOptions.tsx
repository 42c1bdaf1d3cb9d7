import { useStore } from 'zustand';
import { panStep } from '#axis/axis-steps.ts';
import { SPEEDS, type Speed } from '#features/timeline/playback/play.ts';
import type { AxisFit, ChangeAxis } from '#features/timeline/plot/axis.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { canRedo, canUndo, redo, undo } from '#state/commands/undo.ts';
import type { AppStore } from '#state/store.ts';
import { Picker } from '#ui/controls/Picker.tsx';
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

type PlaybackProps = PlaybackChoice & Pick<Props, 'messages'>;

export function PlaybackOptions({ messages, speed, setSpeed, loop, setLoop, skip, setSkip }: PlaybackProps) {
  const words = messages.timeline;
  return (
    <fieldset className={styles.playback}>
      <legend className="sr-only">{words.playback}</legend>
      <Picker
        className={styles.choice}
        label={words.speed}
        value={speed.id}
        options={SPEEDS.map(({ id }) => ({ value: id, name: words.speeds[id] }))}
        onPick={(id) => setSpeed(SPEEDS.find((one) => one.id === id) ?? speed)}
      />
      <Switch label={words.loop} on={loop} onSwitch={setLoop} />
      <Switch label={words.skip} help={words.skipHelp} on={skip} onSwitch={setSkip} />
    </fieldset>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly help?: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

function Switch({ label, help, on, onSwitch }: SwitchProps) {
  return (
    <label className={styles.switch} title={help}>
      <input type="checkbox" checked={on} onChange={() => onSwitch(!on)} aria-description={help} />
      <span>{label}</span>
    </label>
  );
}

interface ChangeProps extends Props {
  readonly changeAxis: ChangeAxis;
  readonly fitEverything: AxisFit;
}

/** What takes back a change, and what moves the axis, each with its name beside the icon. */
export function ChangeButtons({ store, messages, changeAxis, fitEverything }: ChangeProps) {
  const words = messages.timeline;
  const isUndoable = useStore(store, canUndo);
  const isRedoable = useStore(store, canRedo);
  const pan = (direction: 1 | -1) => () => changeAxis((axis, bounds) => panStep(axis, direction, bounds));
  // Not disabled: a button that becomes disabled loses the keyboard focus.
  return (
    <div className={styles.changes}>
      <TimelineButton
        named
        icon="undo"
        label={words.undo}
        aria-disabled={!isUndoable}
        onClick={() => undo(store)}
      />
      <TimelineButton
        named
        icon="redo"
        label={words.redo}
        aria-disabled={!isRedoable}
        onClick={() => redo(store)}
      />
      <TimelineButton named icon="earlier" label={words.earlier} onClick={pan(-1)} />
      <TimelineButton named icon="later" label={words.later} onClick={pan(1)} />
      <TimelineButton
        named
        icon="fitAll"
        label={words.fitAll}
        onClick={() => changeAxis((_axis, bounds) => fitEverything(bounds))}
      />
    </div>
  );
}
