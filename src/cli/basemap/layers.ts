/** Which features go into which layer of the vector tiles, from which zoom, with which properties. */

import { distance } from '@turf/turf';
import type { Point, Position } from 'geojson';
import { kmOfPoint } from '../../domain/chainage';
import { chainageTicks } from './chainage-ticks';
import { neighbourCoasts } from './coast';
import { contourFeatures } from './contours';
import type { HeightGrid } from './elevation';
import type { GeographyFeature, Properties } from './geography';
import { readFeatures, readMdl, readRiverNames } from './geography';
import { dmzNameLine, mdlNameLine, riverNameLines, seaNameLines } from './name-lines';
import { areaName, type RawName, settlementName } from './names';
import type { TileFeature } from './tile-feature';

export interface TileLayer {
  name: string;
  features: TileFeature[];
  /** Simplification in 1/4096 of a tile; 3 is about a third of a pixel. */
  tolerance: number;
}

/** All layers, in a fixed order. Reads data/geography; `heights` are those around the DMZ. */
export function tileLayers(heights: HeightGrid): TileLayer[] {
  return [
    layer('land', 5, take('land', 4, ['kind'])),
    layer('coast', 5, neighbourCoasts(readFeatures('land'))),
    layer('contour', 3, contourFeatures(heights)),
    layer('bathymetry', 6, take('bathymetry', 4, ['depth_m'])),
    layer('boundary', 5, [
      ...take('context_borders', 4, [], { level: 0 }),
      ...readFeatures('adm_lines').map((feature) =>
        tileFeature(
          feature,
          { level: feature.properties.level },
          [4, 5, 9][Number(feature.properties.level)] ?? 9,
        ),
      ),
    ]),
    layer('water', 5, readFeatures('water').map(waterFeature)),
    layer('river', 5, riverFeatures()),
    layer('road', 5, readFeatures('roads').map(roadFeature)),
    layer('rail', 5, take('railways', 8, ['approximate'])),
    layer('dmz', 3, take('dmz', 4, ['side'])),
    layer('dmz_limit', 3, take('dmz_limits', 6, ['id'])),
    layer('mdl', 2, take('mdl', 4, [])),
    layer('sea_line', 2, take('sea_lines', 4, ['kind'])),
    layer('river_name', 5, riverNameLines(riverFeatures(), readMdl())),
    layer('name_line', 3, [
      dmzNameLine(readMdl()),
      mdlNameLine(readMdl()),
      ...seaNameLines(readFeatures('sea_lines')),
    ]),
    layer('tick', 0, chainageTicks(readMdl())),
    layer('site', 0, siteFeatures()),
    layer('place', 0, placeFeatures()),
    layer('peak', 0, peakFeatures()),
    layer('area', 0, areaFeatures()),
    layer('label', 0, readFeatures('labels').map(labelFeature)),
  ];
}

function layer(name: string, tolerance: number, features: TileFeature[]): TileLayer {
  return { name, tolerance, features };
}

function tileFeature(feature: GeographyFeature, properties: Properties, minZoom: number): TileFeature {
  const kept = Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  );
  return { type: 'Feature', geometry: feature.geometry, properties: kept, minZoom };
}

function take(file: string, minZoom: number, keys: string[], extra: Properties = {}): TileFeature[] {
  return readFeatures(file).map((feature) => {
    const kept = Object.fromEntries(keys.map((key) => [key, feature.properties[key]]));
    return tileFeature(feature, { ...kept, ...extra }, minZoom);
  });
}

function waterFeature(feature: GeographyFeature): TileFeature {
  const area = Number(feature.properties.area_km2 ?? 0);
  const minZoom = area >= 20 ? 5 : area >= 4 ? 7 : area >= 1 ? 8 : area >= 0.2 ? 9 : 10;
  return tileFeature(feature, {}, minZoom);
}

function riverFeatures(): TileFeature[] {
  const english = readRiverNames();
  return readFeatures('rivers').map((feature) => {
    const raw = String(feature.properties.name_ko ?? feature.properties.name_en ?? '');
    const name = english[raw];
    const korean = /[가-힣]/.test(raw) ? raw : undefined;
    return tileFeature(feature, name ? { en: name, ko: korean ?? name } : {}, name ? 6 : 9);
  });
}

function roadFeature(feature: GeographyFeature): TileFeature {
  const kind = String(feature.properties.class);
  const minZoom = { motorway: 6, trunk: 7, primary: 9, secondary: 10 }[kind] ?? 10;
  return tileFeature(feature, { class: kind }, minZoom);
}

/** The conference row goes by the place's name; from near, the area is named as well. */
const PANMUNJOM = {
  en: 'Panmunjom',
  ko: '판문점',
  detail_en: 'Joint Security Area',
  detail_ko: '공동경비구역',
};

function siteFeatures(): TileFeature[] {
  return readFeatures('dmz_sites').map((feature) => {
    const { id, kind, name_en, name_ko, accuracy_m } = feature.properties;
    const strip = (name: unknown) => String(name).replace(/ \(.*\)$/, '');
    const named = id === 'jsa' ? PANMUNJOM : { en: strip(name_en), ko: strip(name_ko) };
    return tileFeature(feature, { id, kind, ...named, accuracy_m }, 8);
  });
}

/** From here on the seats of counties are named. */
const SEAT_ZOOM = 8;

function placeFeatures(): TileFeature[] {
  const counties = new Map(
    readFeatures('adm_labels')
      .filter(({ properties }) => properties.level === 2 && properties.country === 'KP')
      .map(({ properties }) => [
        String(properties.name_ko).replace(/[군시]$/, ''),
        areaName(properties as RawName)?.en ?? '',
      ]),
  );
  const mdl = readMdl();
  return readFeatures('places').flatMap((feature) => {
    const raw = feature.properties as RawName & Properties;
    const name = settlementName(raw);
    if (!name) return [];
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

function peakFeatures(): TileFeature[] {
  return readFeatures('peaks').flatMap((feature) => {
    const name = settlementName(feature.properties as RawName);
    const rank = Number(feature.properties.rank ?? 5);
    if (!name || !feature.properties.name_en || /[\d가-힣]/.test(name.en) || rank > 2) return [];
    return [tileFeature(feature, { ...name, ele: feature.properties.ele, rank }, 9)];
  });
}

function areaFeatures(): TileFeature[] {
  return readFeatures('adm_labels').flatMap((feature) => {
    const name = areaName(feature.properties as RawName);
    if (!name) return [];
    const { level, border } = feature.properties;
    return [tileFeature(feature, { ...name, level, border: border || undefined }, level === 1 ? 6 : 9)];
  });
}

function labelFeature(feature: GeographyFeature): TileFeature {
  const { kind, rank, name_en, name_ko, alt_en, alt_ko, ele, anchor } = feature.properties;
  return tileFeature(feature, { kind, rank, en: name_en, ko: name_ko, alt_en, alt_ko, ele, anchor }, 4);
}
