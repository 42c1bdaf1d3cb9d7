/** Ribbons as features for the map, made for one band of zooms: strokes, fading ends, brackets, symbols. */
import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from 'geojson';
import type { Standing } from '#domain/evidence/resolved.ts';
import type { Stretch } from '#domain/place/footprint.ts';
import type { RibbonBand } from '#domain/placement/ribbons/band.ts';
import { bracketOver, type Course, postsAround } from '#domain/placement/ribbons/brackets.ts';
import { thicknessOf } from '#domain/placement/ribbons/ink.ts';
import { inkFeatures } from '#domain/placement/ribbons/ink-surface.ts';
import { laneCourse } from '#domain/placement/ribbons/lane-course.ts';
import { type LanePath, positionAtKm, positionsBetween } from '#domain/placement/ribbons/lane-path.ts';
import type { DealtRibbon } from '#domain/placement/ribbons/lanes.ts';
import { clipPiece, type RibbonPiece } from '#domain/placement/ribbons/ribbon-row.ts';
import type { Side } from '#domain/placement/ribbons/side-curve.ts';
import { fadesOf, type RibbonState, strokesOf } from '#domain/placement/ribbons/strokes.ts';
import { symbolPlaces } from '#domain/placement/ribbons/symbol-places.ts';
import { styleOf } from '#symbols/kind-style.ts';
import type { RibbonScene } from './ribbon-scene.ts';

/**
 * `case`: the ground under a ribbon, which the pointer meets; `stroke`: the ribbon itself; `link`: between its pieces,
 * and where it goes on beyond the stretch of the filter; `bracket`: over what is emphasized; `post`: of the filter.
 */
export type LinePart = 'case' | 'stroke' | 'link' | 'bracket' | 'post';

export interface LineProperties {
  readonly part: LinePart;
  /** Of the incident that the pointer meets; of a shared ribbon the first. */
  readonly id: string;
  readonly color: string;
  /** px. */
  readonly width: number;
  readonly opacity: number;
  /** Width of the lane, px. */
  readonly reach: number;
  readonly hollow: boolean;
  /** Of what lies on what: the higher above. */
  readonly order: number;
}

export interface SymbolProperties {
  readonly id: string;
  readonly image: string;
  /** Height of the symbol, px. */
  readonly size: number;
  readonly opacity: number;
  readonly order: number;
}

type Line<P> = Feature<LineString, P>;

export interface RibbonData {
  readonly lines: FeatureCollection<LineString, LineProperties>;
  /** Each from its outer end, where it has all but faded, to where it has not begun to. */
  readonly fades: FeatureCollection<LineString, Pick<LineProperties, 'width'>>;
  readonly symbols: FeatureCollection<Point, SymbolProperties>;
  /** What has no lane, as one surface a side: the higher over the line, the more may have been there. */
  readonly ink: FeatureCollection<Polygon, { readonly opacity: number }>;
}

/** While one is selected the others step back: they lie along the very stretch that it makes one read. */
export const STEPPED_BACK = 0.42;
/** Of the band of incidents that are added up: lighter than the ribbons, of which each says more, and names are read through it. */
export const ADDED_UP = 0.3;
/** Beyond the stretch of the filter, and between the pieces of a ribbon, a ribbon is only hinted at. */
const HINTED = 0.6;
const HOVERED_WIDER = 1.4;

export function ribbonData(scene: RibbonScene, band: RibbonBand): RibbonData {
  const { mdl, ribbons, within } = scene;
  const inUse = lanesInUse(ribbons);
  const course: Course = (side, lane) => laneCourse(mdl, band, side, inUse[side], lane);
  const lines: Line<LineProperties>[] = [];
  const fades: Line<Pick<LineProperties, 'width'>>[] = [];
  const symbols: Feature<Point, SymbolProperties>[] = [];
  for (const dealt of ribbons) {
    const path = course(dealt.ribbon.side, dealt.lane);
    const look = lookOf(dealt, scene, band);
    for (const piece of dealt.ribbon.pieces) {
      lines.push(...linesOf(piece, path, look, within, band));
      if (look.emphasized) lines.push(bracketLine(piece, dealt, look, course, mdl));
      for (const fade of fadesOf(piece)) fades.push(fadeLine(fade, path, look));
    }
    lines.push(...linksOf(dealt.ribbon.pieces, path, look));
    symbols.push(...symbolsOf(dealt, path, look, scene, band));
  }
  if (within) for (const post of postsAround(within, inUse, band, course, mdl)) lines.push(line(post, POST));
  return {
    lines: { type: 'FeatureCollection', features: lines },
    fades: { type: 'FeatureCollection', features: fades },
    symbols: { type: 'FeatureCollection', features: symbols },
    ink: steppedBack(inkFeatures(scene.rest, inUse, band, course), scene.selected !== null),
  };
}

/** The band of those that have no lane; it steps back as the ribbons do. */
function steppedBack(
  { type, features }: FeatureCollection<Polygon>,
  isOneSelected: boolean,
): RibbonData['ink'] {
  const properties = { opacity: isOneSelected ? STEPPED_BACK : 1 };
  return { type, features: features.map((feature) => ({ ...feature, properties })) };
}

/** How many lanes of each side are in use; at least one, beside which brackets stand. */
export function lanesInUse(ribbons: readonly DealtRibbon[]): Record<Side, number> {
  const inUse = { north: 1, south: 1 };
  for (const { ribbon, lane } of ribbons) inUse[ribbon.side] = Math.max(inUse[ribbon.side], lane + 1);
  return inUse;
}

/** How a whole ribbon is drawn. */
interface Look {
  readonly drawn: Omit<LineProperties, 'part'>;
  readonly state: RibbonState;
  readonly emphasized: 'selected' | 'hovered' | null;
}

function lookOf({ ribbon }: DealtRibbon, scene: RibbonScene, band: RibbonBand): Look {
  const ids = ribbon.members.map(({ incident }) => incident.id);
  const has = (id: string | null) => id !== null && ids.includes(id);
  const emphasized = has(scene.selected) ? 'selected' : has(scene.hovered) ? 'hovered' : null;
  const stands = (...standings: readonly Standing[]) =>
    ids.some((id) => standings.some((standing) => scene.standings.get(id) === standing));
  const [first] = ribbon.members;
  return {
    drawn: {
      id: ribbon.id,
      color: first ? styleOf(scene.subject, first.incident.kind).color : '',
      width: (thicknessOf(ribbon) + (emphasized === 'hovered' ? HOVERED_WIDER : 0)) * band.scale,
      opacity: scene.selected === null || emphasized ? 1 : STEPPED_BACK,
      reach: band.pitch,
      hollow: !stands('certain', 'under-way'),
      order: emphasized ? 1 : 0,
    },
    state: stands('certain')
      ? 'solid'
      : stands('under-way')
        ? 'open'
        : stands('possible', 'undated')
          ? 'hollow'
          : 'outside',
    emphasized,
  };
}

function linesOf(
  piece: RibbonPiece,
  path: LanePath,
  { drawn, state }: Look,
  within: Stretch | null,
  { scale }: RibbonBand,
): Line<LineProperties>[] {
  const inside = within ? clipPiece(piece, within) : piece;
  const whole: Stretch = [piece.west[0], piece.east[1]];
  const outside = within ? without(whole, within) : [];
  const along = ([from, to]: Stretch, part: LinePart, opacity = drawn.opacity) =>
    line(positionsBetween(path, from, to), { ...drawn, part, opacity });
  return [
    along(whole, 'case'),
    ...(state === 'outside' ? [whole] : outside).map((stretch) =>
      along(stretch, 'link', HINTED * drawn.opacity),
    ),
    ...(inside ? strokesOf(inside, path, state, scale) : []).map((stroke) => along(stroke, 'stroke')),
  ];
}

/** What of a stretch lies outside another. */
function without([from, to]: Stretch, [low, high]: Stretch): Stretch[] {
  const parts: Stretch[] = [
    [from, Math.min(to, low)],
    [Math.max(from, high), to],
  ];
  return parts.filter(([start, end]) => end > start);
}

function linksOf(pieces: readonly RibbonPiece[], path: LanePath, { drawn }: Look): Line<LineProperties>[] {
  return pieces.slice(1).map(({ west }, at) => {
    const from = pieces[at]?.east[1] ?? west[0];
    const opacity = HINTED * drawn.opacity;
    return line(positionsBetween(path, from, west[0]), { ...drawn, part: 'link', opacity });
  });
}

const BRACKET_WIDTH = 1.4;
/** Of the bracket over what is only hovered. */
const HOVERED_OPACITY = 0.6;
const POST = {
  part: 'post',
  id: '',
  color: '',
  width: 2,
  opacity: 1,
  reach: 0,
  hollow: false,
  order: 3,
} as const;

function bracketLine(
  piece: RibbonPiece,
  { ribbon, lane }: DealtRibbon,
  { drawn, emphasized }: Look,
  course: Course,
  mdl: readonly Position[],
): Line<LineProperties> {
  const opacity = emphasized === 'selected' ? 1 : HOVERED_OPACITY;
  const properties = { ...drawn, part: 'bracket', width: BRACKET_WIDTH, opacity, order: 2 } as const;
  return line(bracketOver(piece, ribbon.side, lane, course, mdl), properties);
}

function fadeLine([outer, inner]: Stretch, path: LanePath, { drawn: { width } }: Look) {
  const positions = positionsBetween(path, Math.min(outer, inner), Math.max(outer, inner));
  return line(outer < inner ? positions : positions.reverse(), { width });
}

function symbolsOf(
  dealt: DealtRibbon,
  path: LanePath,
  { drawn: { opacity, order } }: Look,
  { standings, within }: RibbonScene,
  band: RibbonBand,
): Feature<Point, SymbolProperties>[] {
  const { ribbon } = dealt;
  const pieces = within ? ribbon.pieces.flatMap((piece) => clipPiece(piece, within) ?? []) : ribbon.pieces;
  const kinds = new Map(ribbon.members.map(({ incident }) => [incident.id, incident.kind]));
  return symbolPlaces({ ...dealt, ribbon: { ...ribbon, pieces } }, path, band).flatMap(({ id, km }) => {
    const standing = standings.get(id);
    const kind = kinds.get(id);
    if (!standing || !kind) return [];
    const properties = { id, image: `ribbon/${kind}/${standing}`, size: band.symbol, opacity, order };
    return [
      { type: 'Feature', geometry: { type: 'Point', coordinates: positionAtKm(path, km) }, properties },
    ];
  });
}

function line<P extends object>(coordinates: Position[], properties: P): Line<P> {
  return { type: 'Feature', geometry: { type: 'LineString', coordinates }, properties };
}
