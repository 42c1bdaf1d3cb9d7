/** Where the words at a handle of the ruler stand, so that neither lies on the other, nor on the gutter. */
import type { Projection } from '#features/line-view/plot/projection.ts';
import { textWidth } from '#ui/layout/text-width.ts';

type Side = 'outside' | 'inside' | 'none';

export interface HandleLabel {
  readonly side: Side;
  /** What they cover of the ruler, px. */
  readonly from: number;
  readonly to: number;
}

/** From the end of the stretch to its words, with the handle between them, px. */
const BESIDE = 11;
const PADDING = 8;
/** Semi-bold letters are wider. */
const BOLD = 1.07;

/** On the outer side of the stretch, else within it, else nowhere. `x` and `other`: this end and the other, px. */
export function handleLabel(
  handle: 'west' | 'east',
  words: string,
  x: number,
  other: number,
  { line }: Pick<Projection, 'line'>,
): HandleLabel {
  const wide = textWidth(words, 11) * BOLD + PADDING + BESIDE;
  const outward = handle === 'west' ? -1 : 1;
  const room = handle === 'west' ? x : line.width - x;
  const side: Side = room >= wide ? 'outside' : Math.abs(other - x) >= 2 * wide ? 'inside' : 'none';
  const reach = side === 'none' ? 0 : (side === 'outside' ? outward : -outward) * wide;
  return { side, from: Math.min(x, x + reach), to: Math.max(x, x + reach) };
}

/** Whether something of a width, px, around a place of the ruler is covered by words at a handle. */
export function isCovered(middle: number, width: number, labels: readonly HandleLabel[]): boolean {
  return labels.some(({ from, to }) => from !== to && middle + width / 2 > from && middle - width / 2 < to);
}
