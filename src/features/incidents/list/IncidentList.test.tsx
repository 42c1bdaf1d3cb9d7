import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { indexRows } from '#domain/rows/time/row-index.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { messagesFor } from '#i18n/language.ts';
import { INCIDENT } from '#incident-ui/incident-attribute.ts';
import { selectVisible } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { claimOf, toldOf, whenClaim } from '#testing/incident-of.ts';
import { read, SOUND } from '#testing/rows/small-catalogue.ts';
import { storeWith, testStore } from '#testing/store.ts';
import { TEST_RECORD, TWO_OBSERVERS } from '#testing/test-record.ts';
import { IncidentList } from './IncidentList.tsx';

afterEach(cleanup);

function show(store: AppStore) {
  render(<IncidentList store={store} messages={messagesFor('en')} />);
}
const entries = () =>
  [...screen.queryAllByRole('link'), ...screen.queryAllByRole('button')].filter(
    (one) => one.dataset.incident,
  );
const ids = () => entries().map((entry) => entry.dataset.incident);

describe('the list', () => {
  test('has exactly the incidents that are visible, field first, context apart', () => {
    const store = testStore();
    show(store);
    expect(entries()).toHaveLength(selectVisible(store.getState()).incidents.length);
    expect(ids()).toEqual(['explosions', 'crossing-a', 'visit']);
    expect(within(screen.getByRole('list', { name: /Background/ })).getAllByRole('link')).toHaveLength(1);
  });

  test('says time, place and standing in words, and draws the merely possible hollow', () => {
    show(testStore());
    const [explosions, crossing] = entries();
    expect(explosions?.textContent).toMatch(/up to 19 June 2024/);
    expect(crossing?.textContent, 'a source states it').not.toMatch(/inferred/);
    expect(explosions?.textContent).toMatch(/may be in this period/);
    expect(explosions?.querySelector('svg')?.dataset.hollow).toBe('true');
    expect(crossing?.textContent).toMatch(/Anywhere along the line.*in this period/);
    expect(crossing?.querySelector('svg')?.dataset.hollow).toBe('false');
  });

  test('marks an entry that stands for several occurrences with how many, and counts entries', () => {
    const marks = [
      ['ten', { min: 10, max: 10 }, '10 crossings'],
      ['dozen', { min: 12, max: 12, approximate: true }, 'about 12 crossings'],
      ['more', { min: 20, max: null }, 'at least 20 crossings'],
    ] as const;
    const counting = marks.map(([id, value]) =>
      toldOf(id, {
        kind: 'mdl-crossing',
        claims: [claimOf({ about: 'occurrences', value }), whenClaim('2024-06-10')],
      }),
    );
    const one = claimOf({ about: 'occurrences', value: { min: 1, max: 1 } });
    const single = toldOf('one', { kind: 'mdl-crossing', claims: [one, whenClaim('2024-06-10')] });
    const several = claimOf({ about: 'occurrences', value: { min: null, max: null } });
    const some = toldOf('some', { kind: 'mdl-crossing', claims: [several, whenClaim('2024-06-10')] });
    show(storeWith([...counting, some, single]));
    const textOf = (id: string) => entries().find((entry) => entry.dataset.incident === id)?.textContent;
    for (const [id, , mark] of marks) expect(textOf(id)).toContain(mark);
    expect(textOf('one')).not.toMatch(/1 crossing/);
    expect(textOf('some')).not.toMatch(/several/);
    expect(screen.getByText('5 entries')).toBeTruthy();
    expect(
      screen.getByRole('checkbox', { name: /^Crossing of the line: 5 .*: at least 41 crossings$/ }),
    ).toBeTruthy();
  });

  test('selects on press, lights on focus, and follows a selection made elsewhere', () => {
    const store = testStore();
    show(store);
    const crossing = screen.getByRole('link', { name: /Crossing A/ });
    fireEvent.focus(crossing);
    expect(store.getState().hovered).toBe('crossing-a');
    fireEvent.click(crossing);
    expect(store.getState().view.selection).toEqual({ incident: 'crossing-a' });
    act(() => store.actions.select({ incident: 'visit' }));
    expect(screen.getByRole('link', { name: /A visit/ }).getAttribute('aria-current')).toBe('true');
  });

  test('leads to the page of each incident, and a click that asks for a new tab selects nothing here', () => {
    const store = testStore();
    show(store);
    const crossing = screen.getByRole('link', { name: /Crossing A/ });
    expect(crossing.getAttribute('href')).toBe('incident/crossing-a/');
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
      expect(fireEvent.click(crossing, { [key]: true }), `${key} is left to the browser`).toBe(true);
    expect(store.getState().view.selection).toBeNull();
    expect(fireEvent.click(crossing), 'a plain click stays on the page').toBe(false);
    expect(store.getState().view.selection).toEqual({ incident: 'crossing-a' });
    act(() => store.actions.setLanguage('ko'));
    expect(crossing.getAttribute('href')).toBe('ko/incident/crossing-a/');
  });

  test('is one stop for Tab; arrows, Home and End move inside', () => {
    show(testStore());
    expect(entries().map((entry) => entry.tabIndex)).toEqual([0, -1, -1]);
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    act(() => entries()[0]?.focus());
    press('ArrowDown');
    expect(document.activeElement).toBe(entries()[1]);
    expect(entries().map((entry) => entry.tabIndex)).toEqual([-1, 0, -1]);
    press('End');
    press('ArrowDown');
    expect(document.activeElement).toBe(entries()[2]);
    press('Home');
    expect(document.activeElement).toBe(entries()[0]);
  });

  test('filters by words, and Escape in the box clears them without leaving', () => {
    const store = testStore();
    show(store);
    const box = screen.getByRole('searchbox');
    fireEvent.change(box, { target: { value: 'about 20 soldiers' } });
    expect(ids()).toEqual(['crossing-a']);
    const escaped = fireEvent.keyDown(box, { key: 'Escape' });
    expect(escaped).toBe(false);
    expect(ids()).toHaveLength(3);
  });

  test('when empty says why and leads out', () => {
    const store = testStore({ window: rangeOf('2030'), search: 'zebra' });
    show(store);
    expect(screen.getByText(/Nothing in .*2030 matches ‘zebra’/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(screen.getByText(/No incidents in .*2030/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Go to June 2024/ }));
    expect(ids()).toHaveLength(3);
  });
});

test('says that none is confirmed by a second observer, rather than a bare 0', () => {
  show(testStore());
  const filter = screen.getByRole('checkbox', { name: 'More than one observer: 0 incidents' });
  const words = screen.getByText('(each here has one)');
  expect(filter.getAttribute('aria-describedby')).toBe(words.id);
  fireEvent.click(filter);
  expect(screen.queryByText(words.textContent ?? ''), 'the empty list says it').toBeNull();
});

test('marks what more than one observer reports, counts it, and leaves only that when asked', () => {
  const store = testStore({}, TWO_OBSERVERS);
  show(store);
  expect(entries().filter((entry) => /2 observers$/.test(entry.textContent ?? ''))).toEqual([
    screen.getByRole('link', { name: /Crossing A/ }),
  ]);
  const filter = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /^More than one observer: / });
  expect(filter().getAttribute('aria-label')).toBe('More than one observer: 1 incident');
  expect(screen.queryByText(/No incident here is confirmed/), 'there is one').toBeNull();
  fireEvent.click(filter());
  expect(filter().checked).toBe(true);
  expect(store.getState().view.leastObservers).toBe(2);
  expect(ids()).toEqual(['crossing-a']);
  act(() => store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set(['daily-2']) }));
  expect(
    screen.getByText(/^No incident in .*June 2024 is reported by more than one observer\.$/),
  ).toBeTruthy();
  expect(filter().getAttribute('aria-label')).toBe('More than one observer: 0 incidents');
  fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(ids()).toHaveLength(3);
  expect(filter().checked).toBe(false);
});

test('counts apart an incident of which no source is on, or only a mistaken one, and names it on demand', () => {
  const [crossing, ...others] = TEST_RECORD.incidents.features;
  const mistaken = {
    ...crossing?.properties.claims[0],
    id: 'outcome-mistaken',
    stance: 'mistaken',
    quotes: [{ source: 'daily-2', exact: 'fled', prefix: '', suffix: '', start: 0, end: 4 }],
  };
  const properties = { ...crossing?.properties, claims: [...(crossing?.properties.claims ?? []), mistaken] };
  const features = [{ ...crossing, properties }, ...others];
  const store = testStore({}, { ...TEST_RECORD, incidents: { ...TEST_RECORD.incidents, features } });
  show(store);
  const entries = () => document.querySelectorAll(`[${INCIDENT}]`).length;
  const before = entries();
  expect(screen.queryByText(/^Not in these sources/)).toBeNull();
  act(() => store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set(['daily-1']) }));
  expect(entries()).toBeLessThan(before);
  fireEvent.click(screen.getByText(/^Not in these sources: \d/));
  fireEvent.click(screen.getByRole('button', { name: 'Crossing A' }));
  expect(store.getState().view.selection).toEqual({ incident: 'crossing-a' });
});

test('a search that names a date finds the incidents of that date first', () => {
  const store = testStore();
  show(store);
  expect(ids()[0]).toBe('explosions');
  act(() => store.actions.setSearch('9 June'));
  expect(ids()[0]).toBe('crossing-a');
});

test('explains the picture that is there: the map, or the boxes of the line view', () => {
  const store = testStore();
  show(store);
  expect(screen.getByText('How to read the map')).toBeTruthy();
  act(() => store.actions.setFace('line'));
  expect(screen.queryByText('How to read the map')).toBeNull();
  expect(screen.getByText('How to read the boxes')).toBeTruthy();
  expect(screen.getByText(/as wide as the stretch and as tall as the time/)).toBeTruthy();
});

test('a list that a stretch has emptied names it and gives the whole line back', () => {
  const store = testStore({ window: rangeOf('2030') });
  show(store);
  act(() => store.actions.brush(rangeOf('2031'), [60, 120]));
  expect(screen.getByText(/No incidents in .*2031, km 60–120 of the line/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^Show the whole line and .*2030/ }));
  expect(store.getState().view).toMatchObject({ stretch: null, window: rangeOf('2030') });
});

describe('the legend that filters', () => {
  test('counts certain and possible of each kind, also of kinds switched off', () => {
    show(testStore({ hiddenKinds: new Set(['mine-explosion']) }));
    const box = screen.getByRole('checkbox', {
      name: 'Landmine explosions: 0 in this period, 1 more may be in it',
    });
    expect((box as HTMLInputElement).checked).toBe(false);
    expect(
      screen.getByRole('checkbox', { name: 'Crossing of the line: 1 in this period, 0 more may be in it' }),
    ).toBeTruthy();
  });

  test('counts in the period and the stretch where a stretch is a filter too', () => {
    const store = testStore();
    show(store);
    expect(
      screen.getByRole('checkbox', { name: /^Crossing of the line: 1 in this period, 0 more/ }),
    ).toBeTruthy();
    act(() => store.actions.setStretch([200, 210]));
    expect(
      screen.getByRole('checkbox', {
        name: /^Landmine explosions: .*in this period and stretch, . more may be in them/,
      }),
    ).toBeTruthy();
  });

  test('switches one kind, keeps one only, and brings all back', () => {
    show(testStore());
    fireEvent.click(screen.getByRole('checkbox', { name: /Context/ }));
    expect(ids()).toEqual(['explosions', 'crossing-a']);
    fireEvent.click(screen.getByRole('button', { name: 'Only: Landmine explosions' }));
    expect(ids()).toEqual(['explosions']);
    fireEvent.click(screen.getByRole('button', { name: 'Show all kinds' }));
    expect(ids()).toHaveLength(3);
  });
});

test('marks in the titles what the search finds, and changes no word of them', () => {
  const store = testStore();
  show(store);
  act(() => store.actions.setSearch('CROSS'));
  const [crossing] = entries();
  expect(crossing?.textContent).toMatch(/Crossing A/);
  expect([...(crossing?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Cross',
  ]);
  act(() => store.actions.setSearch(''));
  expect(document.querySelector('mark')).toBeNull();
});

test('finds by kind and by outlet', () => {
  const store = testStore();
  show(store);
  act(() => store.actions.setSearch('군사분계선월선'));
  expect(ids()).toEqual(['crossing-a']);
  act(() => store.actions.setSearch('the daily'));
  expect(ids()).toContain('crossing-a');
  act(() => store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set(['daily-1']) }));
  expect(ids()).not.toContain('crossing-a');
});

test('says of rows of a catalogue no more than where they put it', async () => {
  const site = { lon: 127, lat: 38, radius_m: 500 };
  const { table } = await read([
    { ...SOUND, id: 'site', ...site },
    { ...SOUND, id: 'two', reading: 0, ...site },
    { ...SOUND, id: 'two', reading: 1, lon: 128, lat: 38.3 },
  ]);
  const store = testStore();
  store.actions.showCatalogue('rows');
  const catalogue = { table, index: indexRows(table) };
  store.actions.setRows({ status: 'ready', id: 'rows', read: catalogue, flaws: [] });
  show(store);
  expect(
    entries().map(({ textContent }) => /within 500 m of a point|one of 2 places/i.exec(textContent)?.[0]),
  ).toEqual(['Within 500 m of a point', 'One of 2 places']);
});
