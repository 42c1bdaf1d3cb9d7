import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { InstantRange } from '../../domain/local-time';
import type { Messages } from '../../i18n/en';
import type { AppStore } from '../../state/store';
import { fitWindow, panStep, zoomStep } from './axis';
import { inOrder, neighbourOf, windowHolding } from './incident-step';
import { SPEEDS, type Speed, speedOf } from './play';
import { matchingSelector } from './standings';
import { TimelineButton } from './TimelineButton';
import { TypedDates } from './TypedDates';
import styles from './toolbar.module.css';
import type { ChangeAxis } from './use-axis-gestures';

interface PlaybackChoice {
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
  readonly loop: boolean;
  readonly setLoop: (loop: boolean) => void;
}

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly axis: InstantRange;
  readonly changeAxis: ChangeAxis;
  readonly evidence: InstantRange | undefined;
  readonly fitEverything: () => InstantRange;
  readonly playback: PlaybackChoice;
}

/** Everything that can be done to the window and the axis by pressing a button. */
export function TimelineToolbar(props: Props) {
  const { store, messages, axis, evidence, playback } = props;
  const words = messages.timeline;
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.toolbar}>
      <Transport store={store} messages={messages} />
      <TimelineButton
        icon="options"
        label={words.options}
        className={styles.optionsButton}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside. */}
      <div
        className={styles.options}
        data-open={open}
        onKeyDown={(event) => {
          if (!open || event.key !== 'Escape') return;
          event.stopPropagation();
          setOpen(false);
        }}
      >
        <PlaybackOptions messages={messages} {...playback} />
        <TypedDates store={store} messages={messages} evidence={evidence ?? axis} />
        <AxisFar {...props} />
      </div>
      <AxisZoom {...props} />
    </div>
  );
}

function Transport({ store, messages }: Pick<Props, 'store' | 'messages'>) {
  const words = messages.timeline;
  const playing = useStore(store, (state) => state.playing);
  const matching = useStore(store, useMemo(matchingSelector, []));
  const ordered = useMemo(() => inOrder(matching), [matching]);
  const step = (direction: -1 | 1) => () => {
    const { window, selection } = store.getState().view;
    const next = neighbourOf(ordered, selection?.incident, window, direction);
    if (!next) return;
    store.actions.setPlaying(false);
    store.actions.setWindow(windowHolding(next, window));
    store.actions.select({ incident: next.id });
  };
  return (
    <div className={styles.transport}>
      <TimelineButton icon="previous" label={words.previous} onClick={step(-1)} />
      <TimelineButton
        icon={playing ? 'pause' : 'play'}
        label={playing ? words.pause : words.play}
        className={styles.play}
        onClick={() => store.actions.setPlaying(!playing)}
      />
      <TimelineButton icon="next" label={words.next} onClick={step(1)} />
    </div>
  );
}

function PlaybackOptions({
  messages,
  speed,
  setSpeed,
  loop,
  setLoop,
}: PlaybackChoice & Pick<Props, 'messages'>) {
  const words = messages.timeline;
  return (
    <div className={styles.playback}>
      <select
        className={styles.speed}
        aria-label={words.speed}
        title={words.speed}
        value={speed.id}
        onChange={(event) => setSpeed(speedOf(event.target.value))}
      >
        {SPEEDS.map(({ id }) => (
          <option key={id} value={id}>
            {words.speeds[id]}
          </option>
        ))}
      </select>
      <TimelineButton icon="loop" label={words.loop} aria-pressed={loop} onClick={() => setLoop(!loop)} />
    </div>
  );
}

function AxisFar({ store, messages, changeAxis, fitEverything }: Props) {
  const words = messages.timeline;
  return (
    <div className={styles.axis}>
      <TimelineButton
        icon="earlier"
        label={words.earlier}
        onClick={() => changeAxis((axis) => panStep(axis, -1))}
      />
      <TimelineButton
        icon="later"
        label={words.later}
        onClick={() => changeAxis((axis) => panStep(axis, 1))}
      />
      <TimelineButton
        icon="fitWindow"
        label={words.fitWindow}
        onClick={() => changeAxis(() => fitWindow(store.getState().view.window))}
      />
      <TimelineButton icon="fitAll" label={words.fitAll} onClick={() => changeAxis(fitEverything)} />
    </div>
  );
}

function AxisZoom({ store, messages, changeAxis }: Props) {
  const words = messages.timeline;
  const zoom = (direction: 'in' | 'out') => () =>
    changeAxis((axis) => zoomStep(axis, direction, store.getState().view.window));
  return (
    <div className={styles.zoom}>
      <TimelineButton icon="minus" label={words.zoomOut} onClick={zoom('out')} />
      <TimelineButton icon="plus" label={words.zoomIn} onClick={zoom('in')} />
    </div>
  );
}
