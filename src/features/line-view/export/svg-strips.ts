/** The strips above the plot of the exported picture. */

import { KM } from '#features/line-view/plot/axis-ticks.ts';
import type { Projection } from '#features/line-view/plot/projection.ts';
import type { StripLayout } from '#features/line-view/strips/strip-layout.ts';
import type { Segment } from '#features/line-view/strips/strips.ts';
import type { PictureInks } from '#picture/inks.ts';
import { tag, text } from '#picture/svg-text.ts';
import { textWidth } from '#ui/layout/text-width.ts';

interface StripWords {
  readonly anywhere: string;
  readonly elsewhere: string;
  readonly headRow: string;
}

export function svgStrips(
  layout: StripLayout,
  projection: Projection,
  { anywhere, elsewhere, headRow }: StripWords,
  inks: PictureInks,
): string {
  const { rows, base, height, ground, ridge, corridors, flags, ticks } = layout;
  const middle = { 'text-anchor': 'middle' };
  return [
    // The path of the ground goes on beyond the visible part of the line.
    tag('clipPath', { id: 'ground' }, tag('rect', { x: 0, y: 0, width: projection.line.width, height })),
    tag(
      'g',
      { 'clip-path': 'url(#ground)' },
      tag('path', { d: ground, fill: inks.ground }),
      tag('path', { d: ridge, fill: 'none', stroke: inks.strongRule }),
    ),
    ...corridors.map(({ x0, x1 }) =>
      tag('rect', {
        x: x0,
        y: 26,
        width: Math.max(x1 - x0, 1.5),
        height: base - 26,
        fill: inks.accent,
        opacity: 0.22,
      }),
    ),
    ...flags.map(({ x, label, anchor, row }) => {
      const top = row === 0 && label ? 13 : 26;
      return (
        tag('path', { d: `M${x} ${top}V${base}`, stroke: inks.faint }) +
        text(label, { x, y: top - 3, 'text-anchor': anchor })
      );
    }),
    ...counties(layout.north, rows.north, inks),
    ...counties(layout.south, rows.south, inks),
    tag('rect', { x: 0, y: rows.line, width: projection.line.width, height: 2.5, fill: inks.ink }),
    ...layout.fronts.map(({ x0, x1, row, label, labelX }) => {
      const half = label ? textWidth(label, 11) / 2 + 4 : 0;
      const d = `M${x0} ${row + 9}V${row + 5.5}H${labelX - half}M${labelX + half} ${row + 5.5}H${x1}V${row + 9}`;
      return (
        tag('path', { d, fill: 'none', stroke: inks.strongRule }) +
        text(label, { x: labelX, y: row + 9.5, fill: inks.faint, ...middle })
      );
    }),
    ...ticks.map(
      ({ x, km }) =>
        tag('path', { d: `M${x} ${rows.head - 5}V${rows.head}`, stroke: inks.strongRule }) +
        text(String(km), { x, y: rows.ruler + 13, fill: inks.faint, ...middle }),
    ),
    text(KM, { x: -10, y: rows.ruler + 13, 'text-anchor': 'end', fill: inks.faint }),
    text(headRow, {
      x: -10,
      y: (rows.head + height) / 2 + 3,
      'text-anchor': 'end',
      fill: inks.faint,
    }),
    ...stripNames(projection, rows.ruler + 13, { anywhere, elsewhere }, inks),
  ].join('');
}

function stripNames(
  { anywhere: among, strip }: Projection,
  y: number,
  { anywhere, elsewhere }: Omit<StripWords, 'headRow'>,
  inks: PictureInks,
): string[] {
  const named = [...(among ? [{ ...among, name: anywhere }] : []), { ...strip, name: elsewhere }];
  return named.map(({ x, width, name }) =>
    text(name, { x: x + width / 2, y, fill: inks.faint, 'text-anchor': 'middle' }),
  );
}

function counties(segments: readonly Segment[], y: number, { tints }: PictureInks): string[] {
  const [even, odd] = tints;
  return segments.map(
    ({ x0, x1, label, labelX }, index) =>
      tag('rect', { x: x0, y, width: x1 - x0, height: 17, fill: index % 2 === 0 ? even : odd }) +
      text(label, { x: labelX, y: y + 12.5, 'text-anchor': 'middle' }),
  );
}
