import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { middleOf } from '#axis/axis-range.ts';
import { panStep, type ZoomDirection, zoomStep } from '#axis/axis-steps.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { StepUnit, TakeStep } from '#features/timeline/playback/use-stepping.ts';
import type { AxisFit, ChangeAxis } from '#features/timeline/plot/axis.ts';
import { TypedDates } from '#features/timeline/window/TypedDates.tsx';
import type { Messages } from '#i18n/en/messages.ts';
import { togglePlay } from '#state/commands/play.ts';
import type { AppStore } from '#state/store.ts';
import { TimelineButton } from './TimelineButton.tsx';
import { ModeOptions, type PlaybackChoice, PlaybackOptions, UndoButtons } from './TimelineOptions.tsx';
import styles from './toolbar.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly axis: InstantRange;
  readonly changeAxis: ChangeAxis;
  readonly evidence: InstantRange | undefined;
  readonly fitEverything: AxisFit;
  readonly fitToWindow: AxisFit;
  readonly playback: PlaybackChoice;
  readonly step: TakeStep;
}

interface Unit {
  readonly unit: StepUnit;
}

/** The buttons that act on the window and the axis. */
export function TimelineToolbar(props: Props) {
  const { store, messages, axis, evidence, playback } = props;
  const words = messages.timeline;
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const [unit, setUnit] = useState<StepUnit>('incident');
  return (
    <div className={styles.toolbar}>
      <Transport {...props} unit={unit} />
      <TimelineButton
        ref={toggle}
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
          toggle.current?.focus();
          setOpen(false);
        }}
      >
        <ModeOptions store={store} messages={messages} unit={unit} setUnit={setUnit} />
        <PlaybackOptions messages={messages} {...playback} />
        <TypedDates store={store} messages={messages} evidence={evidence ?? axis} />
        <UndoButtons store={store} messages={messages} />
        <AxisMoves {...props} />
      </div>
      <AxisZoom {...props} />
    </div>
  );
}

function Transport({ store, messages, step, unit }: Pick<Props, 'store' | 'messages' | 'step'> & Unit) {
  const words = messages.timeline;
  const playing = useStore(store, (state) => state.playing);
  return (
    <div className={styles.transport}>
      <TimelineButton icon="previous" label={words.steps[unit].back} onClick={() => step(unit, -1)} />
      <TimelineButton
        icon={playing ? 'pause' : 'play'}
        label={playing ? words.pause : words.play}
        className={styles.play}
        onClick={() => togglePlay(store)}
      />
      <TimelineButton icon="next" label={words.steps[unit].on} onClick={() => step(unit, 1)} />
    </div>
  );
}

function AxisMoves({ messages, changeAxis, fitEverything }: Props) {
  const words = messages.timeline;
  return (
    <div className={styles.axis}>
      <TimelineButton
        icon="earlier"
        label={words.earlier}
        onClick={() => changeAxis((axis, bounds) => panStep(axis, -1, bounds))}
      />
      <TimelineButton
        icon="later"
        label={words.later}
        onClick={() => changeAxis((axis, bounds) => panStep(axis, 1, bounds))}
      />
      <TimelineButton
        icon="fitAll"
        label={words.fitAll}
        onClick={() => changeAxis((_axis, bounds) => fitEverything(bounds))}
      />
    </div>
  );
}

function AxisZoom({ store, messages, changeAxis, fitToWindow }: Props) {
  const words = messages.timeline;
  const zoom = (direction: ZoomDirection) => () =>
    changeAxis((axis, bounds) => zoomStep(axis, direction, bounds, middleOf(store.getState().view.window)));
  return (
    <div className={styles.zoom}>
      <TimelineButton
        icon="fitWindow"
        label={words.fitWindow}
        onClick={() => changeAxis((_axis, bounds) => fitToWindow(bounds))}
      />
      <TimelineButton icon="minus" label={words.zoomOut} onClick={zoom('out')} />
      <TimelineButton icon="plus" label={words.zoomIn} onClick={zoom('in')} />
    </div>
  );
}
