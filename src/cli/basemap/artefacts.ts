/** Everything the base map's build writes, as bytes by path: pure, so that it can be compared with what is committed. */
import { TileType } from 'pmtiles';
import { RELIEF_MAX_ZOOM, RELIEF_MIN_ZOOM } from '#basemap/layers/relief-encoding.ts';
import { type HeightGrid, readElevation } from '#cli/basemap/relief/elevation.ts';
import { reliefTiles } from '#cli/basemap/relief/relief-tiles.ts';
import { tileLayers } from '#cli/basemap/vector/layers.ts';
import { writeArchive } from '#cli/basemap/vector/pmtiles-archive.ts';
import { CONTEXT_BOUNDS, MAX_ZOOM, MIN_ZOOM, vectorTiles } from '#cli/basemap/vector/vector-tiles.ts';
import { readFeatures, readMdl, readMdlReadings } from './geography.ts';
import { type MdlProfile, mdlProfile } from './mdl-profile.ts';

export const VECTOR_ARCHIVE = 'public/basemap/basemap.pmtiles';
export const RELIEF_ARCHIVE = 'public/basemap/relief.pmtiles';
export const PROFILE_FILE = 'data/geography/mdl-profile.json';

/** File contents by path from the repository's root. Reads data/geography; throws when it is incomplete. */
export async function basemapArtefacts(): Promise<Map<string, Uint8Array>> {
  const elevation = await readElevation();
  const profile = mdlProfile(readMdl(), readFeatures('border_counties'), elevation, readMdlReadings());
  return new Map([
    [VECTOR_ARCHIVE, vectorArchive(elevation.dmz)],
    [
      RELIEF_ARCHIVE,
      writeArchive(reliefTiles(elevation), {
        tileType: TileType.Png,
        minZoom: RELIEF_MIN_ZOOM,
        maxZoom: RELIEF_MAX_ZOOM,
        bounds: elevation.korea.bounds,
        metadata: { name: 'relief' },
      }),
    ],
    [PROFILE_FILE, new TextEncoder().encode(profileJson(profile))],
  ]);
}

function vectorArchive(heights: HeightGrid): Uint8Array {
  const layers = tileLayers(heights);
  return writeArchive(vectorTiles(layers), {
    tileType: TileType.Mvt,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    bounds: CONTEXT_BOUNDS,
    metadata: { name: 'basemap', vector_layers: layers.map(({ name }) => ({ id: name, fields: {} })) },
  });
}

/** One row a line, so that a change reads well in a diff. */
function profileJson({ rows, ...head }: MdlProfile): string {
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  const start = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  return `${start},\n  "rows": [\n${lines}\n  ]\n}\n`;
}
