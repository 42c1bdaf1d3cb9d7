/**
 * What the map draws: a pure function of the visible incidents and what is lit. The map class only carries
 * it out. Footprints first (the evidence), symbols second (placed so that they can be seen, never a report).
 */
import { area, length } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Standing } from '#domain/evidence/resolved.ts';
import { metresPerPixel } from '#domain/place/mercator.ts';
import type { Placement } from '#domain/placement/placement.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import type { KindId, Subject } from '#domain/record/subject.ts';
import { type KindStyle, styleOf } from '#symbols/kind-style.ts';
import { NO_RIBBONS, type RibbonScene } from './ribbon-scene.ts';

export interface FootprintProperties {
  readonly id: string;
  readonly color: string;
  /** Opacity, 0 to 1: equal ink spread over the footprint's size. */
  readonly ink: number;
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
  /** Those of `footprints` that are hovered or selected: they are said again, strongly, over all others. */
  readonly lit: Footprints;
  readonly symbols: readonly SymbolMark[];
  /** Those of `symbols` that are hovered or selected. */
  readonly litSymbols: readonly SymbolMark[];
  /** Null where nothing need be: what is shown is simply sent. */
  readonly ready: Ready | null;
  /** A byte for each of the ready: 1 where it is shown. Null where none are ready. */
  readonly shown: Uint8Array | null;
  /** What is known along the line only. */
  readonly ribbons: RibbonScene;
}

/** All that a little scrub may come to show, which stands in the map's sources whether it is shown or not. */
export interface Ready {
  /** In chronological order; an incident that may stand so or so stands in it twice. */
  readonly incidents: readonly VisibleIncident[];
  /** Of each of them, none of them lit; null where it has no place. */
  readonly symbols: readonly (SymbolMark | null)[];
  readonly footprints: readonly (Wash | null)[];
  /** Each footprint once in each of its colours. */
  readonly washes: Footprints;
  /** At which place of `washes` the footprint of each incident is. */
  readonly washAt: Uint32Array;
  /** Numbers from here on are theirs, but not those of the ready before them. */
  readonly firstNumber: number;
}

export interface SceneInput {
  readonly subject: Pick<Subject, 'kinds'>;
  readonly incidents: readonly VisibleIncident[];
  readonly placements: ReadonlyMap<string, Placement>;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly ready: Ready | null;
  /** What is selected and not among `incidents`: its place is drawn, and no symbol, which would say that it is in the window. */
  readonly outside?: VisibleIncident | undefined;
  readonly ribbons?: RibbonScene;
}

/**
 * Equal ink: every incident spreads the same ink (opacity times area) over its footprint as the overview shows
 * it. Areas are in km² on the ground; a line's wash is as wide as its band is on the screen there.
 */
const INK_KM2 = 95;
/** The zoom at which the whole DMZ fits a desk screen, and what a pixel is there at 38° N. */
const OVERVIEW_ZOOM = 7.4;
const KM_PER_PIXEL = metresPerPixel(38, OVERVIEW_ZOOM) / 1000;
/** Of an area of the gazetteer that is a line, px. */
export const LINE_WIDTH = 5;
/** Below this a wash cannot be told from the paper, above it hides what it lies on. */
const FAINTEST = 0.05;
const STRONGEST = 0.62;

const NOWHERE: Placement = { footprint: null, ribbon: null, area: null, symbolAt: null };

export function buildScene(input: SceneInput): Scene {
  const { subject, incidents, placements, ready, outside, ribbons = NO_RIBBONS } = input;
  const shown = ready && shownOf(ready, incidents);
  const areas = ready && shown ? sceneOfReady(input, ready, shown) : sceneOfAll(input);
  const beyond = outside && picturesOf(outside, placements.get(outside.id) ?? NOWHERE, subject).wash;
  if (beyond) areas.lit.features.push(beyond);
  return Object.assign(areas, { ribbons });
}

type Areas = Omit<Scene, 'ribbons'>;

function sceneOfAll({ subject, incidents, placements, selected, hovered }: SceneInput): Areas {
  const [features, litFeatures]: [Wash[], Wash[]] = [[], []];
  const [symbols, litSymbols]: [SymbolMark[], SymbolMark[]] = [[], []];
  for (const incident of incidents) {
    const emphasis = emphasisOf(incident.id, selected, hovered);
    const { wash, symbol } = picturesOf(incident, placements.get(incident.id) ?? NOWHERE, subject);
    if (wash) features.push(wash);
    if (wash && emphasis !== 'plain') litFeatures.push(wash);
    if (!symbol) continue;
    const mark = lit(symbol, emphasis);
    symbols.push(mark);
    if (mark !== symbol) litSymbols.push(mark);
  }
  const [footprints, litOnes] = [collection(features), collection(litFeatures)];
  return { footprints, lit: litOnes, symbols, litSymbols, ready: null, shown: null };
}

/**
 * Of what stands ready a step of a scrub needs to know which are shown, and what is lit: the lists of thousands are made
 * only for who asks for them.
 */
function sceneOfReady({ selected, hovered }: SceneInput, ready: Ready, shown: Uint8Array): Areas {
  const marked = (symbol: SymbolMark) => lit(symbol, emphasisOf(symbol.id, selected, hovered));
  const [litFeatures, litSymbols]: [Wash[], SymbolMark[]] = [[], []];
  const mayBeLit = selected !== null || hovered !== null;
  for (let at = 0; mayBeLit && at < shown.length; at += 1) {
    const id = shown[at] && ready.incidents[at]?.id;
    if (!id || (id !== selected && id !== hovered)) continue;
    const [wash, symbol] = [ready.footprints[at], ready.symbols[at]];
    if (wash) litFeatures.push(wash);
    if (symbol) litSymbols.push(marked(symbol));
  }
  return {
    lit: collection(litFeatures),
    litSymbols,
    ready,
    shown,
    get footprints() {
      return collection(ready.footprints.filter((wash, at) => wash !== null && shown[at] === 1) as Wash[]);
    },
    get symbols() {
      return ready.symbols.flatMap((symbol, at) => (symbol && shown[at] ? [marked(symbol)] : []));
    },
  };
}

function emphasisOf(id: string, selected: string | null, hovered: string | null): Emphasis {
  return id === selected ? 'selected' : id === hovered ? 'hovered' : 'plain';
}

/** Which of the ready are these incidents, in the same order; null where not all of them are ready. */
function shownOf(ready: Ready, incidents: readonly VisibleIncident[]): Uint8Array | null {
  const shown = new Uint8Array(ready.incidents.length);
  let next = 0;
  for (let at = 0; at < shown.length && next < incidents.length; at += 1) {
    if (ready.incidents[at] !== incidents[next]) continue;
    shown[at] = 1;
    next += 1;
  }
  return next === incidents.length ? shown : null;
}

export type Wash = Footprints['features'][number];

function collection(features: Wash[]): Footprints {
  return { type: 'FeatureCollection', features };
}

interface Pictures {
  readonly placement: Placement;
  readonly wash: Wash | null;
  readonly symbol: SymbolMark | null;
}

const made = new WeakMap<VisibleIncident, Pictures>();

/** The wash and the symbol of one incident, not lit; the same objects while it is placed as it was. */
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
    wash: area && footprintOf(incident, area, styleOf(subject, incident.kind)),
    symbol: symbolAt && symbolOf(incident, symbolAt),
  };
  made.set(incident, pictures);
  return pictures;
}

function footprintOf({ id }: VisibleIncident, footprint: Geometry, { color }: KindStyle): Wash {
  return {
    type: 'Feature',
    geometry: footprint,
    properties: { id, color, ink: footprintOpacity(footprint) },
  };
}

const inks = new WeakMap<Geometry, number>();

/** Opacity of a footprint's fill: the ink that all share, over its own size. A geometry is measured once. */
export function footprintOpacity(geometry: Geometry): number {
  const known = inks.get(geometry);
  if (known !== undefined) return known;
  const ink = Math.min(Math.max(INK_KM2 / drawnKm2(geometry), FAINTEST), STRONGEST);
  inks.set(geometry, ink);
  return ink;
}

/** What the wash covers in the overview, in km². */
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

function lit(plain: SymbolMark, emphasis: Emphasis): SymbolMark {
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
    // Colour follows from the id; so does ink from the geometry, except where a wash stands for many.
    (one, other) =>
      one === other ||
      (one.properties.id === other.properties.id &&
        one.properties.ink === other.properties.ink &&
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

function sameList<T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  return a.every((one, index) => {
    const other = b[index];
    return other !== undefined && same(one, other);
  });
}
