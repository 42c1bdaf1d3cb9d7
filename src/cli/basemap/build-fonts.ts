/** `npm run data:build`, font part: writes public/fonts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fontArtefacts } from '#cli/basemap/fonts/font-artefacts.ts';

for (const [path, bytes] of await fontArtefacts()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.length} bytes`);
}
