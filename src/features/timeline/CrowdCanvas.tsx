import { useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { KIND_STYLES } from '../../domain/kind-style';
import type { AppStore } from '../../state/store';
import { lookNow, watchLook } from '../../ui/look';
import { type Crowd, crowdOf, type PlacedMark, placedMarks } from './crowd';
import { type Brush, paintCrowd } from './crowd-painter';
import { type Lane, symbolSize } from './lanes';
import styles from './marks.module.css';
import type { TimeScale } from './scale';
import type { StandingsOf } from './standings';

interface Props {
  readonly store: AppStore;
  readonly lanes: readonly Lane[];
  readonly standings: StandingsOf;
  readonly scale: TimeScale;
  readonly compact: boolean;
}

/** Symbols may reach over the outer lanes' edges, px. */
const BLEED = 4;

/**
 * Many marks as one picture. All of them as they are outside the window are painted once for an axis; a step of
 * the window paints only what is in it on top.
 */
export function CrowdCanvas({ store, lanes, standings, scale, compact }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const base = useRef<Base | null>(null);
  const shown = useStore(store, standings);
  const look = useSyncExternalStore(watchLook, lookNow);
  const marks = useMemo(() => placedMarks(lanes), [lanes]);
  const all = useMemo(() => crowdOf(marks.values(), () => 'out'), [marks]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours change with the look of the page.
  useLayoutEffect(() => {
    base.current = canvas.current && paintBase(canvas.current, all, lanes, scale, compact);
  }, [all, lanes, scale, compact, look]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above; a new base needs what lies on it anew.
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context || !base.current) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.current.width, canvas.current.height);
    context.drawImage(base.current.picture, 0, 0);
    const inWindow: PlacedMark[] = [];
    for (const id of shown.keys()) {
      const mark = marks.get(id);
      if (mark) inWindow.push(mark);
    }
    const crowd = crowdOf(inWindow, (id) => shown.get(id) ?? 'out');
    paintCrowd(context, crowd, base.current.brush);
  }, [shown, marks, all, lanes, scale, compact, look]);

  return <canvas ref={canvas} className={styles.crowd} />;
}

interface Base {
  readonly picture: HTMLCanvasElement;
  readonly brush: Brush;
}

function paintBase(
  canvas: HTMLCanvasElement,
  all: Crowd,
  lanes: readonly Lane[],
  scale: TimeScale,
  compact: boolean,
): Base | null {
  const brush = brushOf(canvas, lanes, compact);
  const height = brush.laneHeight * lanes.length;
  canvas.width = Math.round(scale.width * brush.ratio);
  canvas.height = Math.round((height + BLEED) * brush.ratio);
  canvas.style.width = `${canvas.width / brush.ratio}px`;
  canvas.style.height = `${canvas.height / brush.ratio}px`;
  const picture = document.createElement('canvas');
  [picture.width, picture.height] = [canvas.width, canvas.height];
  const context = picture.getContext('2d');
  if (!context) return null;
  paintCrowd(context, all, brush);
  return { picture, brush };
}

function brushOf(canvas: HTMLCanvasElement, lanes: readonly Lane[], compact: boolean): Brush {
  const style = getComputedStyle(canvas);
  const laneHeight = Number.parseFloat(style.getPropertyValue('--lane')) || 16;
  return {
    lanes: lanes.map(({ kind }) => ({ kind, color: colorOf(canvas, kind) })),
    paper: getComputedStyle(canvas.closest('section') ?? canvas).backgroundColor,
    laneHeight,
    symbol: symbolSize(compact) + 1,
    barHeight: compact ? 5 : 7,
    ratio: devicePixelRatio || 1,
  };
}

/** The style sheet decides on colours, themes and forced ones; the canvas asks it by wearing them. */
function colorOf(canvas: HTMLCanvasElement, kind: Lane['kind']): string {
  canvas.style.setProperty('--color', `var(--kind-${kind}, ${KIND_STYLES[kind].color})`);
  return getComputedStyle(canvas).color;
}
