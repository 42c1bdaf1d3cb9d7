/** One catalogue after another: what the page kept of the first goes, so that its memory does not grow. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { MANY } from '#domain/query/many.ts';
import { factsOf } from '#domain/query/row-facts.ts';
import { indexRows } from '#domain/rows/time/row-index.ts';
import {
  selectMatchingRows,
  selectRowSet,
  selectRowsMatchingAnywhere,
  selectRowsOfAllKinds,
  selectShownRows,
} from '#state/rows/row-selectors.ts';
import { selectCounts, selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { at, DAY, read, SOUND } from '#testing/rows/small-catalogue.ts';
import { testStore } from '#testing/store.ts';
import type { OpenResult } from '#worker/open/open-catalogue.ts';
import { askingOnce } from './asked-list.ts';
import { followCatalogues } from './follow-catalogues.ts';
import type { Offer } from './offer.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const ids = ['one', 'two'] as const;
const LIST = {
  schemaVersion: 1,
  catalogues: ids.map((id) => ({ id, file: `${id}.parquet`, title: { en: id, ko: id }, attribution: 'CC0' })),
};

async function opened(name: string): Promise<OpenResult> {
  const rows = Array.from({ length: MANY + 100 }, (_, row) => ({
    ...SOUND,
    id: `${name}-${row}`,
    start_earliest: at(DAY + row),
    lon: 127,
    lat: 38,
    radius_m: 500,
  }));
  const { table, flaws } = await read(rows);
  const index = indexRows(table);
  return { table, flaws, index, facts: factsOf(table, index) };
}

/** A page whose worker makes each catalogue when it is asked, and a search that finds nothing. */
function page() {
  const store = testStore();
  const source = { list: async () => LIST, addressOf: (file: string) => file };
  const state = createStore(() => ({ offered: [], search: null })) as Offer['state'];
  const { stop } = followCatalogues(
    store,
    { source, list: askingOnce({ ...source, list: async () => LIST }), state },
    {
      open: (order) => opened(order.address),
      startSearch: () => ({ ask: () => undefined, stop: () => undefined }),
    },
  );
  return { store, stop };
}

/** Opens it, asks what the page asks, and gives hold of its largest parts that does not keep them. */
async function shown(store: AppStore, id: string): Promise<WeakRef<object>[]> {
  store.actions.showCatalogue(id);
  await vi.waitFor(() => expect(store.getState().rows).toMatchObject({ status: 'ready', id }));
  const { incidentAt } = selectRowSet(store.getState()) ?? {};
  store.actions.select({ incident: incidentAt?.(3).id ?? '' });
  store.actions.setStretch([10, 60]);
  const state = store.getState();
  for (const ask of [
    selectShownRows,
    selectRowsOfAllKinds,
    selectMatchingRows,
    selectRowsMatchingAnywhere,
    selectCounts,
    selectSelected,
  ])
    ask(state);
  const { rows } = state;
  if (rows.status !== 'ready') throw new Error(rows.status);
  const { table, index } = rows.read;
  return [table, table.time.earliestStart, table.text.id.bytes, index.starts.values].map(
    (part) => new WeakRef(part),
  );
}

async function left(parts: readonly WeakRef<object>[]): Promise<number> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    collect();
  }
  return parts.filter((part) => part.deref() !== undefined).length;
}

it('keeps nothing of the first when the second is open', async () => {
  const { store, stop } = page();
  const first = await shown(store, 'one');
  expect(await left(first)).toBe(4);
  const second = await shown(store, 'two');
  expect(await left(first)).toBe(0);
  expect(await left(second)).toBe(4);
  stop();
});

it('would notice one who holds on to it', async () => {
  const { store, stop } = page();
  const first = await shown(store, 'one');
  const held = selectRowSet(store.getState());
  await shown(store, 'two');
  expect(await left(first)).toBeGreaterThan(0);
  expect(held?.table.incidents).toBe(MANY + 100);
  stop();
});
