import { afterEach, expect, it, vi } from 'vitest';
import { followUnknown } from '#app/record/report-unknown.ts';
import { MANY } from '#domain/query/many.ts';
import { factsOf } from '#domain/query/row-facts.ts';
import { indexRows } from '#domain/rows/time/row-index.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { NOTHING_ASKED } from '#state/rows/rows-state.ts';
import { selectCounts } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { HiredPort } from '#testing/rows/hired-port.ts';
import { at, DAY, type Row, read, SOUND } from '#testing/rows/small-catalogue.ts';
import { emptyStore, testStore } from '#testing/store.ts';
import type { OpenOptions, OpenResult } from '#worker/open/open-catalogue.ts';
import type { OpenOrder } from '#worker/open/open-messages.ts';
import { type RowSearchOptions, startRowSearch } from '#worker/search/row-search.ts';
import { RowSearcher } from '#worker/search/row-searcher.ts';
import type { SearchMessage } from '#worker/search/search-messages.ts';
import { offerCatalogues } from './catalogues.ts';
import { followCatalogues } from './follow-catalogues.ts';
import type { Catalogues } from './offer.ts';

const ENTRY = { title: { en: 'A', ko: '가' }, attribution: 'CC0' };
const LIST = {
  schemaVersion: 1,
  catalogues: [
    { ...ENTRY, id: 'one', file: 'one.parquet' },
    { ...ENTRY, id: 'two', file: 'two.parquet', window: '2024-05' },
  ],
};

/** More than can be objects, in March 2020, and one row in another month. */
const MANY_ROWS: Row[] = Array.from({ length: MANY + 1 }, (_, index) => ({
  ...SOUND,
  id: `${index}`,
  title: index === MANY ? 'Balloon' : 'Drone',
  start_earliest: at(Date.UTC(2020, 2, 5)),
  end_latest: at(Date.UTC(2020, 2, 6)),
}));

async function opened(rows: Row[]) {
  const { table, flaws } = await read(rows);
  const index = indexRows(table);
  return { table, flaws, index, facts: factsOf(table, index) };
}

const following: Catalogues[] = [];
afterEach(() => {
  for (const one of following.splice(0)) one.stop();
});

/** A worker that waits until a test answers, and lists that come as they are given, one after the other. */
function followed(store: AppStore, lists: readonly unknown[] = [LIST]) {
  const orders: { order: OpenOrder; options: OpenOptions; answer: (result: OpenResult) => void }[] = [];
  const ports: HiredPort[] = [];
  const posted: SearchMessage[] = [];
  const coming = [...lists];
  const loaded = vi.fn(
    async (): Promise<typeof followCatalogues> => (to, offer) => followCatalogues(to, offer, workers),
  );
  const workers = {
    open: (order: OpenOrder, options: OpenOptions) =>
      new Promise<OpenResult>((answer) => orders.push({ order, options, answer })),
    startSearch: (options: RowSearchOptions) =>
      startRowSearch({ ...options, hire: () => searcherIn(ports, posted) }),
  };
  const list = vi.fn(async () => {
    const next = coming.length > 1 ? coming.shift() : coming[0];
    if (next instanceof Error) throw next;
    return next;
  });
  const source = { list, addressOf: (file: string) => `https://example.org/data/${file}` };
  const catalogues = offerCatalogues(store, { catalogues: source }, loaded) as Catalogues;
  following.push(catalogues);
  return { catalogues, orders, ports, posted, loaded, list, rows: () => store.getState().rows };
}

function searcherIn(ports: HiredPort[], posted: SearchMessage[]): HiredPort {
  const port = new HiredPort();
  const searcher = new RowSearcher({
    post: (message, transfer) => {
      posted.push(message);
      port.inside.postMessage(message, transfer);
    },
    pause: async () => undefined,
    now: () => 0,
  });
  port.inside.onmessage = ({ data }) => void searcher.take(data);
  ports.push(port);
  return port;
}

it('offers what is listed, and opens what the view shows, with its progress', async () => {
  const store = testStore();
  const { catalogues, orders, rows } = followed(store);
  await vi.waitFor(() => expect(catalogues.state.getState().offered).toHaveLength(2));
  store.actions.showCatalogue('one');
  await vi.waitFor(() => expect(orders).toHaveLength(1));
  expect(orders[0]?.order.address).toBe('https://example.org/data/one.parquet');
  expect(rows()).toEqual({ status: 'loading', id: 'one', read: 0, of: null });
  orders[0]?.options.progress(3, 9);
  expect(rows()).toEqual({ status: 'loading', id: 'one', read: 3, of: 9 });
  const { flaws, ...table } = await opened(MANY_ROWS);
  orders[0]?.answer({ ...table, flaws });
  await vi.waitFor(() => expect(rows()).toEqual({ status: 'ready', id: 'one', read: table, flaws }));
  store.actions.showCatalogue(null);
  expect(rows()).toEqual({ status: 'none' });
});

it('waits for the line and the zone, and opens without them where they do not come', async () => {
  const { catalogue } = testStore().getState();
  for (const [state, zone] of [
    [catalogue, { mdl: GEOGRAPHY.mdl, dmz: GEOGRAPHY.dmz }],
    [{ status: 'failed', reason: 'network', faults: [] }, null],
  ] as const) {
    const store = emptyStore();
    const { orders, list } = followed(store);
    store.actions.showCatalogue('one');
    await vi.waitFor(() => expect(list).toHaveBeenCalled());
    await new Promise((resolve) => setImmediate(resolve));
    expect(orders).toEqual([]);
    store.actions.setCatalogue(state);
    await vi.waitFor(() => expect(orders).toHaveLength(1));
    expect(orders[0]?.order.zone).toEqual(zone);
  }
});

it('fetches no more than an empty list until a catalogue is asked for, and then also what did not come', async () => {
  const store = emptyStore();
  const { catalogues, loaded, list, rows } = followed(store, [{ schemaVersion: 1, catalogues: [] }]);
  expect(list).not.toHaveBeenCalled();
  store.actions.setCatalogue(testStore().getState().catalogue);
  expect(list).toHaveBeenCalledTimes(1);
  await new Promise((resolve) => setImmediate(resolve));
  expect(loaded).not.toHaveBeenCalled();
  loaded.mockRejectedValueOnce(new Error('lost'));
  store.actions.showCatalogue('one');
  await vi.waitFor(() => expect(rows()).toMatchObject({ status: 'failed', fault: { code: 'unreachable' } }));
  catalogues.retry();
  await vi.waitFor(() => expect(rows()).toMatchObject({ fault: { code: 'unknown-catalogue' } }));
});

it('begins with all time of a catalogue, or as it is listed, but with what the address says', async () => {
  const windowOf = async (id: string, view = {}) => {
    const store = testStore({ catalogue: id, ...view });
    const { orders, rows } = followed(store);
    await vi.waitFor(() => expect(orders).toHaveLength(1));
    orders[0]?.answer(await opened(MANY_ROWS));
    await vi.waitFor(() => expect(rows().status).toBe('ready'));
    return store.getState().view.window;
  };
  expect(await windowOf('one')).toEqual({ from: rangeOf('2020-03-05').from, to: rangeOf('2020-03-06').to });
  expect(await windowOf('two')).toEqual(rangeOf('2024-05'));
  expect(await windowOf('two', { window: rangeOf('2023-01') })).toEqual(rangeOf('2023-01'));
});

it('cancels what is being read when another is asked for, and takes its late answer for nothing', async () => {
  const store = testStore({ catalogue: 'one' });
  const { orders, rows } = followed(store);
  await vi.waitFor(() => expect(orders).toHaveLength(1));
  store.actions.showCatalogue('two');
  expect(orders[0]?.options.signal.aborted).toBe(true);
  await vi.waitFor(() => expect(orders).toHaveLength(2));
  orders[0]?.answer(await opened(MANY_ROWS));
  orders[0]?.options.progress(1, 1);
  await new Promise((resolve) => setImmediate(resolve));
  expect(rows()).toEqual({ status: 'loading', id: 'two', read: 0, of: null });
  orders[1]?.answer({ fault: { code: 'truncated' } });
  await vi.waitFor(() =>
    expect(rows()).toEqual({ status: 'failed', id: 'two', fault: { code: 'truncated' } }),
  );
});

it('says that there is no such catalogue, or that the list did not come, and tries again', async () => {
  const store = testStore({ catalogue: 'none' });
  const { catalogues, rows } = followed(store, [new Error('lost'), { schemaVersion: 9 }, LIST]);
  await vi.waitFor(() => expect(rows()).toMatchObject({ status: 'failed', fault: { code: 'no-list' } }));
  catalogues.retry();
  await vi.waitFor(() => expect(rows()).toMatchObject({ status: 'failed', fault: { code: 'no-list' } }));
  catalogues.retry();
  await vi.waitFor(() => expect(rows()).toMatchObject({ fault: { code: 'unknown-catalogue' } }));
});

it('asks again for a list that did not come as soon as a catalogue is asked for', async () => {
  const store = testStore();
  const { list, orders } = followed(store, [new Error('lost'), LIST]);
  await list.mock.results[0]?.value.catch(() => undefined);
  store.actions.showCatalogue('one');
  await vi.waitFor(() => expect(orders).toHaveLength(1));
});

it('notifies of an incident in the address that the catalogue does not have', async () => {
  const store = testStore({ catalogue: 'one', selection: { incident: 'gone' } });
  const { orders } = followed(store);
  followUnknown(store);
  await vi.waitFor(() => expect(orders).toHaveLength(1));
  orders[0]?.answer(await opened(MANY_ROWS));
  await vi.waitFor(() =>
    expect(store.getState().notices).toEqual([{ type: 'unknown-incident', id: 'gone' }]),
  );
});

/** A store in which many rows are open. */
async function searched() {
  const store = testStore({ catalogue: 'one' });
  const all = followed(store);
  await vi.waitFor(() => expect(all.orders).toHaveLength(1));
  all.orders[0]?.answer(await opened(MANY_ROWS));
  await vi.waitFor(() => expect(all.rows().status).toBe('ready'));
  return { ...all, store };
}

it('has a search of many rows answered by the worker, and forgets it when it is cleared', async () => {
  const { store, catalogues, ports, posted } = await searched();
  expect(ports).toHaveLength(0);
  store.actions.setSearch('balloon');
  expect(catalogues.state.getState().search).toEqual({ searched: 0, of: MANY + 1 });
  await vi.waitFor(() =>
    expect(store.getState().foundRows).toMatchObject({ text: 'balloon', isWhole: true }),
  );
  expect(selectCounts(store.getState()).certain).toBe(1);
  expect(catalogues.state.getState().search).toBeNull();
  store.actions.setSearch('');
  expect(store.getState().foundRows, 'all').toBe(NOTHING_ASKED);
  const before = posted.length;
  store.actions.setSearch('drone');
  store.actions.setSearch('');
  const late = vi.fn();
  const unsubscribe = store.subscribe(late);
  await vi.waitFor(() => expect(posted.slice(before)).toMatchObject([{ type: 'part' }]));
  await new Promise((resolve) => setImmediate(resolve));
  expect(late).not.toHaveBeenCalled();
  unsubscribe();
  store.actions.setSearch('월경');
  await vi.waitFor(() => expect(store.getState().foundRows).toMatchObject({ text: '월경', isWhole: true }));
  expect(ports).toHaveLength(1);
  store.actions.showCatalogue(null);
  expect(ports[0]?.isEnded).toBe(true);
});

it('says that the search failed, and starts it again when it is asked to or something else is searched', async () => {
  const { store, catalogues, ports } = await searched();
  store.actions.setSearch('balloon');
  ports[0]?.die();
  expect(catalogues.state.getState().search).toBe('failed');
  catalogues.retrySearch();
  await vi.waitFor(() => expect(store.getState().foundRows?.text).toBe('balloon'));
  ports[1]?.die();
  store.actions.setSearch('drone');
  await vi.waitFor(() => expect(store.getState().foundRows).toMatchObject({ text: 'drone', isWhole: true }));
  expect(ports).toHaveLength(3);
});

it('leaves few rows to be searched as objects, in source and id as well', async () => {
  const store = testStore({ catalogue: 'one' });
  const { orders, ports, rows } = followed(store);
  await vi.waitFor(() => expect(orders).toHaveLength(1));
  orders[0]?.answer(
    await opened([
      { ...SOUND, source: 'Yonhap' },
      { ...SOUND, id: 'two', start_earliest: at(DAY) },
    ]),
  );
  await vi.waitFor(() => expect(rows().status).toBe('ready'));
  store.actions.setSearch('yonhap');
  expect(selectCounts(store.getState()).certain).toBe(1);
  store.actions.setSearch('two');
  expect(selectCounts(store.getState()).certain).toBe(1);
  expect(ports).toHaveLength(0);
});
