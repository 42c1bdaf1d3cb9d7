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
  /** Null where the record is small enough to send what is shown at each step. */
  readonly preloaded: Preloaded | null;
  /** A byte for each preloaded incident, 1 where it is shown. Null where none are preloaded. */
  readonly shown: Uint8Array | null;
  /** What is known along the line only. */
  readonly ribbons: RibbonScene;
}

/** All features that a short scrub may show. They are in the map's sources whether they are shown or not. */
export interface Preloaded {
  /** In chronological order. An incident that may change between certain and possible is in it twice. */
  readonly incidents: readonly VisibleIncident[];
  /** One for each incident, without emphasis; null where it has no place. */
  readonly symbols: readonly (SymbolMark | null)[];
  readonly footprints: readonly (FootprintFill | null)[];
  /** Each footprint once in each of its colours. */
  readonly fills: Footprints;
  /** For each incident the index of its footprint in `fills`. */
  readonly fillIndex: Uint32Array;
  /** The first feature id. Feature ids count up from it, and differ from those of the features preloaded before. */
  readonly firstNumber: number;
}

export interface SceneInput {
  readonly subject: Pick<Subject, 'kinds'>;
  readonly incidents: readonly VisibleIncident[];
  readonly placements: ReadonlyMap<string, Placement>;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly preloaded: Preloaded | null;
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
  const { subject, incidents, placements, preloaded, outside, ribbons = NO_RIBBONS } = input;
  const shown = preloaded && shownOf(preloaded, incidents);
  const areas = preloaded && shown ? sceneOfPreloaded(input, preloaded, shown) : sceneOfAll(input);
  const beyond = outside && picturesOf(outside, placements.get(outside.id) ?? NOWHERE, subject).fill;
  if (beyond) areas.highlighted.features.push(beyond);
  return Object.assign(areas, { ribbons });
}

type Areas = Omit<Scene, 'ribbons'>;

function sceneOfAll({ subject, incidents, placements, selected, hovered }: SceneInput): Areas {
  const [features, highlightedFeatures]: [FootprintFill[], FootprintFill[]] = [[], []];
  const [symbols, highlightedSymbols]: [SymbolMark[], SymbolMark[]] = [[], []];
  for (const incident of incidents) {
    const emphasis = emphasisOf(incident.id, selected, hovered);
    const { fill, symbol } = picturesOf(incident, placements.get(incident.id) ?? NOWHERE, subject);
    if (fill) features.push(fill);
    if (fill && emphasis !== 'plain') highlightedFeatures.push(fill);
    if (!symbol) continue;
    const mark = withEmphasis(symbol, emphasis);
    symbols.push(mark);
    if (mark !== symbol) highlightedSymbols.push(mark);
  }
  const [footprints, highlighted] = [collection(features), collection(highlightedFeatures)];
  return { footprints, highlighted: highlighted, symbols, highlightedSymbols, preloaded: null, shown: null };
}

/**
 * A scrub step needs only which of the preloaded features are shown, and what is highlighted. The lists of all footprints
 * and symbols may have thousands of members, so they are made only when they are read.
 */
function sceneOfPreloaded({ selected, hovered }: SceneInput, preloaded: Preloaded, shown: Uint8Array): Areas {
  const marked = (symbol: SymbolMark) => withEmphasis(symbol, emphasisOf(symbol.id, selected, hovered));
  const [highlightedFeatures, highlightedSymbols]: [FootprintFill[], SymbolMark[]] = [[], []];
  const hasEmphasis = selected !== null || hovered !== null;
  for (let at = 0; hasEmphasis && at < shown.length; at += 1) {
    const id = shown[at] && preloaded.incidents[at]?.id;
    if (!id || (id !== selected && id !== hovered)) continue;
    const [fill, symbol] = [preloaded.footprints[at], preloaded.symbols[at]];
    if (fill) highlightedFeatures.push(fill);
    if (symbol) highlightedSymbols.push(marked(symbol));
  }
  return {
    highlighted: collection(highlightedFeatures),
    highlightedSymbols,
    preloaded,
    shown,
    get footprints() {
      return collection(
        preloaded.footprints.filter((fill, at) => fill !== null && shown[at] === 1) as FootprintFill[],
      );
    },
    get symbols() {
      return preloaded.symbols.flatMap((symbol, at) => (symbol && shown[at] ? [marked(symbol)] : []));
    },
  };
}

function emphasisOf(id: string, selected: string | null, hovered: string | null): Emphasis {
  return id === selected ? 'selected' : id === hovered ? 'hovered' : 'plain';
}

/** Which of the preloaded incidents these are; null where not all of them are preloaded. Both are in the same order. */
function shownOf(preloaded: Preloaded, incidents: readonly VisibleIncident[]): Uint8Array | null {
  const shown = new Uint8Array(preloaded.incidents.length);
  let next = 0;
  for (let at = 0; at < shown.length && next < incidents.length; at += 1) {
    if (preloaded.incidents[at] !== incidents[next]) continue;
    shown[at] = 1;
    next += 1;
  }
  return next === incidents.length ? shown : null;
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
export function picturesOf(
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

/** West, south, east, north of a geometry, in degrees. */
export function boundsOf(geometry: Geometry): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    const [x, y] = part;
    if (typeof x === 'number' && typeof y === 'number') {
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x);
      bounds[3] = Math.max(bounds[3], y);
    } else part.forEach(visit);
  };
  const parts = geometry.type === 'GeometryCollection' ? geometry.geometries : [geometry];
  for (const part of parts) if ('coordinates' in part) visit(part.coordinates);
  return bounds;
}

/** True where two collections draw the same footprints in the same order, so that one need not be sent after the other. */
export function sameFootprints(a: Footprints, b: Footprints): boolean {
  return sameList(
    a.features,
    b.features,
    // The colour follows from the id, and the opacity from the geometry, except where many fills are combined.
    (one, other) =>
      one === other ||
      (one.properties.id === other.properties.id &&
        one.properties.opacity === other.properties.opacity &&
        one.geometry === other.geometry),
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
