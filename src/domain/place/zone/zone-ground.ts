/**
 * Where along the line a circle lies, for as many circles as a catalogue has rows. What a site has in common with the zone
 * is cut out exactly in site-overlaps.ts, which takes milliseconds; here the ground of the zone is squares of 100 m, each
 * of which knows its place on the line. What is found is never too small, and too large by some 200 m at the most.
 */
import type { Position } from 'geojson';
import { chainagesOf, lengthKm } from '#domain/place/chainage.ts';
import type { Geography } from '#domain/place/footprint.ts';
import { chordOf, PointTree, type SpacePoint, spacePoint } from './point-tree.ts';

/** What of the geography it takes. */
export type ZoneShape = Pick<Geography, 'mdl' | 'dmz'>;

/** Side of a square, km. */
const CELL_KM = 0.1;
/** Between positions along the line and the rim of the zone, km. */
const STEP_KM = 0.05;
/** No place of the zone is farther from one of the points that stand for it, km: half the diagonal of a square, and a step. */
const MARGIN_KM = 0.1;
/** Of a degree of latitude. */
const DEGREE_KM = 111.195;

/** Of one circle, from west to east. */
export interface ZoneReach {
  readonly from: number;
  readonly to: number;
  /** All of it lies in the zone. */
  readonly isWithin: boolean;
}

const known = new WeakMap<ZoneShape, ZoneGround>();

/** It takes a third of a second to make, so each is made once. */
export function groundOf(zone: ZoneShape): ZoneGround {
  const ground = known.get(zone) ?? new ZoneGround(zone);
  known.set(zone, ground);
  return ground;
}

class ZoneGround {
  readonly #lineKm: number;
  readonly #ground: PointTree;
  /** By point of the ground, the chainage of the place on the line that is nearest, in whole tenths of a km, ascending. */
  readonly #tenths: Uint32Array;
  readonly #rim: PointTree;

  constructor({ mdl, dmz }: ZoneShape) {
    this.#lineKm = lengthKm(mdl);
    const halves = [dmz.north, dmz.south];
    const rim = rimOf(halves, mdl).flatMap(alongEdge);
    const line = lineSamples(mdl);
    const positions = [...squaresOf(halves), ...rim, ...line.map(({ at }) => at)];
    const { tenths, points } = inOrderOfTheLine(positions, line);
    this.#tenths = tenths;
    this.#ground = new PointTree(points);
    this.#rim = new PointTree(spaceOf(rim));
  }

  /** Of a circle of so many km; undefined: all of it lies away from the line and the zone. */
  reachOf(longitude: number, latitude: number, km: number): ZoneReach | undefined {
    const [x, y, z] = spacePoint(longitude, latitude);
    const way = chordOf(km + MARGIN_KM);
    const first = this.#ground.first(x, y, z, way);
    if (first < 0) return undefined;
    const last = this.#ground.last(x, y, z, way);
    return {
      from: (this.#tenths[first] as number) / 10,
      to: Math.min(((this.#tenths[last] as number) + 1) / 10, this.#lineKm),
      // What touches the zone and no part of its rim lies in it.
      isWithin: this.#rim.first(x, y, z, way) < 0,
    };
  }
}

type Edge = readonly [from: Position, to: Position];

/** The outer edges of the zone: those of its halves that are not the line. */
function rimOf(halves: readonly (readonly Position[][])[], mdl: readonly Position[]): Edge[] {
  const onLine = new Set(mdl.map(String));
  const edges = halves.flatMap((rings) => rings.flatMap(edgesOf));
  return edges.filter(([from, to]) => !(onLine.has(String(from)) && onLine.has(String(to))));
}

function edgesOf(ring: readonly Position[]): Edge[] {
  return ring.slice(1).map((to, index): Edge => [ring[index] ?? to, to]);
}

/** Positions on it no farther from each other than a step. */
function alongEdge([from, to]: Edge): Position[] {
  const steps = Math.max(1, Math.ceil(lengthKm([from, to]) / STEP_KM));
  return Array.from({ length: steps + 1 }, (_, step) => between([from, to], step / steps));
}

function between([[x = 0, y = 0], [toX = 0, toY = 0]]: Edge, share: number): Position {
  return [x + (toX - x) * share, y + (toY - y) * share];
}

interface Sample {
  readonly at: Position;
  readonly km: number;
}

function lineSamples(mdl: readonly Position[]): Sample[] {
  const chainages = chainagesOf(mdl);
  return edgesOf(mdl).flatMap((edge, index) => {
    const [from, to] = [chainages[index] as number, chainages[index + 1] as number];
    const all = alongEdge(edge);
    return all.map((at, step) => ({ at, km: from + ((to - from) * step) / (all.length - 1) }));
  });
}

/** The middles of the squares that lie in the zone. */
function squaresOf(halves: readonly (readonly Position[][])[]): Position[] {
  const latitudes = halves.flat(2).map(([, y = 0]) => y);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [dy, dx] = [CELL_KM / DEGREE_KM, CELL_KM / DEGREE_KM / Math.cos(towardsEquator(south, north))];
  const found: Position[] = [];
  for (const rings of halves) {
    const edges = rings.flatMap(edgesOf);
    for (let y = south + dy / 2; y < north + dy; y += dy) {
      const crossings = edges.flatMap((edge) => crossingOf(edge, y)).sort((a, b) => a - b);
      for (let at = 0; at + 1 < crossings.length; at += 2)
        for (
          let x = Math.ceil((crossings[at] as number) / dx) * dx;
          x <= (crossings[at + 1] as number);
          x += dx
        )
          found.push([x, y]);
    }
  }
  return found;
}

/** Radians: where a degree of longitude is longest, so that no square is wider than it may be. */
function towardsEquator(south: number, north: number): number {
  return (Math.max(south, -north, 0) * Math.PI) / 180;
}

/** Where an edge crosses a latitude. */
function crossingOf([[x = 0, y = 0], [toX = 0, toY = 0]]: Edge, latitude: number): number[] {
  return y <= latitude === toY <= latitude ? [] : [x + ((toX - x) * (latitude - y)) / (toY - y)];
}

/**
 * Positions as points, in the order of the places on the line that are nearest to them: by the tenth of a kilometre, then by
 * how far they lie from the line, so that those that follow each other lie close together.
 */
function inOrderOfTheLine(
  positions: readonly Position[],
  line: readonly Sample[],
): { readonly tenths: Uint32Array; readonly points: Float32Array } {
  const tree = new PointTree(spaceOf(line.map(({ at }) => at)));
  let guess = 0;
  // All of it as one number: these are sorted faster than by a function.
  const keys = Float64Array.from(positions, (position, index) => {
    guess = tree.nearest(...spaceOfPosition(position), guess);
    const { at, km } = line[guess] as Sample;
    const place = Math.round(((position[1] ?? 0) - (at[1] ?? 0)) * PLACES_PER_DEGREE) + MOST_PLACES / 2;
    const inRange = Math.min(Math.max(place, 0), MOST_PLACES - 1);
    return (Math.floor(km * 10) * MOST_PLACES + inRange) * MOST_POINTS + index;
  }).sort();
  const ordered = Array.from(keys, (key) => positions[key % MOST_POINTS] as Position);
  return {
    tenths: Uint32Array.from(keys, (key) => Math.floor(key / MOST_POINTS / MOST_PLACES)),
    points: spaceOf(ordered),
  };
}

/** How far from the line, in steps of about 100 m. */
const PLACES_PER_DEGREE = 1000;
const MOST_PLACES = 2 ** 12;
const MOST_POINTS = 2 ** 24;

function spaceOfPosition([longitude = 0, latitude = 0]: Position): SpacePoint {
  return spacePoint(longitude, latitude);
}

function spaceOf(positions: readonly Position[]): Float32Array {
  return Float32Array.from(positions.flatMap((position) => [...spaceOfPosition(position)]));
}
