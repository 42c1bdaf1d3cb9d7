import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { middleOf } from '#axis/axis-range.ts';
import { type ZoomDirection, zoomStep } from '#axis/axis-steps.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { StepUnit, TakeStep } from '#features/timeline/playback/use-stepping.ts';
import type { AxisFit, ChangeAxis } from '#features/timeline/plot/axis.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { togglePlay } from '#state/commands/play.ts';
import type { AppStore } from '#state/store.ts';
import { usePopover } from '#ui/focus/use-popover.ts';
import { useWidth } from '#ui/layout/use-size.ts';
import { TimelineButton } from './TimelineButton.tsx';
import { ChangeButtons, type PlaybackChoice, PlaybackOptions } from './TimelineOptions.tsx';
import styles from './toolbar.module.css';
import { useRoomAbove } from './use-room-above.ts';
import { WindowOptions } from './WindowOptions.tsx';

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

/** From this width on (px) what is shown of time stands in the toolbar itself. */
const ROOMY = 980;

/** Play, steps, the window and the zoom; everything else is behind one button. */
export function TimelineToolbar(props: Props) {
  const { store, messages, axis, evidence, playback } = props;
  const words = messages.timeline;
  const { open, setOpen, area: toolbar, toggle, onKeyDown } = usePopover<HTMLDivElement>();
  const roomy = useWidth(toolbar) >= ROOMY;
  const [unit, setUnit] = useState<StepUnit>('incident');
  const windowOptions = { store, messages, evidence: evidence ?? axis, unit, setUnit };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the options from anywhere inside.
    <div className={styles.toolbar} ref={toolbar} onKeyDown={onKeyDown}>
      <Transport {...props} unit={unit} />
      {roomy && <WindowOptions {...windowOptions} stacked={false} />}
      <TimelineButton
        ref={toggle}
        named={roomy}
        icon="options"
        label={words.options}
        className={styles.optionsButton}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <Options area={toolbar}>
          {!roomy && <WindowOptions {...windowOptions} stacked />}
          <PlaybackOptions messages={messages} {...playback} />
          <ChangeButtons {...props} />
        </Options>
      )}
      <AxisZoom {...props} />
    </div>
  );
}

/** What is behind one button, above the toolbar. */
function Options({ area, children }: { area: RefObject<HTMLDivElement | null>; children: ReactNode }) {
  const options = useRef<HTMLDivElement>(null);
  useRoomAbove(options, area);
  return (
    <div ref={options} className={styles.options}>
      {children}
    </div>
  );
}

function Transport({ store, messages, step, unit }: Pick<Props, 'store' | 'messages' | 'step'> & Unit) {
  const words = messages.timeline;
  const playing = useStore(store, (state) => state.playing);
  // The story has a button of its own to play it.
  const inStory = useStore(store, (state) => state.view.story !== null);
  return (
    <div className={styles.transport}>
      <TimelineButton icon="previous" label={words.steps[unit].back} onClick={() => step(unit, -1)} />
      {!inStory && (
        <TimelineButton
          icon={playing ? 'pause' : 'play'}
          label={playing ? words.pause : words.play}
          className={styles.play}
          onClick={() => togglePlay(store)}
        />
      )}
      <TimelineButton icon="next" label={words.steps[unit].on} onClick={() => step(unit, 1)} />
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
