/** Where a ribbon lies, in words: a stretch, never a kilometre. */
import type { RibbonRow } from '#domain/placement/ribbons/ribbon-row.ts';
import type { Messages } from '#i18n/en/messages.ts';

/** In whole km, and in tenths where a piece is shorter than one. */
export function ribbonWords({ pieces, near }: RibbonRow, lineKm: number, { map }: Messages): string {
  const [first] = pieces;
  if (first && first.west[0] <= 0 && first.east[1] >= lineKm) return map.alongWholeLine(Math.round(lineKm));
  const stretches = pieces.map(({ west, east }): [string, string] => {
    const isShort = Math.round(west[0]) === Math.round(east[1]);
    const figure = (km: number) => String(isShort ? Math.round(km * 10) / 10 : Math.round(km));
    return [figure(west[0]), figure(east[1])];
  });
  return near ? map.nearStretches(stretches) : map.alongStretches(stretches);
}
