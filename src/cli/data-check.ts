/**
 * `npm run data:check [-- --texts DIR] [--data DIR]`: checks the record, prints every fault as
 * `file: path: message` and exits 1 if there is any. With the full texts at hand each excerpt is verified too.
 */
import { parseArgs } from 'node:util';
import { offeredFiles } from '#cli/catalogues/offered-files.ts';
import { changesFaults } from '#cli/record/changes-file.ts';
import { withLines } from '#cli/record/fault-lines.ts';
import { locatedFaults } from '#cli/record/incident-files.ts';
import { collectionFaults, readGeography, readRecord, readStories } from '#cli/record/record-files.ts';
import { type RecordSummary, recordSummary } from '#cli/record/record-summary.ts';
import { readTexts } from '#cli/record/source-texts.ts';
import { readSubject } from '#cli/subject/subject-file.ts';
import { checkRecord } from '#domain/checks/check-record.ts';
import { checkStory } from '#domain/checks/check-story.ts';
import { checkCollections, checkEras } from '#domain/checks/check-subject.ts';
import { parseCatalogue } from '#domain/record/catalogue.ts';
import { collectionOf, type Subject } from '#domain/record/subject.ts';

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
  const read = readSubject(data);
  // What the record may hold is said by its subject: it is checked once that is sound.
  const { lines, faults } =
    'subject' in read ? checkAll(data, read.subject, textsFolder) : { lines: [], faults: read.faults };
  print({ lines, faults: withLines(data, faults) });
}

function checkAll(data: string, subject: Subject, textsFolder: string | undefined): RecordSummary {
  const { files, incidentFiles, faults: unreadable } = readRecord(data);
  const texts = textsFolder === undefined ? undefined : readTexts(textsFolder);
  const geography = readGeography(data, subject);
  const found = locatedFaults(checkRecord({ files, subject, geography, texts }), incidentFiles);
  const faults = [
    ...unreadable,
    ...found,
    ...collectionFaults(data, files.incidents),
    ...offeredFiles(data).faults,
  ];
  const parsed = parseCatalogue(files, subject);
  if ('catalogue' in parsed) {
    const { incidents } = parsed.catalogue;
    const ids = new Set(incidents.map(({ id }) => id));
    faults.push(
      ...changesFaults(data, parsed.catalogue),
      ...checkCollections(subject, ids),
      ...checkEras(subject, incidents),
    );
  }
  const summary = 'catalogue' in parsed ? recordSummary(parsed.catalogue, texts) : { lines: [], faults: [] };
  const { stories, faults: unreadableStories } = readStories(data, subject);
  faults.push(...summary.faults, ...unreadableStories);
  if ('catalogue' in parsed) {
    const { incidents } = parsed.catalogue;
    for (const { offered, file, story } of stories.filter((one) => one.story !== undefined)) {
      const collection = collectionOf(subject, offered.collection ?? null);
      faults.push(...checkStory(story, { file, incidents, collection }));
    }
  }
  return { lines: summary.lines, faults };
}

function print({ lines, faults }: RecordSummary): void {
  for (const { path, message } of faults) console.error(`${path}: ${message}`);
  if (faults.length === 0) {
    console.log(lines.join('\n'));
    return;
  }
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
  process.exitCode = 1;
}
