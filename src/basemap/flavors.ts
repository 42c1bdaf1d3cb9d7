/** The colours of the three looks of the base map. Light is paper, dark is night, print is ink on white. */

export type Flavor = 'light' | 'dark' | 'print';

export interface Palette {
  water: string;
  /** Deeper than 200 m, 1000 m and 2000 m. */
  depths: readonly [string, string, string];
  land: string;
  neighbour: string;
  coast: string;
  inlandWater: string;
  river: string;
  reliefShadow: string;
  reliefHighlight: string;
  /** 0 to 1, see hillshade-exaggeration. */
  reliefStrength: number;
  contour: string;
  country: string;
  province: string;
  county: string;
  road: string;
  roadCasing: string;
  rail: string;
  dmz: string;
  dmzLimit: string;
  mdl: string;
  mdlCasing: string;
  seaLine: string;
  estuary: string;
  halo: string;
  cityLabel: string;
  townLabel: string;
  areaLabel: string;
  countryLabel: string;
  seaLabel: string;
  waterLabel: string;
  peakLabel: string;
  lineLabel: string;
  dot: string;
}

export const PALETTES: Readonly<Record<Flavor, Palette>> = {
  light: {
    water: '#d9e4e8',
    depths: ['#d2dfe5', '#cbdae1', '#c4d5dd'],
    land: '#f7f4ed',
    neighbour: '#eceae4',
    coast: '#a9bcc4',
    inlandWater: '#cddde3',
    river: '#b4ccd6',
    reliefShadow: '#8d8573',
    reliefHighlight: '#ffffff',
    reliefStrength: 0.36,
    contour: '#cdbf9f',
    country: '#a39b8e',
    province: '#bdb4a5',
    county: '#d3cbbd',
    road: '#ffffff',
    roadCasing: '#d8cfbf',
    rail: '#b3a999',
    dmz: '#b9a06c',
    dmzLimit: '#8f7746',
    mdl: '#4a2f22',
    mdlCasing: '#fbf8f1',
    seaLine: '#5c7f8f',
    estuary: '#8fa6b0',
    halo: '#f9f6f0',
    cityLabel: '#2e2a25',
    townLabel: '#554e45',
    areaLabel: '#948a7a',
    countryLabel: '#7b7265',
    seaLabel: '#6d8d9c',
    waterLabel: '#5d8294',
    peakLabel: '#7d7361',
    lineLabel: '#5a3a2a',
    dot: '#4b443b',
  },
  dark: {
    water: '#0f1a22',
    depths: ['#0d171e', '#0b141a', '#091116'],
    land: '#1f2427',
    neighbour: '#191e21',
    coast: '#39474f',
    inlandWater: '#13212a',
    river: '#253a46',
    reliefShadow: '#070a0c',
    reliefHighlight: '#4a5358',
    reliefStrength: 0.42,
    contour: '#454b44',
    country: '#5d6366',
    province: '#454b4f',
    county: '#343a3d',
    road: '#3a4145',
    roadCasing: '#15191b',
    rail: '#50585c',
    dmz: '#a48a55',
    dmzLimit: '#a8905f',
    mdl: '#f0dcb0',
    mdlCasing: '#14181a',
    seaLine: '#7fa4b5',
    estuary: '#577080',
    halo: '#171c1f',
    cityLabel: '#e4e0d8',
    townLabel: '#b3b0a9',
    areaLabel: '#7d8285',
    countryLabel: '#989a99',
    seaLabel: '#5f8395',
    waterLabel: '#6d93a6',
    peakLabel: '#93928b',
    lineLabel: '#e3cd9c',
    dot: '#cfcbc2',
  },
  print: {
    water: '#e8eef1',
    depths: ['#e0e9ed', '#d8e3e8', '#d0dde3'],
    land: '#ffffff',
    neighbour: '#f4f4f4',
    coast: '#7f8f97',
    inlandWater: '#dbe6ea',
    river: '#9fb6c1',
    reliefShadow: '#9a9a9a',
    reliefHighlight: '#ffffff',
    reliefStrength: 0.28,
    contour: '#cfcfcf',
    country: '#777777',
    province: '#9c9c9c',
    county: '#c4c4c4',
    road: '#ffffff',
    roadCasing: '#bdbdbd',
    rail: '#8f8f8f',
    dmz: '#8a8a8a',
    dmzLimit: '#555555',
    mdl: '#000000',
    mdlCasing: '#ffffff',
    seaLine: '#3f6272',
    estuary: '#76909c',
    halo: '#ffffff',
    cityLabel: '#000000',
    townLabel: '#333333',
    areaLabel: '#777777',
    countryLabel: '#555555',
    seaLabel: '#4d6f7f',
    waterLabel: '#3f6879',
    peakLabel: '#555555',
    lineLabel: '#000000',
    dot: '#000000',
  },
};
