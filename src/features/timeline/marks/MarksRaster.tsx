import { useCallback, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { TimeScale } from '#axis/time-scale.ts';
import type { Visible } from '#domain/query/query.ts';
import { standingOfCode } from '#domain/rows/codes.ts';
import { selectVisible } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { type KindStyle, styleOf } from '#symbols/kind-style.ts';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { colorSchemeOf, watchColorScheme } from '#ui/theme/color-scheme.ts';
import { type Lane, symbolSize } from './lanes.ts';
import styles from './marks.module.css';
import { paintMarks, type RasterStyle, symbolReach } from './marks-painter.ts';
import {
  changedColumns,
  marksIn,
  markTable,
  type PixelRange,
  type RasterContent,
  rasterContent,
} from './marks-raster.ts';

interface Props {
  readonly store: AppStore;
  readonly lanes: readonly Lane[];
  readonly scale: TimeScale;
  readonly compact: boolean;
  /** In px. */
  readonly laneHeight: number;
}

/** How far symbols may reach beyond the last lane, px. */
const BLEED = 4;

/**
 * Many marks as one picture. For each axis all marks are painted once as they look outside the window, and the marks
 * in the window on top of that. A change of the window repaints only the columns in which a standing changed.
 */
export function MarksRaster({ store, lanes, scale, compact, laneHeight }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const base = useRef<Base | null>(null);
  const painted = useRef<{ readonly base: Base; readonly visible: Visible } | null>(null);
  const visible = useStore(store, selectVisible);
  const { root } = useAppInstance();
  const watch = useCallback((changed: () => void) => watchColorScheme(root, changed), [root]);
  const scheme = useSyncExternalStore(watch, () => colorSchemeOf(root));
  const reach = symbolReach(sizesOf(compact));
  const incidents = visible.of;
  const marks = useMemo(() => markTable(lanes, incidents, reach), [lanes, incidents, reach]);
  const kindStyles = useMemo(
    () => lanes.map(({ kind }) => styleOf(store.getState().subject, kind)),
    [store, lanes],
  );
  const all = useMemo(() => rasterContent(marks.marks, () => 'out'), [marks]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours change with the color scheme of the page.
  useLayoutEffect(() => {
    const sizes = { laneHeight, ...sizesOf(compact) };
    base.current = canvas.current && paintBase(canvas.current, all, kindStyles, scale.width, sizes);
  }, [all, kindStyles, scale, compact, laneHeight, scheme]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above; a new base needs everything on it painted again.
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
      const content = rasterContent(marksIn(part, marks, codes), ({ row }) =>
        standingOfCode(codes[row] ?? 0),
      );
      paintPart(context, now.base, part, content);
    }
  }, [visible, marks, all, lanes, scale, compact, laneHeight, scheme]);

  return <canvas ref={canvas} className={styles.raster} />;
}

type Sizes = Pick<RasterStyle, 'laneHeight' | 'symbol' | 'barHeight'>;

interface Base {
  readonly picture: HTMLCanvasElement;
  readonly style: RasterStyle;
}

/** Repaints some columns, in whole pixels of the device, so that no seam is seen beside them. */
function paintPart(
  context: CanvasRenderingContext2D,
  { picture, style }: Base,
  { from, to }: PixelRange,
  content: RasterContent,
): void {
  const left = Math.max(Math.floor(from * style.ratio), 0);
  const width = Math.min(Math.ceil(to * style.ratio), picture.width) - left;
  if (width <= 0) return;
  const part = [left, 0, width, picture.height] as const;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  context.rect(...part);
  context.clip();
  context.clearRect(...part);
  context.drawImage(picture, ...part, ...part);
  paintMarks(context, content, style);
  context.restore();
}

function paintBase(
  canvas: HTMLCanvasElement,
  all: RasterContent,
  lanes: readonly KindStyle[],
  width: number,
  sizes: Sizes,
): Base | null {
  const style = rasterStyle(canvas, lanes, sizes);
  const height = style.laneHeight * lanes.length;
  canvas.width = Math.round(width * style.ratio);
  canvas.height = Math.round((height + BLEED) * style.ratio);
  canvas.style.width = `${canvas.width / style.ratio}px`;
  canvas.style.height = `${canvas.height / style.ratio}px`;
  const picture = document.createElement('canvas');
  [picture.width, picture.height] = [canvas.width, canvas.height];
  const context = picture.getContext('2d');
  if (!context) return null;
  paintMarks(context, all, style);
  return { picture, style };
}

function rasterStyle(canvas: HTMLCanvasElement, lanes: readonly KindStyle[], sizes: Sizes): RasterStyle {
  return {
    lanes: lanes.map(({ path, color }) => ({ path, color: shownColor(canvas, color) })),
    paper: getComputedStyle(canvas.closest('section') ?? canvas).backgroundColor,
    ...sizes,
    ratio: devicePixelRatio || 1,
  };
}

function sizesOf(compact: boolean): Pick<RasterStyle, 'symbol' | 'barHeight'> {
  return { symbol: symbolSize(compact) + 1, barHeight: compact ? 5 : 7 };
}

/** The colour that the style sheet gives a lane, with themes and forced colours applied: read from the canvas. */
function shownColor(canvas: HTMLCanvasElement, color: string): string {
  canvas.style.setProperty('--color', color);
  return getComputedStyle(canvas).color;
}
