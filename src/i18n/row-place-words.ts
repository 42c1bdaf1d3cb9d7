/** Where the rows of a catalogue put an incident, in a few words. */
import type { RowOutline, RowPlace } from '#domain/evidence/outline.ts';
import type { Footprint } from '#domain/place/footprint.ts';
import type { Messages } from '#i18n/en/messages.ts';

/** `lineKm`: the length of the line. */
export function shortPlaceWords(places: RowOutline['places'], lineKm: number, messages: Messages): string {
  const { rowPlace, precision, time } = messages;
  const naming = places.filter((parts) => parts.some(({ footprint, beyond }) => footprint || beyond));
  const [only = [], ...others] = naming;
  if (others.length > 0) return rowPlace.oneOf(naming.length);
  const [part, ...more] = only;
  if (!part) return precision.unknown;
  const words = more.length > 0 ? rowPlace.several(only.length) : partWords(part, lineKm, messages);
  return naming.length < places.length ? time.or([words, precision.unknown]) : words;
}

function partWords({ footprint, beyond }: RowPlace, lineKm: number, messages: Messages): string {
  const { rowPlace, precision, time } = messages;
  if (!footprint) return beyond ? rowPlace.away : precision.unknown;
  const bare = footprintWords(footprint, lineKm, messages);
  const words = footprint.near ? rowPlace.near(bare) : bare;
  return beyond ? time.or([words, rowPlace.away]) : words;
}

function footprintWords({ on, metres, km, near }: Footprint, lineKm: number, messages: Messages): string {
  const { rowPlace, precision } = messages;
  // 'Near' sets no bound, whatever radius comes with it.
  if (on === 'circle' && near) return rowPlace.point;
  if (on === 'circle')
    return metres === undefined ? rowPlace.doubtful : rowPlace.within(radiusWords(metres, messages));
  const isWhole = km?.some(([from, to]) => from <= 0 && to >= lineKm) ?? true;
  return isWhole ? precision.line : precision.sector;
}

/** Outwards, so that the figure leaves out nothing that a row allows. */
export function radiusWords(metres: number, { distance }: Pick<Messages, 'distance'>): string {
  if (metres < 1000) return distance.metres(Math.ceil(metres));
  return distance.kilometres(Math.ceil(metres / 100) / 10);
}
