import { useCallback, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { TimeScale } from '#axis/time-scale.ts';
import { standingOfCode } from '#domain/query/event-table.ts';
import type { Visible } from '#domain/query/query.ts';
import { selectVisible } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { KIND_STYLES } from '#symbols/kind-style.ts';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { lookNow, watchLook } from '#ui/theme/color-scheme.ts';
import { type Lane, symbolSize } from './lanes.ts';
import styles from './marks.module.css';
import { type Brush, paintCrowd, symbolReach } from './marks-painter.ts';
import {
  type Crowd,
  changedColumns,
  crowdOf,
  marksIn,
  type PixelRange,
  placedMarks,
} from './marks-raster.ts';

interface Props {
  readonly store: AppStore;
  readonly lanes: readonly Lane[];
  readonly scale: TimeScale;
  readonly compact: boolean;
}

/** Symbols may reach over the outer lanes' edges, px. */
const BLEED = 4;

/**
 * Many marks as one picture. All of them as they are outside the window are painted once for an axis, and what is in
 * it on top; a step of the window paints anew only where a mark stands otherwise than before.
 */
export function CrowdCanvas({ store, lanes, scale, compact }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const base = useRef<Base | null>(null);
  const painted = useRef<{ readonly base: Base; readonly visible: Visible } | null>(null);
  const visible = useStore(store, selectVisible);
  const { root } = useAppInstance();
  const watch = useCallback((changed: () => void) => watchLook(root, changed), [root]);
  const look = useSyncExternalStore(watch, () => lookNow(root));
  const reach = symbolReach(sizesOf(compact));
  const incidents = visible.of;
  const marks = useMemo(() => placedMarks(lanes, incidents, reach), [lanes, incidents, reach]);
  const all = useMemo(() => crowdOf(marks.marks, () => 'out'), [marks]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours change with the look of the page.
  useLayoutEffect(() => {
    base.current = canvas.current && paintBase(canvas.current, all, lanes, scale, compact);
  }, [all, lanes, scale, compact, look]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above; a new base needs what lies on it anew.
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    const now = base.current && { base: base.current, visible };
    if (!context || !now) return;
    const before = painted.current;
    painted.current = now;
    const { codes } = visible;
    const columns =
      before?.base === now.base && before.visible.of === visible.of
        ? changedColumns(marks, before.visible.codes, codes)
        : [{ from: 0, to: Math.ceil(scale.width) }];
    for (const part of columns) {
      const crowd = crowdOf(marksIn(part, marks, codes), ({ row }) => standingOfCode(codes[row] ?? 0));
      paintPart(context, now.base, part, crowd);
    }
  }, [visible, marks, all, lanes, scale, compact, look]);

  return <canvas ref={canvas} className={styles.crowd} />;
}

interface Base {
  readonly picture: HTMLCanvasElement;
  readonly brush: Brush;
}

/** In whole pixels of the device, so that no seam is seen between what is painted anew and what is not. */
function paintPart(
  context: CanvasRenderingContext2D,
  { picture, brush }: Base,
  { from, to }: PixelRange,
  crowd: Crowd,
): void {
  const left = Math.max(Math.floor(from * brush.ratio), 0);
  const width = Math.min(Math.ceil(to * brush.ratio), picture.width) - left;
  if (width <= 0) return;
  const part = [left, 0, width, picture.height] as const;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  context.rect(...part);
  context.clip();
  context.clearRect(...part);
  context.drawImage(picture, ...part, ...part);
  paintCrowd(context, crowd, brush);
  context.restore();
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
    ...sizesOf(compact),
    ratio: devicePixelRatio || 1,
  };
}

function sizesOf(compact: boolean): Pick<Brush, 'symbol' | 'barHeight'> {
  return { symbol: symbolSize(compact) + 1, barHeight: compact ? 5 : 7 };
}

/** The style sheet decides on colours, themes and forced ones; the canvas asks it by wearing them. */
function colorOf(canvas: HTMLCanvasElement, kind: Lane['kind']): string {
  canvas.style.setProperty('--color', `var(--kind-${kind}, ${KIND_STYLES[kind].color})`);
  return getComputedStyle(canvas).color;
}
