/**
 * What the map draws, as a pure function of the visible incidents and of what is hovered or selected. The class
 * IncidentMap sends it to the engine.
 */
import { area, length } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Standing } from '#domain/evidence/resolved.ts';
import { metresPerPixel } from '#domain/place/mercator.ts';
import type { Placement } from '#domain/placement/placement.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import type { KindId, Subject } from '#domain/record/subject.ts';
import { type KindStyle, styleOf } from '#symbols/kind-style.ts';
import { NO_RIBBONS, type RibbonScene, sameList } from './ribbon-scene.ts';

export interface FootprintProperties {
  readonly id: string;
  readonly color: string;
  /** 0 to 1. Opacity times area is the same for every incident. */
  readonly opacity: number;
}

export type Footprints = FeatureCollection<Geometry, FootprintProperties>;

export type Emphasis = 'plain' | 'hovered' | 'selected';

export interface SymbolMark {
  readonly id: string;
  readonly kind: KindId;
  readonly standing: Standing;
  readonly emphasis: Emphasis;
  /** The image that shows kind, standing and emphasis, e.g. `mdl-crossing/certain/plain`. */
  readonly image: string;
  readonly at: Position;
}

export interface Scene {
  readonly footprints: Footprints;
  /** Those of `footprints` that are hovered or selected; they are drawn again above all others. */
  readonly highlighted: Footprints;
  readonly symbols: readonly SymbolMark[];
  /** Those of `symbols` that are hovered or selected. */
  readonly highlightedSymbols: readonly SymbolMark[];
  /** What is known along the line only. */
  readonly ribbons: RibbonScene;
}

export interface SceneInput {
  readonly subject: Pick<Subject, 'kinds'>;
  readonly incidents: readonly VisibleIncident[];
  readonly placements: ReadonlyMap<string, Placement>;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** What is selected and not among `incidents`: its place is drawn, and no symbol, which would say that it is in the window. */
  readonly outside?: VisibleIncident | undefined;
  readonly ribbons?: RibbonScene;
}

/**
 * Opacity times area, the same for every incident: a large footprint is faint. Sizes are those in the overview. Areas are in km² on the ground; a line's fill is as wide as its band is on the screen there.
 */
const INK_KM2 = 95;
/** The zoom at which the whole DMZ fits a desk screen, and what a pixel is there at 38° N. */
const OVERVIEW_ZOOM = 7.4;
const KM_PER_PIXEL = metresPerPixel(38, OVERVIEW_ZOOM) / 1000;
/** Of an area of the gazetteer that is a line, px. */
export const LINE_WIDTH = 5;
/** Below the first a fill is not visible on the background, above the second it hides the map. */
const FAINTEST = 0.05;
const STRONGEST = 0.62;

const NOWHERE: Placement = { footprint: null, ribbon: null, area: null, symbolAt: null };

export function buildScene(input: SceneInput): Scene {
  const { subject, incidents, placements, selected, hovered, outside, ribbons = NO_RIBBONS } = input;
  const [features, highlighted]: [FootprintFill[], FootprintFill[]] = [[], []];
  const [symbols, highlightedSymbols]: [SymbolMark[], SymbolMark[]] = [[], []];
  for (const incident of incidents) {
    const emphasis = emphasisOf(incident.id, selected, hovered);
    const { fill, symbol } = picturesOf(incident, placements.get(incident.id) ?? NOWHERE, subject);
    if (fill) features.push(fill);
    if (fill && emphasis !== 'plain') highlighted.push(fill);
    if (!symbol) continue;
    const mark = withEmphasis(symbol, emphasis);
    symbols.push(mark);
    if (mark !== symbol) highlightedSymbols.push(mark);
  }
  const beyond = outside && picturesOf(outside, placements.get(outside.id) ?? NOWHERE, subject).fill;
  if (beyond) highlighted.push(beyond);
  const [footprints, raised] = [collection(features), collection(highlighted)];
  return { footprints, highlighted: raised, symbols, highlightedSymbols, ribbons };
}

/** Of nothing: where there are more incidents than can be features of the map. */
export const EMPTY_SCENE: Scene = {
  footprints: { type: 'FeatureCollection', features: [] },
  highlighted: { type: 'FeatureCollection', features: [] },
  symbols: [],
  highlightedSymbols: [],
  ribbons: NO_RIBBONS,
};

function emphasisOf(id: string, selected: string | null, hovered: string | null): Emphasis {
  return id === selected ? 'selected' : id === hovered ? 'hovered' : 'plain';
}

export type FootprintFill = Footprints['features'][number];

function collection(features: FootprintFill[]): Footprints {
  return { type: 'FeatureCollection', features };
}

interface Pictures {
  readonly placement: Placement;
  readonly fill: FootprintFill | null;
  readonly symbol: SymbolMark | null;
}

const made = new WeakMap<VisibleIncident, Pictures>();

/** The fill and the symbol of one incident without emphasis. The same objects as long as its placement is the same. */
function picturesOf(
  incident: VisibleIncident,
  placement: Placement,
  subject: SceneInput['subject'],
): Pictures {
  const known = made.get(incident);
  if (known?.placement === placement) return known;
  const { area, symbolAt } = placement;
  const pictures = {
    placement,
    fill: area && footprintOf(incident, area, styleOf(subject, incident.kind)),
    symbol: symbolAt && symbolOf(incident, symbolAt),
  };
  made.set(incident, pictures);
  return pictures;
}

function footprintOf({ id }: VisibleIncident, footprint: Geometry, { color }: KindStyle): FootprintFill {
  return {
    type: 'Feature',
    geometry: footprint,
    properties: { id, color, opacity: footprintOpacity(footprint) },
  };
}

const opacities = new WeakMap<Geometry, number>();

/** Opacity of a footprint's fill, 0 to 1. It is computed once for each geometry. */
export function footprintOpacity(geometry: Geometry): number {
  const known = opacities.get(geometry);
  if (known !== undefined) return known;
  const opacity = Math.min(Math.max(INK_KM2 / drawnKm2(geometry), FAINTEST), STRONGEST);
  opacities.set(geometry, opacity);
  return opacity;
}

/** What the fill covers in the overview, in km². */
function drawnKm2(geometry: Geometry): number {
  if (geometry.type === 'GeometryCollection') {
    return geometry.geometries.reduce((sum, one) => sum + drawnKm2(one), 0);
  }
  const feature: Feature = { type: 'Feature', geometry, properties: {} };
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return area(feature) / 1e6;
  return length(feature, { units: 'kilometers' }) * LINE_WIDTH * KM_PER_PIXEL;
}

function symbolOf({ id, kind, standing }: VisibleIncident, at: Position): SymbolMark {
  const image = `${kind}/${standing}/plain`;
  return { id, kind, standing, emphasis: 'plain', image, at };
}

function withEmphasis(plain: SymbolMark, emphasis: Emphasis): SymbolMark {
  return emphasis === 'plain'
    ? plain
    : { ...plain, emphasis, image: `${plain.kind}/${plain.standing}/${emphasis}` };
}

/** True where two collections draw the same footprints in the same order, so that one need not be sent after the other. */
export function sameFootprints(a: Footprints, b: Footprints): boolean {
  return sameList(
    a.features,
    b.features,
    // Colour and opacity follow from these.
    (one, other) =>
      one === other || (one.properties.id === other.properties.id && one.geometry === other.geometry),
  );
}

/** The same of symbols: image and place are all that is drawn of them. */
export function sameSymbols(a: Scene['symbols'], b: Scene['symbols']): boolean {
  return sameList(
    a,
    b,
    (one, other) =>
      one === other || (one.id === other.id && one.image === other.image && one.at === other.at),
  );
}
