/**
 * Where an incident's symbol is put so that it can be seen. It marks no site: symbols whose footprints
 * cover the same stretch of line are set apart along it, west to east in chronological order, and those
 * of one area along a parallel through it. The same incidents always give the same points.
 */
import { pointOnFeature } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { lengthKm, pointAtKm } from './chainage';
import { type Footprint, type Geography, geometryOf, type Stretch, stretchesOf } from './place';
import type { ResolvedIncident } from './query';
import { roundPosition } from './round-geometry';

/** Symbols of different stretches are kept this far apart where there is room (km along the line). */
const CLEARANCE_KM = 14;
/** Where in its slot a row of symbols may stand; the middle unless other symbols are there already. */
const PHASES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
/** Rounds of pushing apart what is still too close. */
const ROUNDS = 60;

/** A point for each incident, [longitude, latitude] at 5 decimals; null where no enabled source gives a place. */
export function representativePoints(
  incidents: readonly ResolvedIncident[],
  geography: Geography,
): ReadonlyMap<string, Position | null> {
  const total = lengthKm(geography.mdl);
  const stretches = new Map<string, { stretch: Stretch; ids: string[] }>();
  const areas = new Map<Footprint['on'], { footprint: Footprint; ids: string[] }>();
  const points = new Map<string, Position | null>();
  for (const incident of incidents) {
    const footprint = widest(incident.resolution.place?.footprints ?? [], total);
    const stretch = footprint && widestStretch(footprint, total);
    points.set(incident.id, null);
    if (stretch) groupOf(stretches, stretch.join('/'), { stretch, ids: [] }).ids.push(incident.id);
    else if (footprint) groupOf(areas, footprint.on, { footprint, ids: [] }).ids.push(incident.id);
  }
  for (const [id, km] of alongLine([...stretches.values()])) {
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

/** Of several stretches the longest has the most room; the westernmost of equals. */
function widestStretch(footprint: Footprint, total: number): Stretch | undefined {
  return stretchesOf(footprint, total).toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0])[0];
}

function groupOf<K, G>(groups: Map<K, G>, key: K, fresh: G): G {
  const group = groups.get(key) ?? fresh;
  groups.set(key, group);
  return group;
}

interface Row {
  readonly stretch: readonly [number, number];
  readonly ids: readonly string[];
}

/** Chainages (km) by id. Narrow stretches are filled first: they have the least room to give way. */
function alongLine(rows: readonly Row[]): Map<string, number> {
  const placed = new Map<string, number>();
  const width = ({ stretch }: Row) => stretch[1] - stretch[0];
  const order = [...rows].sort((a, b) => width(a) - width(b) || a.stretch[0] - b.stretch[0]);
  for (const { stretch, ids } of order) {
    const [from, to] = stretch;
    const step = (to - from) / ids.length;
    const candidates = PHASES.map((phase) => ids.map((_, index) => from + step * (index + phase)));
    const row = roomiest(candidates, [...placed.values()]);
    ids.forEach((id, index) => {
      placed.set(id, row[index] ?? from);
    });
  }
  return pushedApart(placed, rows);
}

/** Where stretches of different lengths overlap, rows that are even in themselves run into each other. */
function pushedApart(placed: ReadonlyMap<string, number>, rows: readonly Row[]): Map<string, number> {
  const bounds = new Map(rows.flatMap(({ stretch, ids }) => ids.map((id) => [id, stretch] as const)));
  const marks = [...placed].map(([id, km]) => ({ id, km })).sort(westToEast);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, mark] of marks.entries()) {
      const next = marks[index + 1];
      const lack = next ? CLEARANCE_KM - (next.km - mark.km) : 0;
      if (!next || lack <= 0) continue;
      mark.km = within(mark.km - lack / 2, bounds.get(mark.id));
      next.km = within(next.km + lack / 2, bounds.get(next.id));
    }
    marks.sort(westToEast);
  }
  return new Map(marks.map(({ id, km }) => [id, km]));
}

function westToEast(a: { readonly id: string; readonly km: number }, b: typeof a): number {
  return a.km - b.km || (a.id < b.id ? -1 : 1);
}

function within(km: number, [from, to]: Stretch = [km, km]): number {
  return Math.min(Math.max(km, from), to);
}

function roomiest(candidates: readonly number[][], taken: readonly number[]): readonly number[] {
  const room = (row: readonly number[]) =>
    Math.min(CLEARANCE_KM, ...row.flatMap((km) => taken.map((other) => Math.abs(km - other))));
  return candidates.reduce((best, row) => (room(row) > room(best) ? row : best));
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
