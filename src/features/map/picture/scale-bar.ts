/** How long a round number of kilometres is in the middle of a picture of the map. */
import { latitudeAt, metresPerPixel } from '#domain/place/mercator.ts';
import type { PictureLook } from '#picture/drawing.ts';
import type { Frame } from '#picture/frame.ts';
import { tag, text } from '#picture/svg-text.ts';

/** px. */
const LONGEST = 150;
const EDGE = 16;

export function scaleBar(frame: Frame, { inks, words }: PictureLook): string[] {
  const [, middle] = frame.mercatorAt(frame.width / 2, frame.height / 2);
  const metres = metresPerPixel(latitudeAt(middle), frame.zoom);
  const round = roundBelow(LONGEST * metres);
  const long = round / metres;
  const [x, y] = [EDGE, frame.height - EDGE];
  const label = round >= 1000 ? words.scale(String(round / 1000)) : words.scaleMetres(String(round));
  return [
    tag('path', {
      d: `M${x} ${y - 6}V${y}H${x + long}V${y - 6}`,
      fill: 'none',
      stroke: inks.paper,
      'stroke-width': 5,
    }),
    tag('path', {
      d: `M${x} ${y - 6}V${y}H${x + long}V${y - 6}`,
      fill: 'none',
      stroke: inks.ink,
      'stroke-width': 1.5,
    }),
    text(label, {
      x: x + long / 2,
      y: y - 5,
      'text-anchor': 'middle',
      'font-size': 12,
      fill: inks.ink,
      stroke: inks.paper,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  ];
}

/** 1, 2 or 5 and noughts. */
export function roundBelow(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const [factor = 1] = [5, 2, 1].filter((one) => one * power <= most);
  return factor * power;
}
