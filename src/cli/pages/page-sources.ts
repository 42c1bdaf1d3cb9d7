/** Reads what pages are made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Geometry, Position } from 'geojson';
import { readGeography, readRecord } from '#cli/record/record-files.ts';
import { readSubject } from '#cli/subject/subject-file.ts';
import { parseCatalogue } from '#domain/record/catalogue.ts';
import type { Fault } from '#domain/record/faults.ts';
import { type Ground, type PageContext, type PlaceName, pageContext } from '#pages/page-context.ts';

/** Places by whose names the picture is read, by the names that the geography has for them. */
const PLACES = [
  { file: 'places', id: 'Seoul', en: 'Seoul', ko: '서울', side: 'right', isMajor: false },
  { file: 'places', id: 'Kaesong', en: 'Kaesong', ko: '개성', side: 'left', isMajor: false },
  { file: 'dmz_sites', id: 'Panmunjom', en: 'Panmunjom', ko: '판문점', side: 'right', isMajor: true },
  { file: 'places', id: 'Yeoncheon-gun', en: 'Yeoncheon', ko: '연천', side: 'right', isMajor: false },
  { file: 'places', id: 'Cheorwon-gun', en: 'Cheorwon', ko: '철원', side: 'right', isMajor: true },
  { file: 'places', id: 'Hwacheon-gun', en: 'Hwacheon', ko: '화천', side: 'left', isMajor: false },
  { file: 'places', id: 'Yanggu-gun', en: 'Yanggu', ko: '양구', side: 'right', isMajor: false },
  { file: 'places', id: 'Ganseongeup', en: 'Goseong', ko: '고성', side: 'right', isMajor: true },
  { file: 'places', id: 'Kosong', en: 'Kosong', ko: '고성', side: 'right', isMajor: false },
  { file: 'places', id: 'Pyongyang', en: 'Pyongyang', ko: '평양', side: 'right', isMajor: true },
] as const;

/** Throws an Error where the record has faults, which `npm run data:check` tells in full. */
export function readPageContext(data: string, site: string | null): PageContext {
  const { subject } = orThrow(readSubject(data));
  const { files, faults } = readRecord(data);
  if (faults.length > 0) orThrow({ faults });
  const { catalogue } = orThrow(parseCatalogue(files, subject));
  return pageContext({
    site,
    catalogue,
    subject,
    geography: readGeography(data, subject),
    ground: readGround(data),
  });
}

function orThrow<Read extends object>(read: Read | { readonly faults: readonly Fault[] }): Read {
  if ('faults' in read && Array.isArray(read.faults))
    throw new Error(read.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return read as Read;
}

interface Features {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly geometry: Geometry;
  }[];
}

/** The land near and far, and the places that a picture names, as far as the geography has them. */
function readGround(data: string): Ground {
  const read = (file: string) =>
    JSON.parse(readFileSync(join(data, 'geography', `${file}.geojson`), 'utf8')) as Features;
  const files = { places: read('places'), dmz_sites: read('dmz_sites') };
  return {
    land: read('land').features.flatMap(({ geometry }) => polygonsOf(geometry)),
    places: PLACES.flatMap(({ file, id, en, ko, side, isMajor }): PlaceName[] => {
      const found = files[file].features.find(({ properties }) => {
        const name = String(properties.name_en);
        return name === id || name.startsWith(`${id} `);
      });
      return found?.geometry.type === 'Point'
        ? [{ name: { en, ko }, at: found.geometry.coordinates, side, isMajor }]
        : [];
    }),
  };
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
