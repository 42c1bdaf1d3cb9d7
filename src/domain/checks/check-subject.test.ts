import { expect, it } from 'vitest';
import { OWN_SUBJECT } from '#testing/subject.ts';
import { checkCollections } from './check-subject.ts';

it('refuses a collection with an incident that the record does not have', () => {
  const ids = new Set(OWN_SUBJECT.collections.flatMap(({ incidents = [] }) => incidents));
  expect(checkCollections(OWN_SUBJECT, ids)).toEqual([]);
  ids.delete('mdl-crossing-2024-06-09');
  expect(checkCollections(OWN_SUBJECT, ids)).toEqual([
    { path: 'subject.json: collections[0].incidents', message: 'no such incident: mdl-crossing-2024-06-09' },
  ]);
});
