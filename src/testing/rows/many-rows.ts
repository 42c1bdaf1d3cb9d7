/** A catalogue of many rows, spread over the years, as a reader's file may have them. */
import { indexRows } from '#domain/rows/time/row-index.ts';
import { type InstantRange, rangeOf } from '#domain/time/local-time.ts';
import type { AppStore } from '#state/store.ts';
import { storeOf } from '#testing/store.ts';
import { TEST_RECORD, testCatalogue } from '#testing/test-record.ts';
import { at, type Row, read } from './small-catalogue.ts';

const MONTHS = 12 * 20;
const FIRST_YEAR = 2000;
/** All of it. */
const WINDOW: InstantRange = { from: rangeOf('2000').from, to: rangeOf('2019').to };

/** Rows 2 and 5 of seven are known to the year only, the last of each 50 is not dated. */
function rowOf(index: number): Row {
  const month = (index * 7919) % MONTHS;
  const year = String(FIRST_YEAR + Math.floor(month / 12));
  const { from, to } = rangeOf(
    index % 7 === 2 || index % 7 === 5 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`,
  );
  const isDated = index % 50 !== 49;
  return {
    id: `row-${index}`,
    title: `Row ${index}`,
    kind: index % 3 === 0 ? 'mdl-crossing' : 'warning-shots',
    source: 'A data set',
    ...(isDated && { start_earliest: at(from), end_latest: at(to) }),
    km_from: (index * 13) % 200,
    km_to: ((index * 13) % 200) + 5,
  };
}

/** A store in which a catalogue of so many rows is open, and all of them are in the window. */
export async function storeOfRows(count: number): Promise<AppStore> {
  const { table } = await read(Array.from({ length: count }, (_, index) => rowOf(index)));
  const store = storeOf(testCatalogue(TEST_RECORD));
  store.actions.showCatalogue('rows');
  store.actions.setRows({
    status: 'ready',
    id: 'rows',
    read: { table, index: indexRows(table) },
    flaws: [],
  });
  store.actions.setWindow(WINDOW);
  return store;
}
