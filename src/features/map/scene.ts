/**
 * What the map draws: a pure function of the visible incidents and what is lit. The map class only carries
 * it out. Footprints first (the evidence), symbols second (placed so that they can be seen, never a report).
 */
import { area, length, simplify } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { IncidentKind } from '../../domain/incident';
import { KIND_STYLES } from '../../domain/kind-style';
import type { Placement } from '../../domain/placement';
import type { Standing, VisibleIncident } from '../../domain/query';

export interface FootprintProperties {
  readonly id: string;
  readonly color: string;
  /** Opacity, 0 to 1: equal ink spread over the footprint's size. */
  readonly ink: number;
  readonly selected: boolean;
  readonly hovered: boolean;
}

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
  readonly footprints: FeatureCollection<Geometry, FootprintProperties>;
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

/** Ink of one incident: the opacity it would have if spread over one km² (areas) or one km (lines). */
const AREA_INK = 45;
const LINE_INK = 12;
const FAINTEST = 0.04;
const STRONGEST = 0.62;

const NOWHERE: Placement = { footprint: null, symbolAt: null };

export function buildScene({ incidents, placements, selected, hovered }: SceneInput): Scene {
  const placed = incidents.map((incident) => ({
    incident,
    placement: placements.get(incident.id) ?? NOWHERE,
  }));
  const emphasisOf = (id: string): Emphasis =>
    id === selected ? 'selected' : id === hovered ? 'hovered' : 'plain';
  return {
    footprints: {
      type: 'FeatureCollection',
      features: placed.flatMap(({ incident, placement }) =>
        placement.footprint ? [footprintOf(incident, placement.footprint, emphasisOf(incident.id))] : [],
      ),
    },
    symbols: placed.flatMap(({ incident, placement }) =>
      placement.symbolAt ? [symbolOf(incident, placement.symbolAt, emphasisOf(incident.id))] : [],
    ),
    unplaced: placed.filter(({ placement }) => !placement.symbolAt).map(({ incident }) => incident.id),
  };
}

function footprintOf(
  incident: VisibleIncident,
  geometry: Geometry,
  emphasis: Emphasis,
): Feature<Geometry, FootprintProperties> {
  return {
    type: 'Feature',
    geometry: drawn(geometry),
    properties: {
      id: incident.id,
      color: KIND_STYLES[incident.kind].color,
      ink: inkOf(geometry),
      selected: emphasis === 'selected',
      hovered: emphasis === 'hovered',
    },
  };
}

/**
 * A line's wash is a wide soft band: the line's small bends would only make it overlap itself in blots.
 * The tolerance, in degrees, is some 400 m, less than the band's half width wherever it is drawn.
 */
function drawn(geometry: Geometry): Geometry {
  return geometry.type === 'LineString'
    ? simplify(geometry, { tolerance: 0.004, highQuality: true })
    : geometry;
}

/** Equal ink: the opacity falls as the footprint grows, down to the faintest that can still be seen. */
export function inkOf(geometry: Geometry): number {
  const isLine = geometry.type === 'LineString' || geometry.type === 'MultiLineString';
  const feature: Feature = { type: 'Feature', geometry, properties: {} };
  const ink = isLine ? LINE_INK / length(feature, { units: 'kilometers' }) : AREA_INK / (area(feature) / 1e6);
  return Math.min(Math.max(ink, FAINTEST), STRONGEST);
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
  if (geometry.type === 'GeometryCollection') throw new TypeError('a footprint is one geometry');
  visit(geometry.coordinates);
  return bounds;
}
