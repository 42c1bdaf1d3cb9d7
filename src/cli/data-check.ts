/**
 * `npm run data:check [-- --texts DIR] [--data DIR]`: checks the record, prints every fault as
 * `file: path: message` and exits 1 if there is any. With the full texts at hand each excerpt is verified too.
 */
import { parseArgs } from 'node:util';
import { changesFaults } from '#cli/record/changes-file.ts';
import { readGeography, readRecord, readStory } from '#cli/record/record-files.ts';
import { recordSummary } from '#cli/record/record-summary.ts';
import { readTexts } from '#cli/record/source-texts.ts';
import { checkRecord } from '#domain/checks/check-record.ts';
import { checkStory } from '#domain/checks/check-story.ts';
import { parseCatalogue } from '#domain/record/catalogue.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, texts: { type: 'string' } },
});

try {
  report(values.data, values.texts);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function report(data: string, textsFolder: string | undefined): void {
  const { files, faults: unreadable } = readRecord(data);
  const texts = textsFolder === undefined ? undefined : readTexts(textsFolder);
  const faults = [...unreadable, ...checkRecord({ files, geography: readGeography(data), texts })];
  const parsed = parseCatalogue(files);
  if ('catalogue' in parsed) faults.push(...changesFaults(data, parsed.catalogue));
  const summary = 'catalogue' in parsed ? recordSummary(parsed.catalogue, texts) : { lines: [], faults: [] };
  const { story, faults: unreadableStory } = readStory(data);
  faults.push(...summary.faults, ...unreadableStory);
  if ('catalogue' in parsed && story !== undefined)
    faults.push(...checkStory(story, parsed.catalogue.incidents));
  for (const { path, message } of faults) console.error(`${path}: ${message}`);
  if (faults.length === 0) {
    console.log(summary.lines.join('\n'));
    return;
  }
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
  process.exitCode = 1;
}
