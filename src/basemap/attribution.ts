/** Whose work the base map rests on. A test compares this list with data/geography/PROVENANCE.md. */

export interface Credit {
  text: string;
  licence: string;
  /** Where the licence or the data set is described; http(s). */
  url?: string;
}

export const CREDITS: readonly Credit[] = [
  {
    text: '© OpenStreetMap contributors',
    licence: 'ODbL 1.0',
    url: 'https://www.openstreetmap.org/copyright',
  },
  { text: '© OpenMapTiles', licence: 'CC BY 4.0', url: 'https://openmaptiles.org/' },
  {
    text: 'Statistics Korea SGIS (통계청)',
    licence: '공공누리 제1유형 (KOGL Type 1)',
    url: 'https://sgis.kostat.go.kr/',
  },
  { text: 'LSIB, US Department of State', licence: 'public domain' },
  { text: 'Who’s On First', licence: 'CC0 1.0', url: 'https://whosonfirst.org/docs/licenses/' },
  { text: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org/' },
  { text: 'Natural Earth', licence: 'public domain', url: 'https://www.naturalearthdata.com/' },
  { text: 'SRTM/GTOPO30 courtesy of the US Geological Survey', licence: 'public domain' },
  {
    text:
      'Relief along the DMZ produced using Copernicus WorldDEM-30 © DLR e.V. 2010-2014 and © Airbus Defence and Space GmbH 2014-2018 ' +
      'provided under COPERNICUS by the European Union and ESA; all rights reserved. The data was modified.',
    licence: 'Copernicus DEM GLO-30 licence',
  },
  {
    text: 'Pretendard © 2021 Kil Hyung-jin',
    licence: 'SIL Open Font License 1.1',
    url: 'https://openfontlicense.org/',
  },
];

/** Each with its licence in a line, for pictures and paper. */
export function creditLines(): string[] {
  return CREDITS.map(({ text, licence }) => `${text} (${licence})`);
}
