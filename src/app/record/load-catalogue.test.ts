import { describe, expect, test } from 'vitest';
import valid from '#domain/checks/fixtures/valid.json';
import { emptyStore } from '#testing/store.ts';
import { TEST_RECORD } from '#testing/test-record.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { fetchedRecord } from './record-source.ts';

type Json = Record<string, unknown>;
const RECORD: Json = {
  'incidents.geojson': TEST_RECORD.incidents,
  'sources.json': TEST_RECORD.sources,
  'speakers.json': TEST_RECORD.speakers,
  'geography.json': valid.geography,
};
const answers = (files: Json) => async (address: string) => {
  const name = /^data\/(.*)$/.exec(address)?.[1] ?? '';
  return { ok: name in files, json: async () => files[name] };
};
const serve = (files: Json) => fetchedRecord('data/', { fetchFile: answers(files) });

describe('loading the record', () => {
  test('makes it ready', async () => {
    const store = emptyStore();
    await loadCatalogue(store, serve(RECORD));
    expect(store.getState().catalogue.status).toBe('ready');
    expect(store.getState().notices).toEqual([]);
  });

  const { 'sources.json': _, ...withoutSources } = RECORD;
  test.each([
    ['a file is missing', answers(withoutSources)],
    ['the network fails', () => Promise.reject(new TypeError('failed to fetch'))],
    ['a file is no JSON', async () => ({ ok: true, json: () => Promise.reject(new SyntaxError('<')) })],
    ['the host answers 404', async () => ({ ok: false, json: async () => null })],
  ])('fails as a state, not as an exception: %s', async (_, fetchFile) => {
    const store = emptyStore();
    await loadCatalogue(store, fetchedRecord('data/', { fetchFile }));
    expect(store.getState().catalogue).toEqual({ status: 'failed', reason: 'network', faults: [] });
  });

  test('names every fault of an invalid record', async () => {
    const store = emptyStore();
    await loadCatalogue(store, serve({ ...RECORD, 'sources.json': [{}], 'speakers.json': 7 }));
    const { catalogue } = store.getState();
    expect(catalogue).toMatchObject({ status: 'failed', reason: 'invalid' });
    const paths = catalogue.status === 'failed' ? catalogue.faults.map(({ path }) => path) : [];
    expect(paths.some((path) => path.startsWith('sources.json: [0].'))).toBe(true);
    expect(paths.some((path) => path.startsWith('speakers.json'))).toBe(true);
  });

  test.each([
    ['is nothing', null, /^geography\.json: mdl/],
    ['has no stretches', { ...valid.geography, stretches: undefined }, /^geography\.json: stretches/],
    [
      'has a stretch whose ends reach beyond it',
      {
        ...valid.geography,
        stretches: valid.geography.stretches.map((one) => ({
          ...one,
          ends: { west: [10, 30], east: [50, 60] },
        })),
      },
      /^geography\.json: stretches\[0\]/,
    ],
    [
      'has a line of no form',
      { ...valid.geography, mdl: { features: [{}] } },
      /^geography\.json: mdl\.features\[0\]/,
    ],
    ['lacks the line', { ...valid.geography, mdl: { features: [] } }, /^geography\.json/],
  ])('says of a geography that %s where its fault lies', async (_, geography, path) => {
    const store = emptyStore();
    await loadCatalogue(store, serve({ ...RECORD, 'geography.json': geography, 'speakers.json': 7 }));
    const { catalogue } = store.getState();
    expect(catalogue).toMatchObject({ status: 'failed', reason: 'invalid' });
    const paths = catalogue.status === 'failed' ? catalogue.faults.map((fault) => fault.path) : [];
    expect(paths.filter((one) => path.test(one)).length).toBeGreaterThan(0);
    expect(paths.some((one) => one.startsWith('speakers.json'))).toBe(true);
  });
});
