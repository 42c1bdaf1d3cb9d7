import { expect, it } from 'vitest';
import { firstPartOf } from '#domain/evidence/first-part/first-part-of.ts';
import { readFirstPart } from '#domain/evidence/first-part/read-first-part.ts';
import { isWhole } from '#domain/record/subject.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { firstIncidents, recordCatalogue } from '#testing/record.ts';
import { emptyStore, recordStore } from '#testing/store.ts';
import { OWN_SUBJECT } from '#testing/subject.ts';
import { selectFoundElsewhere, selectOtherCollection } from './collections.ts';
import { selectOfferedKinds, selectSourceTotal } from './record-facts.ts';
import { selectCollected } from './record-selectors.ts';
import { selectOutside } from './selectors.ts';

const WHOLE = OWN_SUBJECT.collections.find(isWhole);
const ELSEWHERE = 'tunnel-3-found-1978';

it('opens with the first collection, and shows another with its period, filters kept', () => {
  const store = recordStore({ hiddenKinds: new Set(['context']) });
  expect(new Set(selectCollected(store.getState()).map(({ id }) => id))).toEqual(firstIncidents());
  store.actions.showCollection('tunnels');
  const { view } = store.getState();
  expect(new Set(selectCollected(store.getState()).map(({ kind }) => kind))).toEqual(new Set(['tunnel']));
  expect(view.window).toEqual(OWN_SUBJECT.collections.find(({ id }) => id === 'tunnels')?.window);
  expect(view.hiddenKinds).toEqual(new Set(['context']));
  expect(selectOfferedKinds(store.getState()).map(({ id }) => id)).toEqual(['tunnel']);
});

it('offers, for an open incident of another collection, the first that has it', () => {
  const store = recordStore({ selection: { incident: ELSEWHERE } });
  expect(selectOutside(store.getState())?.id).toBe(ELSEWHERE);
  expect(selectOtherCollection(store.getState())).toBe(WHOLE);
  store.actions.showCollection(WHOLE?.id ?? '');
  expect(selectOtherCollection(store.getState())).toBeUndefined();
  expect(selectOutside(store.getState())).toBeUndefined();
  expect(store.getState().view.selection?.incident).toBe(ELSEWHERE);
});

it('counts what a search finds in the whole record, and nothing where that is shown', () => {
  const store = recordStore({ search: 'infiltration tunnel' });
  const elsewhere = selectFoundElsewhere(store.getState());
  expect(elsewhere?.collection).toBe(WHOLE);
  expect(elsewhere?.found).toBeGreaterThanOrEqual(4);
  expect(selectFoundElsewhere(store.getState())).toBe(elsewhere);
  store.actions.showCollection(WHOLE?.id ?? '');
  expect(selectFoundElsewhere(store.getState())).toBeUndefined();
  store.actions.showCollection('tunnels');
  store.actions.setSearch('');
  expect(selectFoundElsewhere(store.getState())).toBeUndefined();
});

it('counts the sources of each collection alike in the first part and in the whole', () => {
  const catalogue = recordCatalogue();
  const body = JSON.parse(JSON.stringify(firstPartOf(catalogue, OWN_SUBJECT.collections)));
  const read = readFirstPart('first.json', body, OWN_SUBJECT);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const [whole, first] = [recordStore(), emptyStore({}, undefined, OWN_SUBJECT)];
  first.actions.setCatalogue({ status: 'ready', outline: read.outline, geography: GEOGRAPHY });
  const totals = OWN_SUBJECT.collections.map(({ id }) =>
    [whole, first].map((store) => {
      store.actions.showCollection(id);
      return selectSourceTotal(store.getState());
    }),
  );
  for (const [ofWhole, ofFirst] of totals) expect(ofFirst).toBe(ofWhole);
  expect(new Set(totals.flat()).size).toBeGreaterThan(3);
});
