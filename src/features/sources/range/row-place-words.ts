/** Where the rows of a catalogue say that something was, no more exactly than they say. */
import type { RowOutline, RowPlace } from '#domain/evidence/outline.ts';
import type { Footprint } from '#domain/place/footprint.ts';
import { roundedDegrees } from '#domain/place/rounded-position.ts';
import { kmFigures, type Stretch } from '#domain/place/stretches.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import { radiusWords } from '#i18n/row-place-words.ts';

/** Each of the readings. `lineKm`: the length of the line. */
export function rowPlacesWords(
  places: RowOutline['places'],
  lineKm: number,
  messages: PanelMessages,
): string {
  const { each, or } = messages.time;
  const readings = places.map((parts) =>
    each([...new Set(parts.map((part) => partWords(part, lineKm, messages)))]),
  );
  return or([...new Set(readings)]);
}

function partWords(
  { footprint, beyond, measured }: RowPlace,
  lineKm: number,
  messages: PanelMessages,
): string {
  const { noPlace } = messages.sources.row;
  const { away } = messages.rowPlace;
  if (!footprint) return beyond ? away : noPlace;
  const words = footprintWords(measured ? withoutLine(footprint) : footprint, lineKm, messages);
  return beyond ? messages.time.or([words, away]) : words;
}

/** As the row says it: what we measure on the line is not among its words. */
function withoutLine({ meets, ...said }: Footprint): Footprint {
  return said;
}

function footprintWords(footprint: Footprint, lineKm: number, messages: PanelMessages): string {
  const { near, beside, along } = messages.sources.row;
  const { on, at, metres, km, meets } = footprint;
  const stretches = stretchWords(on === 'circle' ? meets?.['dmz-north'] : km, lineKm, messages);
  if (on !== 'circle' || !at) {
    if (footprint.near) return near(stretches || messages.precision.line);
    return stretches ? along(stretches) : messages.precision.line;
  }
  const place = circleWords(at, metres, messages);
  const bounded = stretches ? beside(place, stretches) : place;
  return footprint.near ? near(bounded) : bounded;
}

/** Empty where it may be anywhere along the line, or nowhere on it. */
function stretchWords(
  stretches: readonly Stretch[] | undefined,
  lineKm: number,
  { lineView, time }: PanelMessages,
): string {
  const isWhole = !stretches || stretches.some(([from, to]) => from <= 0 && to >= lineKm);
  if (isWhole) return '';
  return time.or(stretches.map((one) => lineView.stretchOfLine(...kmFigures(one, lineKm))));
}

function circleWords(
  [longitude, latitude]: readonly [number, number],
  metres: number | undefined,
  messages: PanelMessages,
): string {
  const { row } = messages.sources;
  const [north, east] = [roundedDegrees(latitude, metres), roundedDegrees(longitude, metres)];
  const position = row.degrees(north, latitude >= 0, east, longitude >= 0);
  if (metres === undefined) return row.point(position);
  return row.within(radiusWords(metres, messages), position);
}
