import { describe, expect, it } from 'vitest';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { tableOf } from '#domain/query/incident-table.ts';
import type { Claim } from '#domain/record/incident.ts';
import { CODES } from '#domain/rows/codes.ts';
import { capsOnStretch } from '#domain/rows/place/stretch-caps.ts';
import { HOUR } from '#domain/time/durations.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { decodeView, encodeView } from '#state/address/url-codec.ts';
import { undo } from '#state/commands/undo.ts';
import { selectRowSet, selectShownRows } from '#state/rows/row-selectors.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { incidentOf, toldOf, whenClaim } from '#testing/incident-of.ts';
import { REGISTER, toldClaim } from '#testing/sides.ts';
import { catalogueOf, emptyStore, recordStore, storeOf, storeWith, testStore } from '#testing/store.ts';
import { SUBJECT } from '#testing/subject.ts';
import { TWO_OBSERVERS } from '#testing/test-record.ts';
import {
  selectAbsent,
  selectCatalogue,
  selectCorroborated,
  selectEnabledSources,
  selectResolved,
  selectSoleSides,
} from './record-selectors.ts';
import {
  selectCounts,
  selectMatching,
  selectMatchingAnywhere,
  selectOfAllKinds,
  selectOutside,
  selectPlacements,
  selectSelected,
  selectVisible,
} from './selectors.ts';

const TWO = [toldOf('one', { kind: 'mdl-crossing' }), toldOf('two', { kind: 'context' })];
const MANY = Array.from({ length: 201 }, (_, index) =>
  toldOf(`${index}`, { kind: index % 2 ? 'context' : 'mdl-crossing' }),
);

const AT_WORK = { id: 'work', about: 'activity' } as const;
const OVER_THERE = { id: 'there', about: 'where', value: { on: 'mdl' } } as const;

const SELECTORS = [
  selectEnabledSources,
  selectResolved,
  selectPlacements,
  selectVisible,
  selectOfAllKinds,
  selectMatching,
  selectMatchingAnywhere,
  selectCorroborated,
  selectSoleSides,
  selectRowSet,
  selectShownRows,
  selectCounts,
];

describe('the selectors', () => {
  it('give nothing before the catalogue is there', () => {
    const state = emptyStore().getState();
    expect(selectCatalogue(state)).toBeUndefined();
    expect(selectVisible(state)).toMatchObject({ incidents: [], certain: 0, possible: 0, undated: 0 });
  });

  it('give the same object while nothing they depend on has changed', () => {
    const store = storeWith(TWO);
    const [resolved, visible] = [selectResolved(store.getState()), selectVisible(store.getState())];
    store.actions.hover('one');
    store.actions.setTheme('dark');
    expect(selectResolved(store.getState())).toBe(resolved);
    expect(selectVisible(store.getState())).toBe(visible);
    store.actions.toggleKind('context');
    expect(selectResolved(store.getState())).toBe(resolved);
    expect(selectVisible(store.getState()).incidents.map(({ id }) => id)).toEqual(['one']);
  });

  it('keep the answers of two stores apart, however their changes alternate', () => {
    const [one, other] = [storeWith(TWO), storeWith(MANY)];
    other.actions.setWindow(rangeOf('2024-05'));
    const answers = (store: typeof one) => SELECTORS.map((select) => select(store.getState()) as unknown);
    const [ofOne, ofOther] = [answers(one), answers(other)];
    for (const incident of ['one', 'two', null]) {
      one.actions.hover(incident);
      other.actions.setTheme(incident === 'one' ? 'dark' : 'light');
      for (const [store, before] of [
        [one, ofOne],
        [other, ofOther],
      ] as const)
        answers(store).forEach((answer, index) => {
          expect(answer, SELECTORS[index]?.name).toBe(before[index]);
        });
    }
    other.actions.toggleKind('context');
    expect(selectVisible(one.getState())).toBe(ofOne[SELECTORS.indexOf(selectVisible)]);
    const shown = selectShownRows(other.getState());
    expect(shown).not.toBeNull();
    expect(shown).not.toBe(ofOther[SELECTORS.indexOf(selectShownRows)]);
  });

  it('give the same object when the view comes back from its own address, and nothing is to be taken back', () => {
    const store = storeWith(TWO);
    store.actions.brush(rangeOf('2024-05'), [70, 120]);
    store.actions.toggleKind('mine-laying');
    store.actions.setSources({ disabledSets: new Set(['history']), disabledSources: new Set(['a', 'b']) });
    store.actions.setSearch('one');
    undo(store);
    const before = store.getState();
    const [resolved, visible] = [selectResolved(before), selectVisible(before)];
    store.actions.restore(decodeView(encodeView(before.view, 'en', SUBJECT), 'en', SUBJECT).view);
    const after = store.getState();
    expect(after.past).toBe(before.past);
    expect(after.view).toEqual(before.view);
    expect(selectResolved(after)).toBe(resolved);
    expect(selectVisible(after)).toBe(visible);
  });

  it('give what the filters leave whenever it was, and the same list while only the window moves', () => {
    const store = recordStore();
    const all = selectResolved(store.getState()).length;
    store.actions.setStretch([200, 237.4]);
    const [here, anywhere] = [selectMatching(store.getState()), selectMatchingAnywhere(store.getState())];
    expect(here.length).toBeGreaterThan(0);
    const caps = capsOnStretch(tableOf(here).table, [200, 237.4]);
    expect(caps.every((cap) => cap !== CODES.out)).toBe(true);
    expect(here.length).toBeLessThan(all);
    expect(anywhere).toHaveLength(all);
    store.actions.setWindow(rangeOf('1976-08'));
    expect(selectMatching(store.getState())).toBe(here);
    store.actions.setStretch([100, 110]);
    expect(selectMatching(store.getState())).not.toBe(here);
    expect(selectMatchingAnywhere(store.getState())).toBe(anywhere);
    store.actions.toggleKind('mdl-crossing');
    expect(selectMatchingAnywhere(store.getState()).length).toBeLessThan(all);
  });

  it('show the same object through the steps of a scrub that change nothing of it', () => {
    const store = storeWith(TWO);
    const visible = selectVisible(store.getState());
    const { from, to } = store.getState().view.window;
    store.actions.setWindow({ from: from + HOUR, to: to + HOUR });
    expect(selectVisible(store.getState())).toBe(visible);
    store.actions.toggleKind('context');
    store.actions.toggleKind('context');
    expect(selectVisible(store.getState())).toEqual(visible);
  });

  it('show another list as another, also where nothing of either is seen', () => {
    const store = emptyStore();
    store.actions.setSearch('no such word');
    const before = selectVisible(store.getState());
    store.actions.setCatalogue({ status: 'ready', catalogue: catalogueOf(TWO), geography: GEOGRAPHY });
    const { incidents, of } = selectVisible(store.getState());
    expect([before.incidents, incidents]).toEqual([[], []]);
    expect(of).toBe(selectResolved(store.getState()));
  });

  it('find the selected incident, and none for an id that nobody has', () => {
    const store = storeWith(TWO);
    store.actions.select({ incident: 'two' });
    expect(selectSelected(store.getState())?.id).toBe('two');
    store.actions.select({ incident: 'three' });
    expect(selectSelected(store.getState())).toBeUndefined();
  });
});

it('counts for the legend also what is switched off', () => {
  const store = storeWith(TWO);
  expect(selectOfAllKinds(store.getState())).toBe(selectVisible(store.getState()));
  store.actions.toggleKind('context');
  expect(selectVisible(store.getState()).incidents.map(({ id }) => id)).toEqual(['one']);
  expect(selectOfAllKinds(store.getState()).incidents.map(({ id }) => id)).toEqual(['one', 'two']);
});

it('leaves what more than one observer reports, everywhere, as the sources that are on have it', () => {
  const store = testStore({}, TWO_OBSERVERS);
  const all = selectVisible(store.getState());
  expect([...selectCorroborated(store.getState())]).toEqual([['crossing-a', 2]]);
  store.actions.setLeastObservers(2);
  const left = [selectVisible, selectOfAllKinds].map((select) => select(store.getState()).incidents);
  const matching = [selectMatching, selectMatchingAnywhere].map((select) => select(store.getState()));
  for (const incidents of [...left, ...matching])
    expect(incidents.map(({ id }) => id)).toEqual(['crossing-a']);
  store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set(['daily-2']) });
  expect(selectVisible(store.getState()).incidents).toEqual([]);
  store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set() });
  store.actions.clearFilters();
  expect(selectVisible(store.getState()).incidents.map(({ id }) => id)).toEqual(
    all.incidents.map(({ id }) => id),
  );
});

describe('one side', () => {
  /** `south` and `north` speak of the first, `south` of the second, an outlet alone of the third. */
  const SIDES = [
    incidentOf('both', { claims: [toldClaim('south', AT_WORK), toldClaim('north', OVER_THERE)] }),
    incidentOf('south', { claims: [toldClaim('south', AT_WORK)] }),
    incidentOf('outlet', { claims: [toldClaim('daily', AT_WORK)] }),
  ];
  const storeOfSides = (incidents = SIDES) =>
    storeOf({ ...catalogueOf(incidents), speakers: REGISTER.speakers });
  const idsOf = (incidents: readonly ResolvedIncident[]) => incidents.map(({ id }) => id).sort();

  it('leaves what it says, and counts the incidents apart of which it says nothing', () => {
    const store = storeOfSides();
    expect(idsOf(selectResolved(store.getState()))).toEqual(['both', 'outlet', 'south']);
    store.actions.setSide('dprk');
    expect(idsOf(selectResolved(store.getState()))).toEqual(['both']);
    expect(idsOf(selectAbsent(store.getState()))).toEqual(['outlet', 'south']);
    expect(selectResolved(store.getState())[0]?.resolution.claims.map(({ id }) => id)).toEqual(['there']);
    store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set(['source-a']) });
    expect(selectResolved(store.getState())).toEqual([]);
    store.actions.setSide(null);
    expect(selectAbsent(store.getState())).toHaveLength(3);
  });

  it('is marked where no other speaks, also while one is asked for', () => {
    const store = storeOfSides();
    expect([...selectSoleSides(store.getState())]).toEqual([['south', 'rok']]);
    store.actions.setSide('rok');
    expect([...selectSoleSides(store.getState())]).toEqual([['south', 'rok']]);
    store.actions.setSide('dprk');
    expect([...selectSoleSides(store.getState())], 'both speak of it').toEqual([]);
  });

  it('counts the same among many as among few', () => {
    const many = Array.from({ length: 402 }, (_, index) =>
      incidentOf(`${index}`, {
        kind: 'mdl-crossing',
        claims: [toldClaim(index % 2 ? 'south' : 'north', { ...AT_WORK, id: `${index}` })],
      }),
    );
    const store = storeOfSides(many);
    expect(selectRowSet(store.getState())).not.toBeNull();
    expect(selectCounts(store.getState()).undated).toBe(402);
    store.actions.setSide('rok');
    // 201 are too many for an object each, 200 are not.
    expect(selectRowSet(store.getState())).not.toBeNull();
    expect(selectCounts(store.getState()).undated).toBe(201);
    expect(selectAbsent(store.getState())).toHaveLength(201);
  });

  it('cannot be asked for before the record is here, and then counts nothing', () => {
    const store = emptyStore({ side: 'rok' });
    expect(selectResolved(store.getState())).toEqual([]);
    expect(selectSoleSides(store.getState()).size).toBe(0);
  });
});

it('an incident that no claim tells of, or only a mistaken one, is absent, and neither dated nor undated', () => {
  const mistaken: Claim = { ...whenClaim('2024-06-09'), stance: 'mistaken' };
  const store = storeWith([
    incidentOf('told', { claims: [whenClaim('2024-06-09')] }),
    incidentOf('mistaken', { claims: [mistaken] }),
    incidentOf('silent'),
  ]);
  const idsOf = (incidents: readonly ResolvedIncident[]) => incidents.map(({ id }) => id).sort();
  expect(idsOf(selectResolved(store.getState()))).toEqual(['told']);
  expect(idsOf(selectAbsent(store.getState()))).toEqual(['mistaken', 'silent']);
  expect(selectVisible(store.getState())).toMatchObject({ certain: 1, undated: 0 });
  store.actions.select({ incident: 'silent' });
  expect(selectOutside(store.getState()), 'no window would show it').toBeUndefined();
});
