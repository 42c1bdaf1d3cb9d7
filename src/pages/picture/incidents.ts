/** Incidents in a picture: ribbons beside the line, areas away from it, or all as one surface where they are too many. */
import type { Geometry, Position } from 'geojson';
import { PALETTES } from '#basemap/flavors.ts';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import { bandOf, type RibbonBand } from '#domain/placement/ribbons/band.ts';
import { bracketOver, type Course } from '#domain/placement/ribbons/brackets.ts';
import { thicknessOf } from '#domain/placement/ribbons/ink.ts';
import { inkFeatures } from '#domain/placement/ribbons/ink-surface.ts';
import { laneCourse } from '#domain/placement/ribbons/lane-course.ts';
import { type LanePath, positionAtKm, positionsBetween } from '#domain/placement/ribbons/lane-path.ts';
import { type DealtRibbon, dealLanes } from '#domain/placement/ribbons/lanes.ts';
import type { RibbonPiece } from '#domain/placement/ribbons/ribbon-row.ts';
import { symbolPlaces } from '#domain/placement/ribbons/symbol-places.ts';
import { type Markup, markup } from '#pages/markup.ts';
import type { PageContext } from '#pages/page-context.ts';
import { type Frame, isInSight } from '#picture/frame.ts';
import { areaData, lineData, partsOf } from '#picture/path-data.ts';
import { type kindStyle, styleOf } from '#symbols/kind-style.ts';
import { svgSymbol } from '#symbols/svg-symbol.ts';

const COLORS = PALETTES.light;
/** Width of the ground around a ribbon, px. */
const CASE = 2;
const BRACKET_WIDTH = 1.4;
/** More cannot be told apart in a picture that nobody can come closer to. */
const MOST_RIBBONS = 24;

export interface Drawn {
  readonly picture: Markup;
  /** How many are drawn, each way. */
  readonly ribbons: number;
  readonly areas: number;
  /** Of those that have no ribbon of their own. */
  readonly crowded: number;
  /** Of those that lie out of sight. */
  readonly elsewhere: number;
}

/** `isAlone`: a bracket says from where to where, as on the map over what is selected. */
export function drawIncidents(
  incidents: readonly EvidencedIncident[],
  context: PageContext,
  frame: Frame,
  isAlone: boolean,
): Drawn {
  const { geography, placements } = context;
  const band = bandOf(frame.zoom);
  const placed = incidents.flatMap((incident) => {
    const placement = placements.get(incident.id);
    return placement ? [{ incident, placement }] : [];
  });
  const rows = placed.flatMap(({ placement: { ribbon } }) => ribbon ?? []);
  const { ribbons, rest } = rows.length > MOST_RIBBONS ? { ribbons: [], rest: rows } : dealLanes(rows);
  const inUse = { north: 1, south: 1 };
  for (const { ribbon, lane } of ribbons) inUse[ribbon.side] = Math.max(inUse[ribbon.side], lane + 1);
  const course: Course = (side, lane) => laneCourse(geography.mdl, band, side, inUse[side], lane);
  const away = placed.filter(({ placement }) => placement.area !== null);
  const areas = away.filter(
    ({ placement }) => placement.symbolAt !== null && isInSight(placement.symbolAt, frame),
  );
  const surface = rest.length > 0 ? inkFeatures(rest, inUse, band, course).features : [];
  return {
    picture: markup`${surface.map(({ geometry }) => markup`<path class="ink" d="${areaData(geometry.coordinates, frame)}" fill="${COLORS.mdl}" fill-opacity="0.55"/>`)}
${areas.map(({ incident, placement }) => areaMarkup(placement.area, incident, context, frame))}
${ribbons.map((dealt) => ribbonMarkup(dealt, course(dealt.ribbon.side, dealt.lane), context, frame, band))}
${isAlone && ribbons.map((dealt) => bracketMarkup(dealt, course, context, frame))}
${ribbons.map((dealt) => symbolsMarkup(dealt, course(dealt.ribbon.side, dealt.lane), context, frame, band))}
${areas.map(({ incident, placement }) => placement.symbolAt && symbolMarkup(placement.symbolAt, incident.kind, context, frame, band))}`,
    ribbons: ribbons.length,
    areas: areas.length,
    crowded: rest.length,
    elsewhere: away.length - areas.length,
  };
}

function ribbonMarkup(
  { ribbon }: DealtRibbon,
  path: LanePath,
  { subject }: PageContext,
  frame: Frame,
  { scale }: RibbonBand,
): Markup {
  const [first] = ribbon.members;
  const color = first ? styleOf(subject, first.incident.kind).color : COLORS.mdl;
  const width = Math.round(thicknessOf(ribbon) * scale * 10) / 10;
  const along = (from: number, to: number) => lineData(positionsBetween(path, from, to), frame, 0.4);
  return markup`${ribbon.pieces.map(
    (piece) =>
      markup`<path class="case" d="${along(piece.west[0], piece.east[1])}" fill="none" stroke="${COLORS.halo}" stroke-width="${width + 2 * CASE}" stroke-opacity="0.7"/>${stepsOf(
        piece,
      ).map(
        ({ from, to, opacity }) =>
          markup`<path d="${along(from, to)}" fill="none" stroke="${color}" stroke-width="${width}" stroke-opacity="${opacity}"/>`,
      )}`,
  )}${ribbon.pieces
    .slice(1)
    .map(
      ({ west }, at) =>
        markup`<path d="${along(ribbon.pieces[at]?.east[1] ?? west[0], west[0])}" fill="none" stroke="${color}" stroke-width="1" stroke-opacity="0.6" stroke-dasharray="2 3"/>`,
    )}`;
}

/** Into so many steps an uncertain end is divided. */
const STEPS = 8;
/** Of a ribbon where it has all but faded. */
const FAINTEST = 0.12;

interface Step {
  readonly from: number;
  readonly to: number;
  readonly opacity: number;
}

/** A piece from west to east, fainter towards an end that is uncertain. */
function stepsOf({ west, east }: RibbonPiece): Step[] {
  const within = ([from, to]: readonly [number, number]) =>
    Array.from({ length: STEPS + 1 }, (_, at) => from + ((to - from) * at) / STEPS);
  const bounds = [...new Set([...within(west), ...within(east)])].sort((a, b) => a - b);
  const share = (km: number, outer: number, inner: number) =>
    outer === inner ? 1 : Math.min(Math.max((km - outer) / (inner - outer), 0), 1);
  return bounds.slice(1).map((to, at) => {
    const from = bounds[at] ?? to;
    const middle = (from + to) / 2;
    const certain = Math.min(share(middle, west[0], west[1]), share(middle, east[1], east[0]));
    return { from, to, opacity: Math.round((FAINTEST + (1 - FAINTEST) * certain) * 100) / 100 };
  });
}

function bracketMarkup(
  { ribbon, lane }: DealtRibbon,
  course: Course,
  { geography }: PageContext,
  frame: Frame,
): Markup[] {
  return ribbon.pieces.map(
    (piece) =>
      markup`<path class="bracket" d="${lineData(bracketOver(piece, ribbon.side, lane, course, geography.mdl), frame, 0.4)}" fill="none" stroke="${COLORS.cityLabel}" stroke-width="${BRACKET_WIDTH}" stroke-linejoin="round"/>`,
  );
}

function symbolsMarkup(
  dealt: DealtRibbon,
  path: LanePath,
  context: PageContext,
  frame: Frame,
  band: RibbonBand,
): Markup[] {
  const kinds = new Map(dealt.ribbon.members.map(({ incident }) => [incident.id, incident.kind]));
  return symbolPlaces(dealt, path, band).map(({ id, km }) =>
    symbolMarkup(positionAtKm(path, km), kinds.get(id) ?? '', context, frame, band),
  );
}

function symbolMarkup(
  at: Position,
  kind: string,
  { subject }: PageContext,
  frame: Frame,
  band: RibbonBand,
): Markup {
  const [x, y] = frame.project(at);
  return symbolAt(styleOf(subject, kind), x, y, band.symbol);
}

/** The symbol of a kind by itself, as markup around a point. */
export function symbolAt(style: ReturnType<typeof kindStyle>, x: number, y: number, size: number): Markup {
  const { group, paths } = svgSymbol(
    { ...style, hollow: false, backdrop: 'map', paper: COLORS.halo },
    Math.round(x * 10) / 10,
    Math.round(y * 10) / 10,
    size,
  );
  return markup`<g transform="${group.transform}" stroke-linejoin="round">${paths.map(
    ({ d, fill, stroke, 'stroke-width': width }) =>
      markup`<path d="${d}" fill="${fill}"${stroke !== undefined && markup` stroke="${stroke}" stroke-width="${width}"`}/>`,
  )}</g>`;
}

function areaMarkup(
  area: Geometry | null,
  { kind }: EvidencedIncident,
  { subject }: PageContext,
  frame: Frame,
): Markup | null {
  if (!area) return null;
  const { color } = styleOf(subject, kind);
  const { lines, rings } = partsOf(area);
  return markup`${rings.length > 0 && markup`<path d="${areaData(rings, frame)}" fill="${color}" fill-opacity="0.25" stroke="${color}" stroke-width="1.5" fill-rule="evenodd"/>`}${lines.map(
    (line) =>
      markup`<path d="${lineData(line, frame, 0.4)}" fill="none" stroke="${color}" stroke-width="3" stroke-opacity="0.8"/>`,
  )}`;
}
