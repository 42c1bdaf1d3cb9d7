import { readFileSync } from 'node:fs';
import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { buildStyle } from '#basemap/build-style.ts';
import { VECTOR_SOURCE } from '#basemap/context.ts';
import { CONTEXT_BOUNDS } from '#cli/basemap/vector/vector-tiles.ts';
import { lengthKm } from '#domain/place/chainage.ts';
import { MAP_BOUNDS } from '#domain/place/map-bounds.ts';
import { tilesWithin } from '#domain/place/mercator.ts';
import { basemapArtefacts, PROFILE_FILE, RELIEF_ARCHIVE, VECTOR_ARCHIVE } from './artefacts.ts';
import { readMdl } from './geography.ts';
import type { MdlProfile } from './mdl-profile.ts';

const FIRST_BUILD_MS = 120_000;

function openArchive(path: string): PMTiles {
  const file = readFileSync(path);
  return new PMTiles({
    getKey: () => path,
    getBytes: async (offset, length) => ({
      data: new Uint8Array(file.subarray(offset, offset + length)).buffer,
    }),
  });
}

describe('committed base map', () => {
  it(
    'is what the build makes of data/geography, byte for byte',
    async () => {
      for (const [path, bytes] of await basemapArtefacts()) {
        expect(Buffer.compare(readFileSync(path), bytes), `${path} is stale: run the build`).toBe(0);
      }
    },
    FIRST_BUILD_MS,
  );

  it('stays small', () => {
    const bytes = [VECTOR_ARCHIVE, RELIEF_ARCHIVE].map((path) => readFileSync(path).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8e6);
  });

  it('is blank nowhere along the DMZ, at any zoom', async () => {
    const [vector, relief] = [openArchive(VECTOR_ARCHIVE), openArchive(RELIEF_ARCHIVE)];
    for (let z = 4; z <= 10; z++) {
      for (const { x, y } of tilesWithin([126.7, 37.95, 128.3, 38.55], z)) {
        expect(await vector.getZxy(z, x, y), `vector ${z}/${x}/${y}`).toBeDefined();
        expect(await relief.getZxy(z, x, y), `relief ${z}/${x}/${y}`).toBeDefined();
      }
    }
  });

  it('has every layer the style draws', async () => {
    const { vector_layers } = (await openArchive(VECTOR_ARCHIVE).getMetadata()) as {
      vector_layers: { id: string }[];
    };
    const { layers } = buildStyle({ flavor: 'light', language: 'en', assetBase: 'http://host.test/' });
    const drawn = layers.flatMap((layer) =>
      'source' in layer && layer.source === VECTOR_SOURCE ? [layer['source-layer']] : [],
    );
    const built = new Set(vector_layers.map(({ id }) => id));
    expect(drawn.filter((name) => !built.has(name ?? ''))).toEqual([]);
  });

  it('reaches beyond where the map may be taken', () => {
    const [[west, south], [east, north]] = MAP_BOUNDS;
    expect([CONTEXT_BOUNDS[0] < west, CONTEXT_BOUNDS[1] < south]).toEqual([true, true]);
    expect([CONTEXT_BOUNDS[2] >= east, CONTEXT_BOUNDS[3] > north]).toEqual([true, true]);
  });
});

describe('profile of the MDL', () => {
  const profile = JSON.parse(readFileSync(PROFILE_FILE, 'utf8')) as MdlProfile;

  it('has a row for each kilometre of the computed length', () => {
    expect(profile.rows.map(([km]) => km)).toEqual(
      Array.from({ length: Math.floor(lengthKm(readMdl())) + 1 }, (_, km) => km),
    );
  });

  it('names a county on both sides of every kilometre, in both languages', () => {
    const unknown = profile.rows.filter(([, north, south]) => !north || !south);
    expect(unknown).toEqual([]);
    const named = Object.values(profile.counties).every(({ en, ko }) => en.length > 0 && /[가-힣]/.test(ko));
    expect(named).toBe(true);
  });

  it('runs from Paju to Goseong, and north of it from Panmun to Kosong', () => {
    const names = (index: 1 | 2) => profile.rows.map((row) => profile.counties[row[index] ?? '']?.en);
    expect([names(2).at(0), names(2).at(-1)]).toEqual(['Paju', 'Goseong']);
    expect([names(1).at(0), names(1).at(-1)]).toEqual(['Panmun', 'Kosong']);
  });

  it('lies between sea level and the height of the range it crosses', () => {
    const heights = profile.rows.map(([, , , elevation]) => elevation);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...heights)).toBeGreaterThan(700);
    expect(Math.max(...heights)).toBeLessThan(1700);
  });
});
