import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { Subject } from '#domain/record/subject.ts';
import { paintGrid } from '#features/line-view/boxes/paint/paint.ts';
import type { Painting } from '#features/line-view/boxes/paint/painting.ts';
import styles from '#features/line-view/plot/plot.module.css';
import { rgbOf } from '#ui/theme/rgb-of.ts';
import { darkestInk, inkCanvas } from './ink-picture.ts';
import { type ColoredInk, lineInkOf } from './line-ink-of.ts';
import type { ManyOnLine } from './use-many-on-line.ts';

interface Props extends Pick<Painting, 'projection' | 'palette' | 'rows' | 'columns'> {
  readonly subject: Subject;
  readonly many: Pick<ManyOnLine, 'rows' | 'caps'>;
}

/** More incidents than can each have a box, as ink: equally much of each. Painted again for other axes or filters, and not for another window. */
export const PaintedInk = memo(function PaintedInk({
  subject,
  many,
  projection,
  palette,
  rows,
  columns,
}: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { rows: table, caps } = many;
  const ink = useMemo(
    () =>
      lineInkOf(
        { rows: table, caps },
        projection,
        subject,
        (kind) => palette.kinds[kind]?.color ?? palette.faint,
      ),
    [table, caps, projection, subject, palette],
  );
  const { line, strip } = projection;
  const [width, height] = [strip.x + strip.width, line.height];
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const ratio = window.devicePixelRatio || 1;
    element.width = Math.round((strip.x + strip.width) * ratio);
    element.height = Math.round(line.height * ratio);
    context.scale(ratio, ratio);
    paintGrid(context, { projection: { line, strip }, palette, rows, columns });
    paintInk(context, ink, { line, strip });
  }, [ink, line, strip, palette, rows, columns]);
  return <canvas ref={canvas} className={styles.canvas} style={{ width, height }} />;
});

function paintInk(
  context: CanvasRenderingContext2D,
  ink: ColoredInk,
  { line, strip }: Pick<Props['projection'], 'line' | 'strip'>,
): void {
  const colors = rgbOf(ink.colors);
  context.imageSmoothingEnabled = false;
  const places = [
    { grid: ink.line, x: 0, width: line.width },
    { grid: ink.strip, x: strip.x, width: strip.width },
  ];
  for (const { grid, x, width } of places) {
    // The strip is narrow, and much of a record may lie in it: each is as dark as can be for itself.
    const picture = inkCanvas(grid, colors, darkestInk(grid));
    if (picture) context.drawImage(picture, x, 0, width, line.height);
  }
}
