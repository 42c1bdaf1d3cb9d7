import { expect, it } from 'vitest';
import { recordCatalogue } from '#testing/record.ts';
import { OWN_SUBJECT } from '#testing/subject.ts';
import { checkCollections, checkEras } from './check-subject.ts';

it('refuses a collection with an incident that the record does not have', () => {
  const ids = new Set(OWN_SUBJECT.collections.flatMap(({ incidents = [] }) => incidents));
  expect(checkCollections(OWN_SUBJECT, ids)).toEqual([]);
  ids.delete('mdl-crossing-2024-06-09');
  expect(checkCollections(OWN_SUBJECT, ids)).toEqual([
    { path: 'subject.json: collections[0].incidents', message: 'no such incident: mdl-crossing-2024-06-09' },
  ]);
});

it('refuses an era that rests on words that its incident does not quote of that source', () => {
  const { incidents } = recordCatalogue();
  expect(checkEras(OWN_SUBJECT, incidents)).toEqual([]);
  const [armistice, ...others] = OWN_SUBJECT.eras;
  const [quote] = armistice?.from.quotes ?? [];
  if (!armistice || !quote) throw new Error('no armistice');
  const resting = (changed: Partial<typeof quote>) => ({
    ...OWN_SUBJECT,
    eras: [{ ...armistice, from: { ...armistice.from, quotes: [{ ...quote, ...changed }] } }, ...others],
  });
  for (const changed of [
    { exact: 'other words' },
    { source: 'yonhap-2023-01-29' },
    { incident: 'tunnel-1-found-1974' },
  ])
    expect(checkEras(resting(changed), incidents).map(({ path }) => path)).toEqual([
      'subject.json: eras[0], 1953-07-27',
    ]);
});
