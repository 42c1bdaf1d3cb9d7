import { expect, it, vi } from 'vitest';
import { MANY } from '#domain/query/many.ts';
import { crowdedStore } from '#testing/store.ts';
import { selectMatchingRows, selectShownRows } from './row-selectors.ts';

const made = vi.hoisted(() => ({ tables: 0 }));

vi.mock('#domain/rows/incident-rows.ts', async (original) => {
  const module = await original<typeof import('#domain/rows/incident-rows.ts')>();
  return {
    ...module,
    rowsOfIncidents: (...given: Parameters<typeof module.rowsOfIncidents>) => {
      made.tables += 1;
      return module.rowsOfIncidents(...given);
    },
  };
});

it('makes one table of a record of many, whatever is asked of it', () => {
  const store = crowdedStore(300);
  store.actions.setStretch([10, 50]);
  expect(selectShownRows(store.getState())?.codes.length).toBeGreaterThan(MANY);
  expect(selectMatchingRows(store.getState())?.length).toBeGreaterThan(MANY);
  expect(made.tables).toBe(1);
});
