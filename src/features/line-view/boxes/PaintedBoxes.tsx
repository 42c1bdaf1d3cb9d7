import { memo, useLayoutEffect, useRef } from 'react';
import styles from '#features/line-view/plot/plot.module.css';
import { type Painting, paintBoxes, paintSymbols } from './paint.ts';

type Paint = (context: CanvasRenderingContext2D, painting: Painting, ratio: number) => void;

/** The boxes on a canvas, painted again only when something of the painting changes. */
export const PaintedBoxes = memo(function PaintedBoxes(painting: Painting) {
  return <Painted paint={paintBoxes} painting={painting} />;
});

/** Their symbols, above the shade. */
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
  const [width, height] = [projection.strip.x + projection.strip.width, projection.line.height];
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
  return <canvas ref={canvas} className={styles.canvas} data-above={above} style={{ width, height }} />;
}
