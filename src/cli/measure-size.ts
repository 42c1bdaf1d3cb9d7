/** `npm run size`: what the build weighs on the wire, by class, and its ten heaviest files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sizeTable, transferBytes } from '#cli/project/transfer-size.ts';

const files = readdirSync('dist', { encoding: 'utf8', recursive: true })
  .filter((name) => statSync(join('dist', name)).isFile())
  .map((name) => {
    const path = name.replaceAll('\\', '/');
    return { path, bytes: transferBytes(path, readFileSync(join('dist', name))) };
  })
  .sort((a, b) => b.bytes - a.bytes);

console.log('The whole build, text gzipped (the first view is measured by npm run bench):');
console.log(sizeTable(files).join('\n'));
console.log('\nHeaviest files:');
for (const { path, bytes } of files.slice(0, 10)) {
  console.log(`${(bytes / 1000).toFixed(1).padStart(9)} KB  ${path}`);
}
