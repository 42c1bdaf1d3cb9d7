/** Where a ribbon lies, in words: a stretch, never a kilometre. */
import { kmFigures } from '#domain/place/stretches.ts';
import type { RibbonRow } from '#domain/placement/ribbons/ribbon-row.ts';
import type { Messages } from '#i18n/en/messages.ts';

/** In whole km, and in tenths where a piece is shorter than one. */
export function ribbonWords({ pieces, near }: RibbonRow, lineKm: number, { map }: Messages): string {
  const [first] = pieces;
  if (first && first.west[0] <= 0 && first.east[1] >= lineKm) return map.alongWholeLine(Math.round(lineKm));
  const stretches = pieces.map(({ west, east }) => kmFigures([west[0], east[1]]));
  return near ? map.nearStretches(stretches) : map.alongStretches(stretches);
}
