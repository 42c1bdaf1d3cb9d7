/** What our record is about, for tests: of a record that is made up, too. */
import { readFileSync } from 'node:fs';
import { SHAPES } from '#domain/record/shape.ts';
import { type Kind, parseSubject, type Subject } from '#domain/record/subject.ts';

/** With the collections of our record. */
export const OWN_SUBJECT: Subject = readSubject();
/** Without them, so that a record that is made up is shown as a whole. */
export const SUBJECT: Subject = {
  ...OWN_SUBJECT,
  collections: [],
  stories: OWN_SUBJECT.stories.map(({ id, title }) => ({ id, title })),
};
export const { openingWindow: OPENING_WINDOW, windowLimits: WINDOW_LIMITS } = SUBJECT;
export const LINE_KM = SUBJECT.line.lengthKm;
export const KINDS = SUBJECT.kinds.map(({ id }) => id);
export const SOURCE_SETS = SUBJECT.sourceSets.map(({ id }) => id);

/** One more kind than our record has, of a shape that none of its kinds has. */
export const ANOTHER_KIND: Kind = {
  id: 'another-kind',
  name: { en: 'Another kind of incident', ko: '다른 종류' },
  shortName: { en: 'Another kind', ko: '다른' },
  shape: SHAPES.find((shape) => SUBJECT.kinds.every((kind) => kind.shape !== shape)) ?? 'cross',
  color: '#b0459a',
  group: 'zone',
};

function readSubject(): Subject {
  const parsed = parseSubject(JSON.parse(readFileSync('data/subject.json', 'utf8')));
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.subject;
}
