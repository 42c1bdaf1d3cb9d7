/** Where along the MDL a place is: chainage, and the counties on both sides. */
import type { Position } from 'geojson';
import profile from '#data/geography/mdl-profile.json';
import { kmOfPoint, lengthKm } from '#domain/place/chainage.ts';

export interface LinePosition {
  /** Whole km from the western end; the line itself is known to some 50 m, its length less exactly. */
  readonly km: number;
  readonly totalKm: number;
  /** How far the place is from the line, in km. */
  readonly offsetKm: number;
  readonly north: CountyName;
  readonly south: CountyName;
}

interface CountyName {
  readonly en: string;
  readonly ko: string;
}

const counties: Readonly<Record<string, CountyName>> = profile.counties;

/** The nearest place on the line, or undefined where the profile knows no counties. */
export function linePositionAt(mdl: readonly Position[], at: Position): LinePosition | undefined {
  const { km, offsetKm } = kmOfPoint(mdl, at);
  const [, northern = '', southern = ''] = rowAt(km);
  const [north, south] = [counties[northern], counties[southern]];
  if (!north || !south) return undefined;
  return { km: Math.round(km), totalKm: Math.round(lengthKm(mdl)), offsetKm, north, south };
}

/** Rows stand at whole km, in order. */
function rowAt(km: number): readonly [number, string, string] {
  const row = profile.rows[Math.min(Math.round(km), profile.rows.length - 1)] ?? [];
  const [at, north, south] = row;
  return [Number(at ?? 0), String(north ?? ''), String(south ?? '')];
}
