/** Settlements and peaks, as points of the vector tiles. */
import { booleanPointInPolygon, distance } from '@turf/turf';
import type { MultiPolygon, Point, Polygon, Position } from 'geojson';
import { type GeographyFeature, type Properties, readFeatures, readMdl } from '#cli/basemap/geography.ts';
import { kmOfPoint } from '#domain/place/chainage.ts';
import { areaName, isSettlement, peakName, type RawName, settlementName } from './names.ts';
import { type TileFeature, tileFeature } from './tile-feature.ts';

/** From here on the seats of counties are named. */
const SEAT_ZOOM = 8;

/** Settlements: where people live, each named in its side's system. */
export function placeFeatures(): TileFeature[] {
  const counties = new Map(
    readFeatures('adm_labels')
      .filter(({ properties }) => properties.level === 2 && properties.country === 'KP')
      .map(({ properties }) => [
        String(properties.name_ko).replace(/[군시]$/, ''),
        areaName(properties as RawName)?.en ?? '',
      ]),
  );
  const mdl = readMdl();
  const zone = readFeatures('dmz');
  return readFeatures('places').flatMap((feature) => {
    const raw = feature.properties as RawName & Properties;
    const name = isSettlement(raw) ? settlementName(raw) : undefined;
    // What the source has inside the zone are legal units without inhabitants; the two villages are sites.
    if (!name || zone.some((side) => contains(side, feature))) return [];
    // A northern county seat is written like its county, so that one place has one romanisation.
    const county = raw.country === 'KP' && raw.class === 'town' ? counties.get(name.ko) : undefined;
    name.en = county ?? name.en;
    // The source calls southern county seats cities and northern ones towns: both are set alike.
    const northernSeat = county !== undefined && raw.minzoom === 9;
    const from = northernSeat ? SEAT_ZOOM : shownFrom(feature);
    // Islands other than the hand-placed ones and South Korean towns crowd the map without serving it.
    if (raw.class === 'island' && (from > 8 || name.ko.endsWith('연평도') || name.ko === '백령도')) return [];
    const { rank, capital } = raw;
    const kind = northernSeat ? 'city' : raw.class;
    const west = westOfLine(feature, mdl) || undefined;
    return [tileFeature(feature, { ...name, class: kind, rank, capital, from, west }, Math.min(from, 10))];
  });
}

function contains(area: GeographyFeature, { geometry }: GeographyFeature): boolean {
  return booleanPointInPolygon(geometry as Point, area.geometry as Polygon | MultiPolygon);
}

/** Near the stretch where the line runs north, so that a name set to the right would lie across it. */
function westOfLine({ geometry, properties }: GeographyFeature, mdl: Position[]): boolean {
  if (properties.country !== 'KP' || !['city', 'town'].includes(String(properties.class))) return false;
  const { km, offsetKm } = kmOfPoint(mdl, (geometry as Point).coordinates);
  return offsetKm < BESIDE_KM && km < NORTHWARD_UNTIL_KM;
}

const BESIDE_KM = 15;
const NORTHWARD_UNTIL_KM = 70;

/** The source's zoom, evened out: northern cities no later than southern ones, Seoul's satellites after Seoul. */
function shownFrom({ properties, geometry }: GeographyFeature): number {
  const from = Number(properties.minzoom ?? 10);
  if (properties.class !== 'city') return from;
  if (properties.country === 'KP' && from === 6) return 5;
  if (from === 5 && Number(properties.rank) >= 8) return 6;
  const near = distance((geometry as Point).coordinates, SEOUL, { units: 'kilometers' }) < SATELLITE_KM;
  return near && from > 4 && properties.name_en !== 'Incheon' ? Math.max(from, 8) : from;
}

const SEOUL: Position = [126.98, 37.56];
const SATELLITE_KM = 45;

export function peakFeatures(): TileFeature[] {
  return readFeatures('peaks').flatMap((feature) => {
    const name = peakName(feature.properties as RawName);
    const rank = Number(feature.properties.rank ?? 5);
    if (!name || rank > 2) return [];
    return [tileFeature(feature, { ...name, ele: feature.properties.ele, rank }, 9)];
  });
}
