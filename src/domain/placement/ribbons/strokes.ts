/** A ribbon as strokes along its lane: whole or broken as its time stands, fading where an end is uncertain. */
import type { Stretch } from '#domain/place/stretches.ts';
import { kmAtPixels, type LanePath, pixelsAtKm } from './lane-path.ts';
import type { RibbonPiece } from './ribbon-row.ts';

/**
 * `solid`: all of it in the window; `open`: under way, it goes on beyond the window; `hollow`: it may be in it; `outside`:
 * it is not, and has no strokes.
 */
export type RibbonState = 'solid' | 'open' | 'hollow' | 'outside';

/** Of a broken ribbon, px in the overview. */
const DASH = 11;
const SPACE = 6;
/** So many dashes at either end of a ribbon that goes on. */
const END_DASHES = 3;

/** From and to in km, west to east. The first begins and the last ends where the piece does. `scale` is the band's. */
export function strokesOf(piece: RibbonPiece, path: LanePath, state: RibbonState, scale: number): Stretch[] {
  const [from, to] = [pixelsAtKm(path, piece.west[0]), pixelsAtKm(path, piece.east[1])];
  return marksOf([from, to], state, scale).map(([start, end]) => [
    start === from ? piece.west[0] : kmAtPixels(path, start),
    end === to ? piece.east[1] : kmAtPixels(path, end),
  ]);
}

/** Where a piece fades, each from its outer end, where least is known of it, to where it is certain; km. */
export function fadesOf({ west, east }: RibbonPiece): Stretch[] {
  const fades: Stretch[] = [west, [east[1], east[0]]];
  return fades.filter(([outer, inner]) => outer !== inner);
}

/** What is drawn between two lengths along the lane, px. */
function marksOf(whole: Stretch, state: RibbonState, scale: number): Stretch[] {
  const [from, to] = whole;
  const ends = END_DASHES * (DASH + SPACE) * scale;
  if (state === 'outside') return [];
  if (state === 'solid') return [whole];
  if (state === 'hollow' || to - from < 3 * ends) return dashes(whole, scale);
  const space = SPACE * scale;
  return [
    ...dashes([from, from + ends - space], scale),
    [from + ends, to - ends],
    ...dashes([to - ends + space, to], scale),
  ];
}

/** As many as fit, a little longer or shorter, so that the first and the last end where the whole does. */
function dashes([from, to]: Stretch, scale: number): Stretch[] {
  const length = to - from;
  const count = Math.max(1, Math.round((length + SPACE * scale) / ((DASH + SPACE) * scale)));
  const unit = length / (count * (DASH + SPACE) - SPACE);
  return Array.from({ length: count }, (_, at): Stretch => {
    const start = from + at * (DASH + SPACE) * unit;
    return [start, at === count - 1 ? to : start + DASH * unit];
  });
}
