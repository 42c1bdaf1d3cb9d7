import { describe, expect, it } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { parseCatalogueList } from './catalogue-list.ts';

const ENTRY = {
  id: 'events',
  title: { en: 'Events', ko: '사건' },
  file: 'events-2024.parquet',
  attribution: 'Some Institute, CC BY 4.0',
};

const parse = (...catalogues: object[]) => parseCatalogueList({ schemaVersion: 1, catalogues });

it('may be empty, and gives windows as instants', () => {
  expect(parse()).toEqual({ catalogues: [] });
  const second = { ...ENTRY, id: 'other', window: '2024-05/2024-06', description: ENTRY.title };
  expect(parse(ENTRY, second)).toEqual({
    catalogues: [
      { ...ENTRY, window: null },
      { ...second, window: { from: rangeOf('2024-05').from, to: rangeOf('2024-06').to } },
    ],
  });
});

describe('every fault is told by file and path', () => {
  it.each<[string, object, string]>([
    ['a file elsewhere', { file: 'https://example.org/a.parquet' }, 'catalogues[0].file'],
    ['a file above', { file: '../a.parquet' }, 'catalogues[0].file'],
    ['another kind of file', { file: 'a.csv' }, 'catalogues[0].file'],
    ['an id that is no slug', { id: 'Événements' }, 'catalogues[0].id'],
    ['words in one language', { title: { en: 'Events' } }, 'catalogues[0].title.ko'],
    ['no attribution', { attribution: '' }, 'catalogues[0].attribution'],
    ['a window that is none', { window: '2024-13' }, 'catalogues[0].window'],
    ['a member that is not known', { colour: 'red' }, 'catalogues[0]'],
  ])('%s', (_, part, path) => {
    expect(parse({ ...ENTRY, ...part })).toMatchObject({ faults: [{ path: `catalogues.json: ${path}` }] });
  });

  it('an id again, and another version', () => {
    expect(parse(ENTRY, ENTRY)).toMatchObject({ faults: [{ path: 'catalogues.json: catalogues[1].id' }] });
    expect(parseCatalogueList({ schemaVersion: 2, catalogues: [] })).toMatchObject({
      faults: [{ path: 'catalogues.json: schemaVersion' }],
    });
  });
});
