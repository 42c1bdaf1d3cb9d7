import { memo, useLayoutEffect, useRef } from 'react';
import { paintBoxes, paintSymbols } from '#features/line-view/boxes/paint/paint.ts';
import type { Painting } from '#features/line-view/boxes/paint/painting.ts';
import { HEAD_ROW } from '#features/line-view/plot/head-row.ts';
import styles from '#features/line-view/plot/plot.module.css';

type Paint = (context: CanvasRenderingContext2D, painting: Painting, ratio: number) => void;

/** The boxes on a canvas, painted again only when something of the painting changes. */
export const PaintedBoxes = memo(function PaintedBoxes(painting: Painting) {
  return <Painted paint={paintBoxes} painting={painting} />;
});

/** Their symbols, above the shade, and in the row above the plot. */
export const PaintedSymbols = memo(function PaintedSymbols(painting: Painting) {
  return <Painted paint={paintSymbols} painting={painting} above />;
});

interface Props {
  readonly paint: Paint;
  readonly painting: Painting;
  readonly above?: boolean;
}

function Painted({ paint, painting, above = false }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { projection } = painting;
  const top = above ? -HEAD_ROW : 0;
  const [width, height] = [projection.strip.x + projection.strip.width, projection.line.height - top];
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const ratio = window.devicePixelRatio || 1;
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    // Setting a size clears the canvas and costs more than painting it.
    if (element.width !== wide) element.width = wide;
    if (element.height !== high) element.height = high;
    paint(context, painting, ratio);
  });
  return <canvas ref={canvas} className={styles.canvas} data-above={above} style={{ top, width, height }} />;
}
