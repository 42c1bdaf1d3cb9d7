import { useCallback, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { TimeScale } from '#axis/time-scale.ts';
import type { RowSet } from '#domain/query/row-set.ts';
import { atOnce } from '#domain/rows/at-once.ts';
import { type LaneInk, type LaneInkOf, laneInk } from '#domain/rows/ink/lane-ink.ts';
import { cellsOver } from '#domain/rows/ink/row-share.ts';
import styles from '#features/timeline/marks/marks.module.css';
import { selectShownRows } from '#state/rows/row-selectors.ts';
import type { AppStore } from '#state/store.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { inParts } from '#ui/instance/in-parts.ts';
import { colorSchemeOf, watchColorScheme } from '#ui/theme/color-scheme.ts';
import { rgbOf } from '#ui/theme/rgb-of.ts';
import type { LaneKinds } from './lane-kinds.ts';
import { type LanesContent, type LanesStyle, paintLanes } from './lanes-painter.ts';

interface Props {
  readonly store: AppStore;
  readonly rows: RowSet;
  readonly laneKinds: LaneKinds;
  readonly scale: TimeScale;
  /** In px. */
  readonly laneHeight: number;
}

const COLUMN = 2;

interface Painted {
  readonly content: LanesContent;
  readonly image: ImageData;
  /** Asked of the style sheet once: to ask makes the browser work out the styles of the page. */
  readonly style: LanesStyle;
  /** What it was painted for; where that is another object all is painted anew. */
  readonly of: readonly unknown[];
}

/** The lanes of more incidents than can each have a mark: see laneInk. A step of the window paints the columns that it changes. */
export function PaintedLanes({ store, rows, laneKinds, scale, laneHeight }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painted = useRef<Painted | null>(null);
  const codes = useStore(store, (state) => selectShownRows(state)?.codes);
  const { root } = useAppInstance();
  const watch = useCallback((changed: () => void) => watchColorScheme(root, changed), [root]);
  const scheme = useSyncExternalStore(watch, () => colorSchemeOf(root));
  const { table } = rows;
  const { kinds, laneOfKind } = laneKinds;
  const columns = Math.max(Math.floor(scale.width / COLUMN), 1);
  const of = useMemo(() => {
    const { windowLimits: limits } = store.getState().subject;
    const cells = cellsOver(scale.axis, columns);
    return { table, laneOfKind, lanes: kinds.length, cells, limits };
  }, [store, table, laneOfKind, kinds, scale, columns]);
  const ink = useLaneInk(of);
  useLayoutEffect(() => {
    const element = canvas.current;
    // Its pixels are written, never drawn.
    const context = element?.getContext('2d', { willReadFrequently: true });
    if (!element || !context || !codes || !ink) return;
    const of = [ink, laneHeight, scheme, scale.width];
    const before = painted.current?.of.every((one, at) => one === of[at]) ? painted.current : null;
    const ratio = before?.style.ratio ?? (devicePixelRatio || 1);
    if (!before) resize(element, scale.width, laneHeight * kinds.length, ratio);
    const style = before?.style ?? { laneHeight, ratio, colors: colorsOf(element, store, kinds) };
    const image = before?.image ?? context.createImageData(element.width, element.height);
    const content = { all: ink.all, columns, shown: ink.shown(codes) };
    const box = paintLanes(image, content, style, before?.content);
    if (box) context.putImageData(image, 0, 0, box.left, box.top, box.right - box.left, box.bottom - box.top);
    painted.current = { content, image, style, of };
  }, [store, ink, codes, kinds, columns, scale, laneHeight, scheme]);
  return <canvas ref={canvas} className={styles.raster} />;
}

/**
 * Null until it is there for the first time: of a million incidents that takes longer than the page may stand still. For
 * an axis that moves it is made at once, or marks and lanes would lie apart.
 */
function useLaneInk(of: LaneInkOf): LaneInk | null {
  const [first, setFirst] = useState<{ readonly of: LaneInkOf; readonly ink: LaneInk } | null>(null);
  const isBegun = first?.of.table === of.table;
  useLayoutEffect(() => {
    if (isBegun) return;
    const making = new AbortController();
    void inParts(laneInk(of), making.signal).then((ink) => ink && setFirst({ of, ink }));
    return () => making.abort();
  }, [isBegun, of]);
  return useMemo(() => {
    if (!first || !isBegun) return null;
    return first.of === of ? first.ink : atOnce(laneInk(of));
  }, [first, isBegun, of]);
}

/** Setting a size clears the canvas. */
function resize(canvas: HTMLCanvasElement, width: number, height: number, ratio: number): void {
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.width = `${canvas.width / ratio}px`;
  canvas.style.height = `${canvas.height / ratio}px`;
}

function colorsOf(
  canvas: HTMLCanvasElement,
  store: AppStore,
  kinds: LaneKinds['kinds'],
): LanesStyle['colors'] {
  const { subject } = store.getState();
  return rgbOf(kinds.map((kind) => shownColor(canvas, styleOf(subject, kind).color)));
}

/** The colour that the style sheet gives a lane, with themes and forced colours applied: read from the canvas. */
function shownColor(canvas: HTMLCanvasElement, color: string): string {
  canvas.style.setProperty('--color', color);
  return getComputedStyle(canvas).color;
}
