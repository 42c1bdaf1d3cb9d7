import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRecord } from '#cli/record/record-files.ts';
import { soundSubject } from '#cli/subject/subject-file.ts';
import { parseCatalogue } from '#domain/record/catalogue.ts';
import { coverageOf } from '#domain/record/coverage.ts';
import { firstIncidents } from '#testing/record.ts';

test('README counts what the record holds', () => {
  const parsed = parseCatalogue(readRecord('data').files, soundSubject('data'));
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  const { incidents, sources } = coverageOf(parsed.catalogue, soundSubject('data'));
  const readme = readFileSync('README.md', 'utf8');
  const first = firstIncidents();
  expect(readme).toContain(`${incidents} incidents`);
  expect(readme).toContain(`${first.size} of them`);
  expect(readme).toContain(`${sources.corroboration} outside reports`);
  expect(readme).toContain(`${sources.background} sources of other years`);
  // In words there, and throughout the page.
  expect(readme).toContain('starts from three articles');
  expect(sources.start).toBe(3);
});
