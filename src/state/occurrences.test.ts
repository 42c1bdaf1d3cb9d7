import { describe, expect, test } from 'vitest';
import type { IncidentFeature } from '#domain/record/incident.ts';
import { rangeOfWindow } from '#domain/record/shared-fields.ts';
import { claimOf, incidentOf, WORDS, whenClaim } from '#testing/incident-of.ts';
import { recordStore, storeWith } from '#testing/store.ts';
import { KINDS } from '#testing/subject.ts';
import { selectCountReasons, selectOccurrences, selectOccurrencesByKind } from './occurrences.ts';
import { selectRowSet } from './rows/row-selectors.ts';
import { selectCounts } from './selectors.ts';
import type { AppStore } from './store.ts';

const ONLY_CROSSINGS = new Set(KINDS.filter((kind) => kind !== 'mdl-crossing'));

function inWindow(window: string, collection = 'crossings-2025'): AppStore {
  return recordStore({ collection, window: rangeOfWindow(window) });
}

function crossings(store: AppStore) {
  return selectOccurrencesByKind(store.getState()).get('mdl-crossing');
}

describe('the crossings of 2025', () => {
  test('are counted once, whatever counts them', () => {
    expect(crossings(inWindow('2025-03/2025-12'))).toEqual({
      entries: { least: 11, most: 11 },
      occurrences: { least: 17, most: 18 },
      differs: true,
    });
  });

  test('of a part of the time are those that surely are in it, and what else may be', () => {
    // Of seventeen, four are dated and lie before November.
    expect(crossings(inWindow('2025-11'))?.occurrences).toEqual({ least: 10, most: 13 });
    expect(crossings(inWindow('2025-04'))?.occurrences).toEqual({ least: 2, most: 5 });
  });

  test('of one kind alone are named by it, and of several are a total', () => {
    const store = inWindow('2025-03/2025-12');
    expect(selectOccurrences(store.getState())).toMatchObject({
      kind: undefined,
      occurrences: { least: 26, most: Infinity },
    });
    store.actions.setHiddenKinds([...ONLY_CROSSINGS]);
    expect(selectOccurrences(store.getState())).toMatchObject({
      kind: 'mdl-crossing',
      occurrences: { least: 17, most: 18 },
    });
  });

  test('are at least what is left of them where the source of the whole is off', () => {
    const store = inWindow('2025-03/2025-12');
    store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set(['ktv-2025-12-22']) });
    // Ten of November, four that the whole counts, and one of which that is not known: no two of them have anything in common.
    expect(crossings(store)?.occurrences).toEqual({ least: 15, most: 15 });
  });

  test('a search leaves those that it finds', () => {
    const store = inWindow('2025-03/2025-12');
    store.actions.setHiddenKinds([...ONLY_CROSSINGS]);
    store.actions.setSearch('Goseong, November');
    expect(selectCounts(store.getState()).certain).toBeGreaterThan(0);
    const { entries, occurrences } = selectOccurrences(store.getState());
    expect(occurrences.least).toBeGreaterThanOrEqual(6);
    expect(entries.most).toBeLessThan(11);
  });

  test('tell why they are not as many as the entries', () => {
    const found = selectCountReasons(inWindow('2025-03/2025-12').getState());
    const [reasons] = found.filter(({ kind }) => kind === 'mdl-crossing').map((one) => one.reasons);
    expect(reasons?.counting.map(({ range }) => range.least).sort((a, b) => a - b)).toEqual([3, 6, 10, 17]);
    expect(reasons).toMatchObject({ within: 9, open: 0 });
    expect(reasons?.doubtful.map(({ part, wholes }) => [part.id, wholes.length])).toEqual([
      ['mdl-crossing-2025-10-19-pursuers', 1],
      ['mdl-crossing-2025-11-19', 3],
    ]);
  });
});

test('what counts several, and nobody says how many, is no difference in numbers', () => {
  const store = inWindow('2024-06', 'june-2024');
  expect(selectOccurrences(store.getState()).differs).toBe(false);
});

test('a record of many incidents is counted as one of few', () => {
  const few: IncidentFeature[] = [
    incidentOf('six', {
      kind: 'mdl-crossing',
      claims: [claimOf({ about: 'occurrences', value: { min: 6, max: 6 } }), whenClaim('2024-06')],
      links: [{ rel: 'contains', target: 'one' }],
    }),
    incidentOf('one', {
      kind: 'mdl-crossing',
      claims: [whenClaim('2024-06-10')],
      links: [{ rel: 'part-of', target: 'six', reasoning: WORDS }],
    }),
    incidentOf('may', { kind: 'mdl-crossing', claims: [whenClaim('2024-05', '2024-06')] }),
  ];
  const others = Array.from({ length: 300 }, (_, at) =>
    incidentOf(`other-${at}`, { kind: 'gunfire', claims: [whenClaim('2024-06-01')] }),
  );
  const view = { window: rangeOfWindow('2024-06') };
  const [small, large] = [storeWith(few, view), storeWith([...few, ...others], view)];
  expect(selectRowSet(large.getState())).not.toBeNull();
  for (const store of [small, large])
    expect(crossings(store)).toEqual({
      entries: { least: 2, most: 3 },
      occurrences: { least: 6, most: 7 },
      differs: true,
    });
  expect(selectOccurrences(large.getState()).occurrences).toEqual({ least: 306, most: 307 });
  large.actions.setWindow(rangeOfWindow('2024-05'));
  expect(crossings(large)?.occurrences).toEqual({ least: 0, most: 1 });
});
