/** Checks the links of README.md, docs/ and the other documents; prints every fault, exit 1 if any. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { filesBelow } from '#cli/bootstrap/files-below.mjs';
import { type Documents, linkFaults } from '#cli/project/document-links.ts';

const documents: Documents = {
  exists: existsSync,
  read: (path) => readFileSync(path, 'utf8'),
};

const files = ['.', 'docs', 'data'].flatMap(markdownBelow);
const faults = files.flatMap((file) => linkFaults(file, documents));
for (const fault of faults) console.error(fault);
console.log(`${files.length} documents, ${faults.length} broken links`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Markdown files below a folder; of the root only its own, so that no dependency is read. */
function markdownBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = folder === '.' ? readdirSync(folder).sort() : filesBelow(folder);
  return files.map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.md'));
}
