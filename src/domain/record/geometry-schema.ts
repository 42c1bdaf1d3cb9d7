/** Geometry as the record has it: that of GeoJSON, in degrees. */
import * as z from 'zod/mini';

/** Longitude, latitude. */
export const position = z.tuple([
  z.number().check(z.minimum(-180), z.maximum(180)),
  z.number().check(z.minimum(-90), z.maximum(90)),
]);

const ring = z.array(position).check(z.minLength(4));
const line = z.array(position).check(z.minLength(2));
const simpleGeometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: position }),
  z.strictObject({ type: z.literal('LineString'), coordinates: line }),
  z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(line).check(z.minLength(1)) }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).check(z.minLength(1)) }),
  z.strictObject({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(ring)).check(z.minLength(1)),
  }),
]);
/** A collection only where claims that exclude each other name surfaces of different kinds. */
const geometryCollection = z.strictObject({
  type: z.literal('GeometryCollection'),
  geometries: z.array(simpleGeometry).check(z.minLength(2)),
});
export const geometry = z.nullable(z.union([simpleGeometry, geometryCollection]));
