/** Where along the MDL a place is: chainage, and the counties on both sides. */
import type { Position } from 'geojson';
import { kmOfPoint, lengthKm } from '#domain/place/chainage.ts';
import type { Geography } from '#domain/place/footprint.ts';
import { type CountyName, countiesAt } from '#domain/place/line-profile.ts';

export interface LinePosition {
  /** Whole km from the western end; the line itself is known to some 50 m, its length less exactly. */
  readonly km: number;
  readonly totalKm: number;
  /** How far the place is from the line, in km. */
  readonly offsetKm: number;
  readonly north: CountyName;
  readonly south: CountyName;
}

/** The nearest place on the line, or undefined where the profile knows no counties. */
export function linePositionAt(
  { mdl, profile }: Pick<Geography, 'mdl' | 'profile'>,
  at: Position,
): LinePosition | undefined {
  const { km, offsetKm } = kmOfPoint(mdl, at);
  const counties = countiesAt(profile, km);
  return counties && { km: Math.round(km), totalKm: Math.round(lengthKm(mdl)), offsetKm, ...counties };
}
