/** What is drawn of a place, in words and round numbers. */
import { type Footprint, isLineSurface, sitesOf, stretchesOf } from '#domain/place/footprint.ts';
import { kmFigures, uniteStretches } from '#domain/place/stretches.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';

/** Which part of the line, in whole kilometres, or the circle; nothing for the whole line and for areas by name. */
export function drawnWords(
  footprints: readonly Footprint[],
  lineKm: number,
  messages: PanelMessages,
): string | undefined {
  const words = messages.sources.drawn;
  const sites = footprints.filter(({ on }) => !isLineSurface(on));
  const [site] = sites;
  if (sites.length > 1 || (site && footprints.length > 1)) return undefined;
  if (site) return site.metres === undefined ? undefined : words.circle(radiusWords(site.metres, messages));
  const stretches = uniteStretches(footprints.flatMap((one) => stretchesOf(one, lineKm)));
  const isWhole = stretches.some(([from, to]) => from <= 0 && to >= lineKm);
  if (stretches.length === 0 || isWhole) return undefined;
  const isPartOfSite = footprints.some((one) => one.on !== 'mdl' && sitesOf(one).length > 0);
  // A site can be shorter than a kilometre, and then whole ones would say that it is nowhere.
  const parts = stretches
    .map((one) => messages.sources.drawn.stretch(...kmFigures(one, lineKm, isPartOfSite)))
    .join(', ');
  return isPartOfSite ? words.beside(parts) : words.ofLine(parts, String(Math.round(lineKm)));
}

function radiusWords(metres: number, { distance }: PanelMessages): string {
  return metres < 1000
    ? distance.metres(Math.round(metres))
    : distance.kilometres(Math.round(metres / 100) / 10);
}
