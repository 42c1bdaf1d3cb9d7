/**
 * Where an incident's symbol is put so that it can be seen. It marks no site: symbols whose footprints
 * cover the same stretch of line are set apart along it, west to east in chronological order, and those
 * of one site (an area, a circle, a part of one) along a parallel through it. The same incidents always give the same points.
 */
import { pointOnFeature } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { lengthKm, pointAtKm } from '#domain/place/chainage.ts';
import {
  type Footprint,
  type Geography,
  type Stretch,
  sitesOf,
  stretchesOf,
} from '#domain/place/footprint.ts';
import { geometryOf } from '#domain/place/footprint-geometry.ts';
import { roundPosition } from '#domain/place/round-geometry.ts';
import { siteKey } from '#domain/place/sites.ts';

/** How far apart symbols are pushed where their stretches leave room, in km along the line. */
const CLEARANCE_KM = 13;
/** More than enough for a catalogue's row to settle; the count is fixed so that the result is. */
const ROUNDS = 200;

/** A point for each incident, [longitude, latitude] at 5 decimals; null where no enabled source gives a place. */
export function representativePoints(
  incidents: readonly ResolvedIncident[],
  geography: Geography,
): ReadonlyMap<string, Position | null> {
  const total = lengthKm(geography.mdl);
  const onLine: Place[] = [];
  const areas = new Map<string, { footprint: Footprint; ids: string[] }>();
  const points = new Map<string, Position | null>();
  for (const incident of incidents) {
    const footprint = widest(incident.resolution.place?.footprints ?? [], total);
    const stretch = footprint && rowStretch(footprint, total);
    points.set(incident.id, null);
    if (stretch) onLine.push({ id: incident.id, stretch });
    else if (footprint) groupOf(areas, groupKey(footprint), { footprint, ids: [] }).ids.push(incident.id);
  }
  for (const [id, km] of alongLine(onLine)) {
    points.set(id, roundPosition(pointAtKm(geography.mdl, km)));
  }
  for (const { footprint, ids } of areas.values()) {
    const spread = inside(geometryOf(footprint, geography), ids.length);
    ids.forEach((id, index) => {
      points.set(id, spread[index] ?? null);
    });
  }
  return points;
}

/** Where claims exclude each other the symbol stands on the widest of what they say, the westernmost of equals. */
function widest(footprints: readonly Footprint[], total: number): Footprint | undefined {
  const stretch = (footprint: Footprint): Stretch => widestStretch(footprint, total) ?? [0, 0];
  const width = (footprint: Footprint) => stretch(footprint)[1] - stretch(footprint)[0];
  return [...footprints].sort((a, b) => width(b) - width(a) || stretch(a)[0] - stretch(b)[0])[0];
}

/** The stretch of the row along the line; none for what is bounded by a site, whose symbol stands in its outline. */
function rowStretch(footprint: Footprint, total: number): Stretch | undefined {
  const isBeside = footprint.on !== 'mdl' && sitesOf(footprint).length > 0;
  return isBeside ? undefined : widestStretch(footprint, total);
}

function groupKey(footprint: Footprint): string {
  return [footprint.on, ...sitesOf(footprint).map(siteKey)].join(' ');
}

/** Of several stretches the longest has the most room; the westernmost of equals. */
function widestStretch(footprint: Footprint, total: number): Stretch | undefined {
  return stretchesOf(footprint, total).toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0])[0];
}

function groupOf<K, G>(groups: Map<K, G>, key: K, fresh: G): G {
  const group = groups.get(key) ?? fresh;
  groups.set(key, group);
  return group;
}

interface Place {
  readonly id: string;
  readonly stretch: Stretch;
}

/**
 * Chainages (km) by id, for places in chronological order. Each begins at its share of its own stretch, the
 * first in the west and the last in the east; neighbours that stand too close then push each other apart.
 */
function alongLine(places: readonly Place[]): Map<string, number> {
  const row = places
    .map(({ id, stretch: [from, to] }, index) => {
      return { id, from, to, km: from + ((to - from) * (index + 0.5)) / places.length };
    })
    .sort((a, b) => a.km - b.km);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, east] of row.entries()) {
      const west = row[index - 1];
      const lack = west ? CLEARANCE_KM - (east.km - west.km) : 0;
      if (!west || lack <= 0) continue;
      west.km = Math.max(west.from, west.km - lack / 2);
      east.km = Math.min(east.to, east.km + lack / 2);
    }
  }
  return new Map(row.map(({ id, km }) => [id, km]));
}

/** So many points inside a geometry, west to east, evenly over the widest piece of the parallel through its middle. */
function inside(geometry: Geometry, count: number): Position[] {
  const middle = pointOnFeature({ type: 'Feature', properties: {}, geometry }).geometry.coordinates;
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  const latitude = middle[1] ?? 0;
  const [from, to] = widestChord(rings, latitude) ?? [];
  if (from === undefined || to === undefined)
    return Array.from({ length: count }, () => roundPosition(middle));
  return Array.from({ length: count }, (_, index) =>
    roundPosition([from + ((to - from) * (index + 0.5)) / count, latitude]),
  );
}

/** Crossings of the rings with a parallel come in pairs: in, out, in, out. */
function widestChord(rings: readonly Position[][], latitude: number): [number, number] | undefined {
  const crossings = rings.flatMap((ring) => ringCrossings(ring, latitude)).sort((a, b) => a - b);
  let widestSoFar: [number, number] | undefined;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = crossings.slice(index, index + 2);
    if (!widestSoFar || to - from > widestSoFar[1] - widestSoFar[0]) widestSoFar = [from, to];
  }
  return widestSoFar;
}

function ringCrossings(ring: readonly Position[], latitude: number): number[] {
  return ring.slice(1).flatMap(([x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    if (fromY > latitude === y > latitude) return [];
    return [fromX + ((latitude - fromY) / (y - fromY)) * (x - fromX)];
  });
}
