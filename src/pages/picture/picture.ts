/** The drawn picture of a page. */
import { CREDITS } from '#basemap/attribution.ts';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import type { Bounds } from '#domain/place/mercator.ts';
import type { Language } from '#domain/record/language.ts';
import { type Markup, markup } from '#pages/markup.ts';
import type { PageContext } from '#pages/page-context.ts';
import { boundsWith, type Frame, frameOf } from '#picture/frame.ts';
import { groundMarkup, namesMarkup } from './ground.ts';
import { type Drawn, drawIncidents } from './incidents.ts';

/** Whose work the ground of a picture rests on. */
export const MAP_CREDIT = CREDITS[0]?.text ?? '';

const SIZE = { width: 720, height: 450 } as const;
const NAME_SIZE = 12.5;

export interface Pictured extends Omit<Drawn, 'picture'> {
  readonly markup: Markup;
}

/** Shown with text of its own that says what it shows: `label`. */
export function pictureOf(
  incidents: readonly EvidencedIncident[],
  context: PageContext,
  { language, label }: { readonly language: Language; readonly label: string },
): Pictured {
  const { width, height } = SIZE;
  const frame = frameFor(incidents, context, width, height);
  const { picture, ...drawn } = drawIncidents(incidents, context, frame, incidents.length === 1);
  return {
    ...drawn,
    markup: markup`<svg class="map" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" xmlns="http://www.w3.org/2000/svg">
${groundMarkup(context, frame)}
${picture}
${namesMarkup(context, frame, { language, size: NAME_SIZE })}
</svg>`,
  };
}

/** Room for the names at either end of the line, in shares of its width. */
const ROOM = 0.1;

/** All of the line; of a single incident also what lies away from it, of many only the line can be read. */
export function frameFor(
  incidents: readonly EvidencedIncident[],
  { subject, placements }: PageContext,
  width: number,
  height: number,
): Frame {
  const [west, south, east, north] = subject.homeBounds;
  const room = ROOM * (east - west);
  const line: Bounds = [west - room, south, east + room, north];
  const areas = incidents.length === 1 ? incidents.flatMap(({ id }) => placements.get(id)?.area ?? []) : [];
  return frameOf(areas.reduce<Bounds>(boundsWith, line), width, height);
}
