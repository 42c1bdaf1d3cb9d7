/**
 * What the map draws: a pure function of the visible incidents and what is lit. The map class only carries
 * it out. Footprints first (the evidence), symbols second (placed so that they can be seen, never a report).
 */
import { area, length } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { IncidentKind } from '../../domain/incident';
import { KIND_STYLES } from '../../domain/kind-style';
import type { Placement } from '../../domain/placement';
import type { Standing, VisibleIncident } from '../../domain/query';
import { bandAt } from './band';
import { washLine } from './wash-line';

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
  readonly kind: IncidentKind;
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
  /** Visible incidents that no enabled source places, in chronological order. */
  readonly unplaced: readonly string[];
}

export interface SceneInput {
  readonly incidents: readonly VisibleIncident[];
  readonly placements: ReadonlyMap<string, Placement>;
  readonly selected: string | null;
  readonly hovered: string | null;
}

/**
 * Equal ink: every incident spreads the same ink (opacity times area) over its footprint as the overview shows
 * it. Areas are in km² on the ground; a line's wash is as wide as its band is on the screen there.
 */
const INK_KM2 = 95;
/** The zoom at which the whole DMZ fits a desk screen, and what a pixel is there at 38° N. */
const OVERVIEW_ZOOM = 7.4;
const KM_PER_PIXEL = (78.2715 * Math.cos((38 * Math.PI) / 180)) / 2 ** OVERVIEW_ZOOM;
/** Below this a wash cannot be told from the paper, above it hides what it lies on. */
const FAINTEST = 0.05;
const STRONGEST = 0.62;

const NOWHERE: Placement = { footprint: null, symbolAt: null };

export function buildScene({ incidents, placements, selected, hovered }: SceneInput): Scene {
  const placed = incidents.map((incident) => ({
    incident,
    placement: placements.get(incident.id) ?? NOWHERE,
  }));
  const emphasisOf = (id: string): Emphasis =>
    id === selected ? 'selected' : id === hovered ? 'hovered' : 'plain';
  const features = placed.flatMap(({ incident, placement }) =>
    placement.footprint ? [footprintOf(incident, placement.footprint)] : [],
  );
  return {
    footprints: { type: 'FeatureCollection', features },
    lit: {
      type: 'FeatureCollection',
      features: features.filter(({ properties: { id } }) => id === selected || id === hovered),
    },
    symbols: placed.flatMap(({ incident, placement }) =>
      placement.symbolAt ? [symbolOf(incident, placement.symbolAt, emphasisOf(incident.id))] : [],
    ),
    unplaced: placed.filter(({ placement }) => !placement.symbolAt).map(({ incident }) => incident.id),
  };
}

function footprintOf(incident: VisibleIncident, geometry: Geometry): Feature<Geometry, FootprintProperties> {
  return {
    type: 'Feature',
    geometry: drawn(geometry),
    properties: {
      id: incident.id,
      color: KIND_STYLES[incident.kind].color,
      ink: inkOf(geometry),
    },
  };
}

const simplified = new WeakMap<Geometry, Geometry>();

/**
 * A line's wash is a wide soft band that follows the line's greater bends only; see wash-line.ts. The same
 * geometry always gives the same object, so that what has changed can be told by identity.
 */
function drawn(geometry: Geometry): Geometry {
  if (geometry.type !== 'LineString') return geometry;
  const known = simplified.get(geometry) ?? washLine(geometry);
  simplified.set(geometry, known);
  return known;
}

const inks = new WeakMap<Geometry, number>();

/** Opacity of a footprint's wash: the ink that all share, over its own size. A geometry is measured once. */
export function inkOf(geometry: Geometry): number {
  const known = inks.get(geometry);
  if (known !== undefined) return known;
  const ink = Math.min(Math.max(INK_KM2 / drawnKm2(geometry), FAINTEST), STRONGEST);
  inks.set(geometry, ink);
  return ink;
}

/** What the wash covers in the overview, in km². A blurred edge counts half. */
function drawnKm2(geometry: Geometry): number {
  if (geometry.type === 'GeometryCollection') {
    return geometry.geometries.reduce((sum, one) => sum + drawnKm2(one), 0);
  }
  // As drawn: without the small bends, in which the true line is longer than its wash.
  const feature: Feature = { type: 'Feature', geometry: drawn(geometry), properties: {} };
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return area(feature) / 1e6;
  const { width, blur } = bandAt(OVERVIEW_ZOOM);
  return length(feature, { units: 'kilometers' }) * (width - blur) * KM_PER_PIXEL;
}

function symbolOf({ id, kind, standing }: VisibleIncident, at: Position, emphasis: Emphasis): SymbolMark {
  return { id, kind, standing, emphasis, image: `${kind}/${standing}/${emphasis}`, at };
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
      one.properties.id === other.properties.id &&
      one.properties.ink === other.properties.ink &&
      one.geometry === other.geometry,
  );
}

/** The same of symbols: image and place are all that is drawn of them. */
export function sameSymbols(a: Scene['symbols'], b: Scene['symbols']): boolean {
  return sameList(
    a,
    b,
    (one, other) => one.id === other.id && one.image === other.image && one.at === other.at,
  );
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  return a.every((one, index) => {
    const other = b[index];
    return other !== undefined && same(one, other);
  });
}

/** Footprints of `before` that `after` draws otherwise or no longer: what fades when sources are switched. */
export function leftBehind(before: Scene, after: Scene): Footprints {
  const now = new Map(after.footprints.features.map(({ properties, geometry }) => [properties.id, geometry]));
  const features = before.footprints.features.filter(
    ({ properties, geometry }) => now.has(properties.id) && now.get(properties.id) !== geometry,
  );
  return { type: 'FeatureCollection', features };
}
