import { afterEach, describe, expect, test, vi } from 'vitest';
import valid from '#domain/checks/fixtures/valid.json';
import { firstPartOf } from '#domain/evidence/first-part/first-part-of.ts';
import { evidenceFilesOf } from '#domain/record/evidence-files.ts';
import { showSide } from '#state/commands/show-side.ts';
import { wholeRecord, withWholeRecord } from '#state/commands/whole-record.ts';
import { selectOpened } from '#state/opened.ts';
import {
  selectOfferedKinds,
  selectRegister,
  selectSourcesOn,
  selectSourceTotal,
  selectVersion,
} from '#state/record-facts.ts';
import { selectCatalogue, selectCorroborated } from '#state/record-selectors.ts';
import { selectVisible } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import type { View } from '#state/view.ts';
import { emptyStore, storeOf } from '#testing/store.ts';
import { TEST_RECORD, testCatalogue } from '#testing/test-record.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { followEvidence } from './load-evidence.ts';
import { fetchedRecord } from './record-source.ts';

const CATALOGUE = testCatalogue();
const [FIRST] = CATALOGUE.incidents;
const ID = FIRST?.id ?? '';
const OTHER = CATALOGUE.incidents[1]?.id ?? '';
const SOURCE = [...CATALOGUE.sources.keys()][0] ?? '';
const { features: _features, ...HEAD } = TEST_RECORD.incidents;

type Json = Record<string, unknown>;
const FILES: Json = {
  'first.json': JSON.parse(JSON.stringify(firstPartOf(CATALOGUE))),
  'incidents.json': TEST_RECORD.incidents,
  'sources.json': TEST_RECORD.sources,
  'speakers.json': TEST_RECORD.speakers,
  'geography.json': valid.geography,
  ...Object.fromEntries(
    CATALOGUE.incidents.map(({ id }) => [`evidence/${id}.json`, evidenceFilesOf(CATALOGUE, id, HEAD)]),
  ),
};

let stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
});

/** A page that has loaded its record, and what it asks for; files can be changed while it lives. */
async function pageWith(view: Partial<View> = {}, changed: Json = {}) {
  const page = pageThatLoads(view, changed);
  await page.loaded;
  return page;
}

/** The same while its record is on its way. `held`: what comes only when its promise resolves. */
function pageThatLoads(
  view: Partial<View> = {},
  changed: Json = {},
  held: Record<string, Promise<void>> = {},
) {
  const files: Json = { ...FILES, ...changed };
  const asked: string[] = [];
  const past: string[] = [];
  const fetchFile = async (address: string, { cache }: { readonly cache?: RequestCache }) => {
    const name = address.slice('data/'.length);
    asked.push(name);
    if (cache === 'reload') past.push(name);
    const body = files[name];
    await held[name];
    return { ok: body !== undefined, json: async () => body };
  };
  const store = emptyStore(view);
  const record = fetchedRecord('data/', { fetchFile, inParts: true });
  const stop = followEvidence(store, record);
  stops.push(stop);
  const loaded = loadCatalogue(store, record);
  return { store, files, asked, past, stop, loaded };
}

const isWhole = (store: AppStore) => selectCatalogue(store.getState()) !== undefined;

describe('a record in parts', () => {
  test('shows by its first part what the whole shows', async () => {
    const { store, asked } = await pageWith();
    expect(asked).toEqual(['first.json', 'geography.json']);
    expect(isWhole(store)).toBe(false);
    const whole = storeOf(CATALOGUE);
    const shown = (one: AppStore) =>
      selectVisible(one.getState()).incidents.map(({ id, standing }) => [id, standing]);
    expect(shown(store)).toEqual(shown(whole));
    expect(shown(store).length).toBeGreaterThan(0);
    for (const select of [selectVersion, selectSourceTotal, selectSourcesOn, selectOfferedKinds] as const)
      expect(select(store.getState())).toEqual(select(whole.getState()));
    expect(selectCorroborated(store.getState())).toEqual(selectCorroborated(whole.getState()));
    expect(selectRegister(store.getState())).toBeDefined();
  });

  test('fetches what an incident rests on when it is opened, once', async () => {
    const { store, asked } = await pageWith();
    store.actions.select({ incident: ID });
    await vi.waitFor(() => expect(selectOpened(store.getState())).toBeDefined());
    const whole = storeOf(CATALOGUE, { selection: { incident: ID } });
    const opened = selectOpened(store.getState());
    expect(opened?.incident.feature.properties).toEqual(FIRST?.properties);
    const known = selectOpened(whole.getState());
    expect(opened?.incident.resolution.time).toEqual(known?.incident.resolution.time);
    store.actions.select(null);
    store.actions.select({ incident: ID });
    expect(selectOpened(store.getState())).toBe(opened);
    expect(asked.filter((name) => name.startsWith('evidence/'))).toEqual([`evidence/${ID}.json`]);
    expect(isWhole(store)).toBe(false);
  });

  test.each<readonly [string, unknown]>([
    ['is missing', undefined],
    ['is nothing', null],
    ['has no claims', { incidents: {}, sources: [], speakers: [] }],
  ])('says where the evidence %s, and fetches it again when asked', async (_, body) => {
    const name = `evidence/${ID}.json`;
    const { store, files } = await pageWith({ selection: { incident: ID } }, { [name]: body });
    await vi.waitFor(() => expect(store.getState().opened.get(ID)).toBe('failed'));
    expect(selectOpened(store.getState())).toBeUndefined();
    files[name] = FILES[name];
    store.actions.setOpened(ID, null);
    await vi.waitFor(() => expect(selectOpened(store.getState())).toBeDefined());
  });

  test.each<readonly [string, unknown]>([
    ['another incident', evidenceFilesOf(CATALOGUE, OTHER, HEAD)],
    ['no incident', { ...evidenceFilesOf(CATALOGUE, ID, HEAD), incidents: { ...HEAD, features: [] } }],
    ['another version', evidenceFilesOf(CATALOGUE, ID, { ...HEAD, version: '9.9.8' })],
  ])('shows no evidence of %s, and takes the right one past the cache', async (_, body) => {
    const name = `evidence/${ID}.json`;
    const { store, files, past } = await pageWith({ selection: { incident: ID } }, { [name]: body });
    await vi.waitFor(() => expect(store.getState().opened.get(ID)).toBe('failed'));
    expect(selectOpened(store.getState())).toBeUndefined();
    files[name] = FILES[name];
    store.actions.setOpened(ID, null);
    await vi.waitFor(() => expect(selectOpened(store.getState())?.incident.id).toBe(ID));
    expect(past).toEqual([name]);
    expect(isWhole(store)).toBe(false);
  });

  test('is read whole where the host has another version of its parts by now', async () => {
    const newer = { ...HEAD, version: '9.9.8' };
    const name = `evidence/${ID}.json`;
    const { store } = await pageWith(
      { selection: { incident: ID } },
      {
        [name]: evidenceFilesOf(CATALOGUE, ID, newer),
        'incidents.json': { ...TEST_RECORD.incidents, version: '9.9.8' },
      },
    );
    await vi.waitFor(() => expect(store.getState().opened.get(ID)).toBe('failed'));
    store.actions.setOpened(ID, null);
    await vi.waitFor(() => expect(selectVersion(store.getState())).toBe('9.9.8'));
    expect(selectOpened(store.getState())?.incident.id).toBe(ID);
  });

  test('opens an incident that was selected, and the whole that was asked for, before the first part came', async () => {
    const { store, asked, loaded } = pageThatLoads();
    store.actions.select({ incident: ID });
    store.actions.setLanguage('ko');
    const whole = wholeRecord(store);
    expect(asked).toEqual(['first.json', 'geography.json']);
    await loaded;
    expect((await whole).incidents).toHaveLength(CATALOGUE.incidents.length);
    expect(selectOpened(store.getState())?.incident.id).toBe(ID);
    expect(store.getState()).toMatchObject({ whole: 'none', view: { language: 'ko' } });
  });

  test('rejects at once where no part of it came', async () => {
    const { store, loaded } = pageThatLoads({}, { 'geography.json': undefined });
    const early = wholeRecord(store);
    await Promise.all([expect(early).rejects.toThrow('did not come'), loaded]);
    expect(store.getState().catalogue.status).toBe('failed');
    await expect(wholeRecord(store)).rejects.toThrow('did not come');
  });

  test('does not say that it failed where it came another way', async () => {
    let fail = () => {};
    const held: Record<string, Promise<void>> = {};
    const { store, files, loaded } = pageThatLoads({}, { 'incidents.json': undefined }, held);
    await loaded;
    held['incidents.json'] = new Promise((resolve) => {
      fail = resolve;
    });
    const whole = wholeRecord(store);
    delete held['incidents.json'];
    files['incidents.json'] = FILES['incidents.json'];
    store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set([SOURCE]) });
    await whole;
    fail();
    await new Promise((resolve) => setTimeout(resolve));
    expect(isWhole(store)).toBe(true);
    expect(store.getState().whole).toBe('none');
  });

  test('keeps two apps of one page apart', async () => {
    const [one, other] = [pageThatLoads(), pageThatLoads({ language: 'ko' })];
    await Promise.all([one.loaded, other.loaded]);
    one.store.actions.select({ incident: ID });
    await wholeRecord(other.store);
    await vi.waitFor(() => expect(selectOpened(one.store.getState())).toBeDefined());
    expect([isWhole(one.store), isWhole(other.store)]).toEqual([false, true]);
    expect(other.store.getState().opened.size).toBe(0);
  });

  test.each<readonly [string, Partial<View>]>([
    ['sources that are off', { disabledSources: new Set([SOURCE]) }],
    ['a day', { knownOn: '2024-06-20' }],
    ['one side', { side: 'dprk' }],
    ['a search', { search: 'line' }],
    ['the story', { story: { story: 'june-2024', step: 1 } }],
  ])('is read whole at once for an address with %s', async (_, view) => {
    const { store, asked } = await pageWith(view);
    expect(isWhole(store)).toBe(true);
    expect(asked).not.toContain('first.json');
  });

  test('is whole before one side is shown, and all accounts need nothing', async () => {
    const { store } = await pageWith();
    showSide(store, null);
    expect(store.getState().whole).toBe('none');
    showSide(store, 'rok');
    expect(store.getState().view.side).toBeNull();
    await vi.waitFor(() => expect(store.getState().view.side).toBe('rok'));
    expect(isWhole(store)).toBe(true);
  });

  test('is whole before a source is switched', async () => {
    const { store } = await pageWith();
    const before = store.getState().catalogue;
    withWholeRecord(store, ({ sources }) => {
      expect(sources.size).toBe(CATALOGUE.sources.size);
      store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set([SOURCE]) });
    });
    expect(store.getState().view.disabledSources.size).toBe(0);
    await vi.waitFor(() => expect(store.getState().view.disabledSources.size).toBe(1));
    expect(isWhole(store)).toBe(true);
    const after = store.getState().catalogue;
    expect(after.status === 'ready' && before.status === 'ready' && after.geography).toBe(
      before.status === 'ready' && before.geography,
    );
  });

  test('shows nothing for sources that are off until the whole is here', async () => {
    const { store } = await pageWith();
    store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set([SOURCE]) });
    expect(store.getState().catalogue.status).toBe('loading');
    await vi.waitFor(() => expect(isWhole(store)).toBe(true));
  });

  test('says that the whole did not come, and asks again', async () => {
    const { store, files } = await pageWith({}, { 'incidents.json': undefined });
    await expect(wholeRecord(store)).rejects.toThrow('did not come');
    expect(store.getState().whole).toBe('failed');
    expect(store.getState().catalogue.status).toBe('ready');
    files['incidents.json'] = FILES['incidents.json'];
    expect((await wholeRecord(store)).incidents).toHaveLength(CATALOGUE.incidents.length);
    expect(store.getState().whole).toBe('none');
  });

  test.each<readonly [string, unknown]>([
    ['does not come', undefined],
    ['has faults', { version: '1.0.0', sources: 1, incidents: [{}], speakers: [] }],
    ['is no object', 7],
  ])('is read whole where its first part %s', async (_, first) => {
    const { store } = await pageWith({}, { 'first.json': first });
    expect(isWhole(store)).toBe(true);
  });

  test('tells its faults where both are broken', async () => {
    const { store } = await pageWith({}, { 'first.json': 7, 'sources.json': [{}] });
    const { catalogue } = store.getState();
    expect(catalogue).toMatchObject({ status: 'failed', reason: 'invalid' });
    expect(catalogue.status === 'failed' && catalogue.faults.map(({ path }) => path)).toContainEqual(
      expect.stringMatching(/^sources\.json: \[0\]\./),
    );
  });

  test('stops when the app leaves the page', async () => {
    const { store, asked, stop } = await pageWith();
    stop();
    store.actions.select({ incident: ID });
    store.actions.askWhole();
    await Promise.resolve();
    expect(asked).toEqual(['first.json', 'geography.json']);
  });
});
