/** Reads the geography that footprints are cut from: the line, the zone's two halves and the gazetteer of areas. */
import type { Geometry, Position } from 'geojson';
import * as z from 'zod/mini';
import type { Geography, NamedStretch } from '#domain/place/footprint.ts';
import { NO_PROFILE } from '#domain/place/line-profile.ts';
import { type Fault, schemaFaults } from './faults.ts';

const position = z.tuple([z.number(), z.number()]);
const ring = z.array(position).check(z.minLength(4));
const point = z.object({ type: z.literal('Point'), coordinates: position });
const line = z.object({
  type: z.literal('LineString'),
  coordinates: z.array(position).check(z.minLength(2)),
});
const polygon = z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).check(z.minLength(1)) });
const multiPolygon = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(ring)).check(z.minLength(1)),
});

const localizedName = z.object({ en: z.string(), ko: z.string() });
const range = z.tuple([z.number(), z.number()]);
const namedStretch = z
  .object({
    id: z.string(),
    name: localizedName,
    note: localizedName,
    km: z.array(range).check(z.minLength(1)),
    ends: z.optional(z.object({ west: range, east: range })),
  })
  .check(
    z.refine(areEndsOfIts, 'ends are those of one stretch: from its widest reading inwards, west to east'),
  );
const stretchesFile = z.array(namedStretch);

const side = z.nullable(z.string());
const metres = z.number().check(z.minimum(0));
const doubt = z.object({
  medianMetres: metres,
  ninetiethMetres: metres,
  mostMetres: metres,
  shareOver50Metres: z.number().check(z.minimum(0), z.maximum(1)),
});
const profileFile = z.object({
  doubt: z.optional(doubt),
  counties: z.record(z.string(), localizedName),
  rows: z.array(z.tuple([z.number(), side, side, z.number()])),
});

function areEndsOfIts({ km, ends }: Pick<NamedStretch, 'km' | 'ends'>): boolean {
  const [only, ...others] = km;
  if (!ends || !only) return true;
  const { west, east } = ends;
  const isInOrder = west[0] <= west[1] && east[0] <= east[1] && west[0] < east[1];
  return others.length === 0 && isInOrder && west[0] === only[0] && east[1] === only[1];
}

const mdlFile = collectionOf(line);
const dmzFile = collectionOf(polygon);
const areasFile = collectionOf(z.discriminatedUnion('type', [point, line, polygon, multiPolygon]));

/** The geography's files as they were read. Positions are [longitude, latitude] in degrees. */
export interface GeographyFiles {
  /** One LineString with the id `mdl`, west to east. */
  readonly mdl: unknown;
  /** Polygons with the ids `dmz-north` and `dmz-south`. */
  readonly dmz: unknown;
  /** The gazetteer; an area's id is what a claim names as `area:<id>`. */
  readonly areas: unknown;
  /** The DMZ's edges: LineStrings with the ids `nbl` and `sbl`, west to east. */
  readonly limits: unknown;
  /** Named stretches of the line. */
  readonly stretches: unknown;
  /** What lies along the line; absent where nobody has drawn it up. */
  readonly profile?: unknown;
}

/** The subject names it. */
const LINE = 'the file of the line';

/** Throws an Error that names the file when one of them is not what it should be. */
export function parseGeography(files: GeographyFiles): Geography {
  return {
    mdl: one(geometries(LINE, mdlFile, files.mdl), LINE, 'mdl').coordinates,
    dmz: zone(geometries('dmz.geojson', dmzFile, files.dmz)),
    limits: edges(geometries('dmz_limits.geojson', mdlFile, files.limits)),
    areas: geometries<Geometry>('areas.geojson', areasFile, files.areas),
    stretches: new Map(parsed('stretches.json', stretchesFile, files.stretches).map((one) => [one.id, one])),
    profile:
      files.profile === undefined ? NO_PROFILE : parsed('mdl-profile.json', profileFile, files.profile),
  };
}

/** The positions of the line in a file, west to east; `undefined` where there is none with the id `mdl`. */
export function lineIn(value: unknown): readonly Position[] | undefined {
  const read = mdlFile.safeParse(value);
  const found = read.data?.features.find(({ properties }) => properties.id === 'mdl');
  return found?.geometry.coordinates;
}

export type ReadGeography = { readonly geography: Geography } | { readonly faults: readonly Fault[] };

/** Reads the files as the page is served them, all in one; every schema fault is listed, by the file's key. */
export function readGeography(file: string, value: unknown): ReadGeography {
  const files = (value ?? {}) as GeographyFiles;
  try {
    return { geography: parseGeography(files) };
  } catch (error) {
    const schemas = {
      mdl: mdlFile,
      dmz: dmzFile,
      limits: mdlFile,
      areas: areasFile,
      stretches: stretchesFile,
      profile: z.optional(profileFile),
    };
    const keys = Object.keys(schemas) as (keyof GeographyFiles)[];
    const faults = keys.flatMap((key) => schemaFaults(file, schemas[key].safeParse(files[key]), [key]));
    // What no schema sees: a feature that is not there.
    return { faults: faults.length > 0 ? faults : [{ path: file, message: (error as Error).message }] };
  }
}

function edges(found: ReadonlyMap<string, { coordinates: Position[] }>): Geography['limits'] {
  return {
    north: one(found, 'dmz_limits.geojson', 'nbl').coordinates,
    south: one(found, 'dmz_limits.geojson', 'sbl').coordinates,
  };
}

function zone(halves: ReadonlyMap<string, { coordinates: Position[][] }>): Geography['dmz'] {
  return {
    north: one(halves, 'dmz.geojson', 'dmz-north').coordinates,
    south: one(halves, 'dmz.geojson', 'dmz-south').coordinates,
  };
}

function one<T>(found: ReadonlyMap<string, T>, file: string, id: string): T {
  const geometry = found.get(id);
  if (!geometry) throw new Error(`${file}: no feature with the id ${id}`);
  return geometry;
}

interface Collection<T> {
  readonly features: readonly { readonly properties: { readonly id: string }; readonly geometry: T }[];
}

function geometries<T>(file: string, schema: z.ZodMiniType<Collection<T>>, value: unknown): Map<string, T> {
  const { features } = parsed(file, schema, value);
  return new Map(features.map(({ properties, geometry }) => [properties.id, geometry]));
}

function parsed<T>(file: string, schema: z.ZodMiniType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`);
}

function collectionOf<T extends z.ZodMiniType>(geometry: T) {
  const feature = z.object({ properties: z.object({ id: z.string() }), geometry });
  return z.object({ features: z.array(feature) });
}
