/** What is drawn as a ribbon: an incident known to a stretch of the line, its side, and how certain the ends are. */
import { stretchesNamedIn } from '#domain/evidence/evidence.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import {
  type Footprint,
  isLineSurface,
  type NamedStretch,
  type StretchEnds,
  sitesOf,
  stretchesOf,
} from '#domain/place/footprint.ts';
import { type Stretch, uniteStretches } from '#domain/place/stretches.ts';
import type { Side } from './side-curve.ts';

/** A stretch from `west[0]` to `east[1]` with each of its ends: between which km it lies. Equal km: a certain end. */
export type RibbonPiece = StretchEnds;

export interface RibbonRow {
  readonly incident: ResolvedIncident;
  readonly side: Side;
  /** West to east; they do not touch. */
  readonly pieces: readonly RibbonPiece[];
  /** A source only says that it was near them, which sets no bound. */
  readonly near: boolean;
  /** It may as well have been in an area or at a site away from these pieces. */
  readonly hasOtherArea: boolean;
}

/** What is needed of the geography. */
export interface LineStretches {
  readonly totalKm: number;
  readonly stretches: ReadonlyMap<string, NamedStretch>;
}

/** Undefined where no part of the place is known to the line or the zone alone. */
export function ribbonRowOf(
  incident: ResolvedIncident,
  isContext: boolean,
  line: LineStretches,
): RibbonRow | undefined {
  const { place } = incident.resolution;
  const footprints = alongLine(place?.footprints ?? []);
  if (!place || footprints.length === 0) return undefined;
  const united = uniteStretches(footprints.flatMap((footprint) => stretchesOf(footprint, line.totalKm)));
  const isNear = footprints.some(({ near }) => near === true);
  return {
    incident,
    side: sideOf(footprints, isContext),
    pieces: piecesOf(united, namedEnds(incident, line), isNear, line.totalKm),
    near: isNear,
    hasOtherArea: footprints.length < place.footprints.length,
  };
}

/** Where the gazetteer says between which km the ends of the stretches lie that the incident's claims name. */
function namedEnds({ resolution }: ResolvedIncident, { stretches }: LineStretches): readonly StretchEnds[] {
  return stretchesNamedIn(resolution).flatMap((id) => stretches.get(id)?.ends ?? []);
}

/** Of what is only said to be near a stretch, how far from its end the end may be told, in km: its source sets no bound. */
const NEAR_KM = 8;

function piecesOf(
  united: readonly Stretch[],
  named: readonly StretchEnds[],
  isNear: boolean,
  totalKm: number,
): RibbonPiece[] {
  return united.map(([from, to]) => {
    const near = isNear ? Math.min(NEAR_KM, (to - from) / 3) : 0;
    const west = narrowest(named.map(({ west }) => west).filter(([outer]) => outer === from));
    const east = narrowest(named.map(({ east }) => east).filter(([, outer]) => outer === to));
    return {
      west: from <= 0 ? [from, from] : west ? [from, Math.min(west[1], to)] : [from, from + near],
      east: to >= totalKm ? [to, to] : east ? [Math.max(east[0], from), to] : [to - near, to],
    };
  });
}

/** Where several claims set the same end, the most exact of them says it best. */
function narrowest(ends: readonly Stretch[]): Stretch | undefined {
  return ends.toSorted((a, b) => a[1] - a[0] - (b[1] - b[0]))[0];
}

/** The part of a piece that lies on a stretch; undefined where none does. */
export function clipPiece({ west, east }: RibbonPiece, [from, to]: Stretch): RibbonPiece | undefined {
  if (west[0] >= to || east[1] <= from) return undefined;
  const inside = (km: number) => Math.min(Math.max(km, from), to);
  return { west: [inside(west[0]), inside(west[1])], east: [inside(east[0]), inside(east[1])] };
}

/**
 * What of a place is drawn beside the line. Nothing where claims exclude each other by putting it in either half of the
 * zone: a ribbon has one side, and would say that it was there.
 */
export function alongLine(footprints: readonly Footprint[]): readonly Footprint[] {
  const along = footprints.filter(isAlongLine);
  const isIn = (half: Footprint['on']) => along.some(({ on }) => on === half);
  return isIn('dmz-north') && isIn('dmz-south') ? [] : along;
}

/** True of the line and the zone, also where a site cuts a stretch out of the line itself; in the zone the site says more. */
function isAlongLine(footprint: Footprint): boolean {
  if (footprint.on === 'mdl') return true;
  return isLineSurface(footprint.on) && sitesOf(footprint).length === 0;
}

/**
 * What is known to one half of the zone lies on that side. What is known to the line or the whole zone lies north,
 * where those who crossed came from, and context south, so that it stands apart.
 */
function sideOf(footprints: readonly Footprint[], isContext: boolean): Side {
  if (footprints.every(({ on }) => on === 'dmz-south')) return 'south';
  if (footprints.some(({ on }) => on === 'dmz-north')) return 'north';
  return isContext ? 'south' : 'north';
}
