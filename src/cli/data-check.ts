/**
 * `npm run data:check [-- --texts DIR] [--data DIR]`: checks the record, prints every fault as
 * `file: path: message` and exits 1 if there is any. With the full texts at hand each excerpt is verified too.
 */
import { parseArgs } from 'node:util';
import { parseCatalogue } from '../domain/catalogue.ts';
import { checkRecord } from '../domain/check-record.ts';
import { readGeography, readRecord } from './record-files.ts';
import { recordSummary } from './record-summary.ts';
import { readTexts } from './source-texts.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, texts: { type: 'string' } },
});

const { files, faults: unreadable } = readRecord(values.data);
const texts = values.texts === undefined ? undefined : readTexts(values.texts);
const faults = [
  ...unreadable,
  ...checkRecord({ files, geography: readGeography(values.data), ...(texts && { texts }) }),
];
const parsed = parseCatalogue(files);
if ('catalogue' in parsed && texts) faults.push(...recordSummary(parsed.catalogue, texts).faults);
for (const { path, message } of faults) console.error(`${path}: ${message}`);
if (faults.length > 0 || 'faults' in parsed) {
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
  process.exitCode = 1;
} else {
  for (const line of recordSummary(parsed.catalogue, texts).lines) console.log(line);
}
