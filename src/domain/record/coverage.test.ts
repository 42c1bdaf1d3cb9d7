import { expect, test } from 'vitest';
import { incidentOf } from '#testing/incident-of.ts';
import { SUBJECT } from '#testing/subject.ts';
import { testCatalogue } from '#testing/test-record.ts';
import type { Catalogue } from './catalogue.ts';
import { coverageOf } from './coverage.ts';

function catalogueOf(times: readonly (readonly [string | null, string | null])[]): Catalogue {
  const incidents = times.map(([earliest, latest], index) =>
    incidentOf(`incident-${index}`, {
      kind: index === 0 ? 'context' : 'mdl-crossing',
      when: {
        edtf: '..',
        start: { earliest, latest: earliest },
        end: { earliest: latest, latest },
        timeZone: 'Asia/Seoul',
        basis: 'stated',
        readings: [],
      },
    }),
  );
  return { ...testCatalogue(), incidents };
}

test('counts, and finds the first and the last day that any bound names', () => {
  const times = [
    ['2024-06-09T12:00', '2024-06-09T12:59'],
    ['2023-10', '2024-06-18'],
    ['2023-11-24', null],
    [null, null],
    ['2024-06-20T10:30', '2024-06-20T11:29'],
  ] as const;
  expect(coverageOf(catalogueOf(times), SUBJECT)).toEqual({
    incidents: 5,
    context: 1,
    first: '2023-10',
    last: '2024-06-20',
    open: 2,
    sources: { start: 2, corroboration: 0, background: 0 },
  });
});

test('a last month is not outdone by a day of it', () => {
  const times = [
    ['2024-06', '2024-06'],
    ['2024-06-09', '2024-06-10'],
  ] as const;
  expect(coverageOf(catalogueOf(times), SUBJECT)).toMatchObject({ first: '2024-06', last: '2024-06' });
});

test('where nothing is dated there is no span', () => {
  expect(coverageOf(catalogueOf([[null, null]]), SUBJECT)).toMatchObject({
    first: null,
    last: null,
    open: 1,
  });
});
