/** Which features go into which layer of the vector tiles, from which zoom, with which properties. */

import type { GeographyFeature, Properties } from '#cli/basemap/geography.ts';
import { readFeatures, readMdl, readMdlReadings, readRiverNames } from '#cli/basemap/geography.ts';
import { contourFeatures } from '#cli/basemap/relief/contours.ts';
import type { HeightGrid } from '#cli/basemap/relief/elevation.ts';
import { chainageTicks } from './chainage-ticks.ts';
import { neighbourCoasts } from './coast.ts';
import { bandBetween } from './line-band.ts';
import { dmzNameLine, mdlNameLine, riverNameLines, seaNameLines } from './name-lines.ts';
import { areaName, type RawName } from './names.ts';
import { peakFeatures, placeFeatures } from './place-features.ts';
import { type TileFeature, tileFeature } from './tile-feature.ts';

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
    layer('mdl_band', 1, lineBand()),
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

/** The strip between the two public readings of the line; far out it is narrower than the line. */
function lineBand(): TileFeature[] {
  return bandBetween(...readMdlReadings()).map((geometry) => ({
    type: 'Feature',
    minZoom: 9,
    properties: {},
    geometry,
  }));
}

function layer(name: string, tolerance: number, features: TileFeature[]): TileLayer {
  return { name, tolerance, features };
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

function areaFeatures(): TileFeature[] {
  return readFeatures('adm_labels').flatMap((feature) => {
    const name = areaName(feature.properties as RawName);
    if (!name) return [];
    const { level, border } = feature.properties;
    return [tileFeature(feature, { ...name, level, border: border || undefined }, level === 1 ? 6 : 9)];
  });
}

function labelFeature(feature: GeographyFeature): TileFeature {
  const { name_en: en, name_ko: ko, kind, rank, near, alt_en, alt_ko, ele, anchor } = feature.properties;
  return tileFeature(feature, { kind, rank, near, en, ko, alt_en, alt_ko, ele, anchor }, near ? 6 : 4);
}
