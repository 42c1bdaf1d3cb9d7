import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { IconButton } from '#ui/controls/Button.tsx';
import { useUncover } from '#ui/focus/use-uncover.ts';
import styles from './sheet.module.css';
import { RAISES_SHEET, SCROLLS } from './sheet-attributes.ts';
import { SHEET_HEIGHTS, type SheetHeight, settle, step } from './sheet-height.ts';

export interface SheetWords {
  readonly name: string;
  readonly heights: Record<SheetHeight, string>;
  readonly raise: string;
  readonly lower: string;
}

interface Props {
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
  readonly words: SheetWords;
  readonly heading: ReactNode;
  /** A control at the end of the bar, after the sheet's own buttons. */
  readonly trailing?: ReactNode;
  readonly children: ReactNode;
  /** Data attributes of the sheet's root element. */
  readonly attributes?: Readonly<Record<`data-${string}`, string>>;
}

interface Drag {
  readonly startY: number;
  readonly startHeight: number;
  lastY: number;
  lastTime: number;
  speed: number;
}

/** A sheet over the lower part of its parent. The reader drags it, presses its buttons, or moves it by keys. */
export function Sheet({ height, onHeight, words, heading, trailing, children, attributes }: Props) {
  const { dragged, handlers } = useDrag(onHeight);
  const sheet = useRef<HTMLDivElement>(null);
  useUncover({ cover: sheet, isOpen: height !== 'low', onCovering: () => onHeight('low') });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = heightForKey(event.key, height);
    if (!next) return;
    event.preventDefault();
    onHeight(next);
  };
  return (
    <div
      ref={sheet}
      {...attributes}
      className={styles.sheet}
      data-height={height}
      data-dragged={dragged !== null}
      style={dragged === null ? undefined : { height: dragged }}
    >
      <div className={styles.bar} {...handlers}>
        {/* A focusable separator is the pattern for a splitter; no HTML element is one. */}
        {/* biome-ignore lint/a11y/useSemanticElements: hr cannot be focused and has no value */}
        <div
          role="separator"
          tabIndex={0}
          aria-orientation="horizontal"
          aria-label={words.name}
          aria-valuemin={0}
          aria-valuemax={SHEET_HEIGHTS.length - 1}
          aria-valuenow={SHEET_HEIGHTS.indexOf(height)}
          aria-valuetext={words.heights[height]}
          className={styles.handle}
          onKeyDown={onKeyDown}
        />
        <div className={styles.heading}>{heading}</div>
        <IconButton
          icon="down"
          label={words.lower}
          disabled={height === 'low'}
          onClick={() => onHeight(step(height, -1))}
        />
        <IconButton
          icon="up"
          {...{ [RAISES_SHEET]: true }}
          label={words.raise}
          disabled={height === 'full'}
          onClick={() => onHeight(step(height, 1))}
        />
        {trailing}
      </div>
      <div className={styles.body} {...{ [SCROLLS]: true }} inert={height === 'low'}>
        {children}
      </div>
    </div>
  );
}

function heightForKey(key: string, height: SheetHeight): SheetHeight | undefined {
  if (key === 'ArrowUp' || key === 'PageUp') return step(height, 1);
  if (key === 'ArrowDown' || key === 'PageDown') return step(height, -1);
  if (key === 'Home') return 'low';
  return key === 'End' ? 'full' : undefined;
}

/** A finger that did not move for this long (ms) before it was lifted makes no fling. */
const PAUSE_MS = 60;

/** Handles drags of the bar. A press on one of its controls is not a drag. */
function useDrag(onHeight: (height: SheetHeight) => void) {
  const drag = useRef<Drag | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.target instanceof Element && event.target.closest('button, select')) return;
    const sheet = event.currentTarget.parentElement;
    if (!sheet || event.button !== 0) return;
    // Without this, the press would select text, and the next press would drag the selection.
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const { clientY, timeStamp } = event;
    drag.current = {
      startY: clientY,
      startHeight: sheet.offsetHeight,
      lastY: clientY,
      lastTime: timeStamp,
      speed: 0,
    };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current;
    if (!now) return;
    const elapsed = Math.max(event.timeStamp - now.lastTime, 4);
    // The speed is smoothed, because a finger trembles when it is lifted.
    now.speed = 0.8 * now.speed + 0.2 * ((now.lastY - event.clientY) / elapsed);
    now.lastY = event.clientY;
    now.lastTime = event.timeStamp;
    setDragged(now.startHeight + now.startY - event.clientY);
  };
  const end = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current;
    drag.current = null;
    setDragged(null);
    const moved = now && Math.abs(now.startY - now.lastY) > 4;
    const speed = now && event.timeStamp - now.lastTime < PAUSE_MS ? now.speed : 0;
    const room = event.currentTarget.parentElement?.parentElement?.clientHeight ?? 0;
    if (now && moved) onHeight(settle(now.startHeight + now.startY - now.lastY, room, speed));
  };
  return { dragged, handlers: { onPointerDown, onPointerMove, onPointerUp: end, onPointerCancel: end } };
}
