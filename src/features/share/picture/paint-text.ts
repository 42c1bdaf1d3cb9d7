import type { Style } from './paint-style.ts';
import { number, type Painter } from './painter.ts';

const ALIGNMENTS = { start: 'left', middle: 'center', end: 'right' } as const;

/** A line of text, with its rim below it where it has one. */
export function paintText(element: Element, style: Style, { context, family }: Painter): void {
  const [x, y] = [number(element, 'x'), number(element, 'y')];
  const words = element.textContent ?? '';
  const anchor = element.getAttribute('text-anchor') as keyof typeof ALIGNMENTS | null;
  context.font = `${style.fontWeight} ${style.fontSize}px ${family}`;
  context.textAlign = ALIGNMENTS[anchor ?? 'start'];
  context.textBaseline = 'alphabetic';
  context.letterSpacing = `${style.letterSpacing}px`;
  if (style.stroke !== 'none') {
    context.strokeStyle = style.stroke;
    context.lineWidth = style.strokeWidth;
    context.lineJoin = style.lineJoin;
    context.strokeText(words, x, y);
  }
  context.fillStyle = style.fill;
  context.fillText(words, x, y);
}
