/** Where a ribbon lies, in words: a stretch, never a kilometre. */
import { kmFigures } from '#domain/place/stretches.ts';
import type { RibbonRow } from '#domain/placement/ribbons/ribbon-row.ts';
import type { Messages } from '#i18n/en/messages.ts';

/** In whole km, and in tenths where a piece is shorter than one; also that another area is as possible, where it is. */
export function ribbonWords(row: RibbonRow, lineKm: number, messages: Messages): string {
  const words = alongLineWords(row, lineKm, messages);
  return row.hasOtherArea ? messages.map.orInOtherArea(words) : words;
}

function alongLineWords({ pieces, near }: RibbonRow, lineKm: number, { map }: Messages): string {
  const [first] = pieces;
  if (first && first.west[0] <= 0 && first.east[1] >= lineKm) {
    const total = Math.round(lineKm);
    return near ? map.nearWholeLine(total) : map.alongWholeLine(total);
  }
  const stretches = pieces.map(({ west, east }) => kmFigures([west[0], east[1]], lineKm));
  return near ? map.nearStretches(stretches) : map.alongStretches(stretches);
}
