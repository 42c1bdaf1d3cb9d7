import { memo, useLayoutEffect, useRef } from 'react';
import { type Painting, paint } from './paint';
import styles from './plot.module.css';

/** The boxes; painted again only when something of the painting changes. Everything in it is also a button. */
export const PaintedBoxes = memo(function PaintedBoxes(painting: Painting) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { on } = painting;
  const [width, height] = [on.strip.x + on.strip.width, on.line.height];
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
  return <canvas ref={canvas} className={styles.canvas} style={{ width, height }} />;
});
