/** The neighbours' shores as lines: rings of their land without the artificial edges. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { GeographyFeature } from '#cli/basemap/geography.ts';
import { placeInTile } from '#domain/place/mercator.ts';
import type { TileFeature } from './tile-feature.ts';

/** The land was cut from zoom 10 tiles 863…887 / 374…412; their outer edges are no shore. */
const [WEST, NORTH] = placeInTile({ z: 10, x: 863, y: 374 }, 0, 0);
const [EAST, SOUTH] = placeInTile({ z: 10, x: 887, y: 412 }, 1, 1);
/** The coarse land beyond the cut was simplified by 0.01°, which moved its edge by up to 0.004°. */
const CUT_TOLERANCE_DEGREES = 0.005;

/**
 * The coasts of the neighbours: what two features share is a border, what lies on the cut is nothing.
 * Korea's coast needs no lines of its own, since its outline has no artificial edge.
 */
export function neighbourCoasts(land: readonly GeographyFeature[]): TileFeature[] {
  const rings = land.map((feature) => ringsOf(feature.geometry as Polygon | MultiPolygon));
  const times = new Map<string, number>();
  for (const key of rings.flat().flatMap(segmentKeys)) times.set(key, (times.get(key) ?? 0) + 1);
  return land.flatMap((feature, index) => {
    if (feature.properties.kind !== 'neighbour') return [];
    const coordinates = (rings[index] ?? []).flatMap((ring) => shorePieces(ring, times));
    return [
      {
        type: 'Feature',
        minZoom: 4,
        properties: { kind: 'neighbour' },
        geometry: { type: 'MultiLineString', coordinates },
      },
    ];
  });
}

function shorePieces(ring: readonly Position[], times: ReadonlyMap<string, number>): Position[][] {
  const keys = segmentKeys(ring);
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  for (let index = 1; index < ring.length; index++) {
    const [from, to] = [ring[index - 1] as Position, ring[index] as Position];
    if (times.get(keys[index - 1] ?? '') === 1 && !onCut(from, to)) {
      if (piece.length === 0) piece.push(from);
      piece.push(to);
    } else if (piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
  }
  return piece.length > 0 ? [...pieces, piece] : pieces;
}

function segmentKeys(ring: readonly Position[]): string[] {
  return ring.slice(1).map((to, index) => [String(ring[index]), String(to)].sort().join(' '));
}

function onCut([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): boolean {
  const near = (a: number, b: number, line: number) =>
    Math.abs(a - line) < CUT_TOLERANCE_DEGREES && Math.abs(b - line) < CUT_TOLERANCE_DEGREES;
  return [WEST, EAST].some((line) => near(x1, x2, line)) || [NORTH, SOUTH].some((line) => near(y1, y2, line));
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}
