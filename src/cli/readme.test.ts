import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRecord } from '#cli/record/record-files.ts';
import { soundSubject } from '#cli/subject/subject-file.ts';
import { parseCatalogue } from '#domain/record/catalogue.ts';
import { coverageOf } from '#domain/record/coverage.ts';

test('README counts what the record holds', () => {
  const parsed = parseCatalogue(readRecord('data').files, soundSubject('data'));
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  const { incidents, sources } = coverageOf(parsed.catalogue, soundSubject('data'));
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toContain(`${incidents} incidents on the zone, and in Pyongyang`);
  expect(readme).toContain(`${sources.corroboration} outside reports`);
  // In words there, and throughout the page.
  expect(readme).toContain('starts from three articles');
  expect(sources.start).toBe(3);
});
