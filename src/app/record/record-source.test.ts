import { describe, expect, test, vi } from 'vitest';
import { GEOGRAPHY } from '#testing/geography.ts';
import { SUBJECT } from '#testing/subject.ts';
import { testCatalogue } from '#testing/test-record.ts';
import { fetchedRecord, givenRecord } from './record-source.ts';

const GIVEN = { catalogue: testCatalogue(), geography: GEOGRAPHY };

describe('a record that is fetched', () => {
  test('has its files below one address', async () => {
    const fetchFile = vi.fn(async () => ({ ok: true, json: async () => ({ steps: [] }) }));
    const signal = new AbortController().signal;
    const record = fetchedRecord('https://example.org/other/', { fetchFile, signal });
    expect(await record.readStory('walk')).toEqual({ steps: [] });
    expect(fetchFile).toHaveBeenCalledWith('https://example.org/other/stories/walk.json', { signal });
    expect(record.addressOf?.('incidents')).toBe('https://example.org/other/incidents.geojson');
    expect(record.hasStory('walk')).toBe(true);
  });

  test('is read from a file without footprints where there is one, and taken with them', async () => {
    const fetchFile = vi.fn(async (_address: string) => ({ ok: false, json: async () => ({}) }));
    const record = fetchedRecord('data/', { fetchFile, inParts: true });
    expect(await record.load(SUBJECT)).toMatchObject({ status: 'failed', reason: 'network' });
    expect(fetchFile.mock.calls.map(([address]) => address)).toContain('data/incidents.json');
    expect(fetchFile.mock.calls.map(([address]) => address)).not.toContain('data/incidents.geojson');
    expect(record.addressOf?.('incidents')).toBe('data/incidents.geojson');
  });

  test('rejects where a file does not come', async () => {
    const record = fetchedRecord('data/', { fetchFile: async () => ({ ok: false, json: async () => ({}) }) });
    await expect(record.readChanges()).rejects.toThrow('changes.json did not come');
  });
});

describe('a record that is given', () => {
  test('is there as it is, with the files that it came with and no address', async () => {
    const record = givenRecord({ ...GIVEN, changes: [] });
    expect(await record.load(SUBJECT)).toEqual({ status: 'ready', ...GIVEN });
    expect(await record.readChanges()).toEqual([]);
    await expect(record.readStory('walk')).rejects.toThrow('The record came without stories/walk.json');
    expect([record.hasStory('walk'), record.addressOf]).toEqual([false, null]);
    const told = givenRecord({ ...GIVEN, stories: { walk: {} } });
    expect([told.hasStory('walk'), told.hasStory('another')]).toEqual([true, false]);
  });
});
