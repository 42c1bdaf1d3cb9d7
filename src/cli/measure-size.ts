/** `npm run size`: what the build weighs on the wire, by class, and its ten heaviest files. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { filesBelow } from '#cli/bootstrap/files-below.mjs';
import { sizeTable, transferBytes } from '#cli/project/transfer-size.ts';

const files = filesBelow('dist')
  .map((file) => {
    const path = relative('dist', file).replaceAll('\\', '/');
    return { path, bytes: transferBytes(path, readFileSync(file)) };
  })
  .sort((a, b) => b.bytes - a.bytes);

console.log('The whole build, text gzipped (the first view is measured by npm run bench):');
console.log(sizeTable(files).join('\n'));
console.log('\nHeaviest files:');
for (const { path, bytes } of files.slice(0, 10)) {
  console.log(`${(bytes / 1000).toFixed(1).padStart(9)} KB  ${path}`);
}
