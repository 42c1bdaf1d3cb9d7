/** What our record is about, for tests: of a record that is made up, too. */
import { readFileSync } from 'node:fs';
import { parseSubject, type Subject } from '#domain/record/subject.ts';

export const SUBJECT: Subject = readSubject();
export const { openingWindow: OPENING_WINDOW, windowLimits: WINDOW_LIMITS } = SUBJECT;
export const LINE_KM = SUBJECT.line.lengthKm;
export const KINDS = SUBJECT.kinds.map(({ id }) => id);
export const SOURCE_SETS = SUBJECT.sourceSets.map(({ id }) => id);

function readSubject(): Subject {
  const parsed = parseSubject(JSON.parse(readFileSync('data/subject.json', 'utf8')));
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.subject;
}
