/** `npm run data:build`, base map part: writes the tile archives and the MDL's profile. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { basemapArtefacts } from './artefacts.ts';

for (const [path, bytes] of await basemapArtefacts()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.length} bytes`);
}
