import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { totalOf } from '#domain/query/query.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { IncidentList } from '#features/incidents/list/IncidentList.tsx';
import { messagesFor } from '#i18n/language.ts';
import { selectCounts } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { storeOfRows } from '#testing/rows/many-rows.ts';
import { crowdedStore } from '#testing/store.ts';

// Its first import can take longer than what is waited for.
beforeAll(() => import('./RowList.tsx'));
afterEach(cleanup);

const entries = () =>
  [...screen.queryAllByRole('link'), ...screen.queryAllByRole('button')].filter(
    (one) => one.dataset.incident,
  );
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focused = () => (document.activeElement as HTMLElement).dataset.incident;

/** Until the part that places the rows has come. */
async function show(store: AppStore, returnTo?: string): Promise<void> {
  render(<IncidentList store={store} messages={messagesFor('en')} returnTo={returnTo} />);
  await waitFor(() => expect(document.querySelector('[aria-posinset]')).not.toBeNull());
}

describe('a list of a thousand', () => {
  test('has the rows in sight only, and says of each which of how many it is', async () => {
    await show(crowdedStore(1000));
    expect(entries().length).toBeGreaterThan(5);
    expect(entries().length).toBeLessThan(40);
    const [row] = screen.getAllByRole('listitem').filter((item) => item.querySelector('[data-incident]'));
    expect(row?.getAttribute('aria-posinset')).toBe('1');
    expect(row?.getAttribute('aria-setsize')).toBe('1003');
  });

  test('is walked from end to end by key, whatever is in sight', async () => {
    await show(crowdedStore(1000));
    act(() => entries()[0]?.focus());
    press('End');
    expect(focused()).toBe('visit');
    press('ArrowUp');
    expect(focused()).toBe('more-0999');
    press('PageUp');
    expect(Number(focused()?.slice(5))).toBeLessThan(995);
    expect((document.activeElement as HTMLElement).tabIndex).toBe(0);
    expect(entries().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    press('Home');
    expect(focused()).toBe('explosions');
  });

  test('has what was selected elsewhere', async () => {
    const store = crowdedStore(1000);
    await show(store);
    act(() => store.actions.select({ incident: 'more-0700' }));
    const selected = screen.getByRole('link', { name: /Crossing more-0700/ });
    expect(selected.getAttribute('aria-current')).toBe('true');
    expect(entries().filter(({ dataset }) => dataset.incident === 'more-0702')).toHaveLength(1);
  });

  test('gives the focus back to the row it came from', async () => {
    await show(crowdedStore(1000), 'more-0700');
    await waitFor(() => expect(focused()).toBe('more-0700'));
  });

  test('never says of a window that it holds nothing while its rows are still to follow', async () => {
    const store = crowdedStore(300);
    await show(store);
    act(() => store.actions.setWindow(rangeOf('2031')));
    expect(screen.getByText(/No incidents in .*2031/)).toBeTruthy();
    act(() => store.actions.setWindow(rangeOf('2024-06')));
    expect(screen.queryByText(/No incidents in/)).toBeNull();
    await waitFor(() => expect(entries().length).toBeGreaterThan(0));
  });
});

const asked = fc.record({
  hidden: fc.constantFrom([], ['mdl-crossing'], ['warning-shots']),
  stretch: fc.constantFrom(null, [40, 90] as const, [0, 20] as const),
  years: fc
    .tuple(fc.integer({ min: 2000, max: 2019 }), fc.integer({ min: 0, max: 19 }))
    .map(([first, more]) => [first, Math.min(first + more, 2019)] as const),
  key: fc.constantFrom('Home', 'End', 'PageDown', 'PageUp', 'ArrowDown', 'ArrowUp'),
});

/** Of how many each row says that it is one, and what the headings add up to. */
function listed() {
  const rows = [...document.querySelectorAll('[aria-setsize]')];
  const counts = [...document.querySelectorAll('option')].map(
    ({ textContent }) => /· (\d+)$/.exec(textContent ?? '')?.[1],
  );
  return {
    sizes: [...new Set(rows.map((row) => row.getAttribute('aria-setsize')))],
    sum: counts.reduce((sum, count) => sum + Number(count), 0),
  };
}

describe('the list of a catalogue of rows', () => {
  test('has as many as are counted, under the heading that says so, wherever a reader goes', async () => {
    const store = await storeOfRows(2000);
    await show(store);
    const walk = fc.sample(asked, { numRuns: 6, seed: 16 });
    for (const { hidden, stretch, years, key } of walk) {
      act(() => {
        store.actions.setHiddenKinds(hidden);
        store.actions.setStretch(stretch);
        store.actions.setWindow({ from: rangeOf(String(years[0])).from, to: rangeOf(String(years[1])).to });
      });
      const total = totalOf(selectCounts(store.getState()));
      // While a window moves, the list follows a little later.
      await waitFor(() => expect(listed()).toEqual({ sizes: [String(total)], sum: total }));
      act(() => entries()[0]?.focus());
      press(key);
      expect(focused()).toBeTruthy();
      expect(listed()).toEqual({ sizes: [String(total)], sum: total });
    }
  });

  test('leads to a month, and the undated come last', async () => {
    await show(await storeOfRows(2000));
    const jump = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Jump to date' });
    fireEvent.change(jump, { target: { value: '2011-07' } });
    expect(screen.getByRole('heading', { name: /^July 2011 \d+ incidents$/ })).toBeTruthy();
    expect(jump.value).toBe('2011-07');
    act(() => entries()[8]?.focus());
    press('End');
    expect(document.activeElement?.textContent).toMatch(/date not known/);
    expect(screen.getAllByRole('option').at(-1)?.textContent).toBe('Without a date · 40');
  });

  test('when empty leads back to all of the catalogue', async () => {
    const store = await storeOfRows(300);
    await show(store);
    act(() => store.actions.setWindow(rangeOf('2040')));
    // The undated are in every window.
    act(() => store.actions.setHiddenKinds(['mdl-crossing', 'warning-shots']));
    fireEvent.click(screen.getByRole('button', { name: 'Go to 2000–2019' }));
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(listed().sizes).toEqual(['300']));
  });
});
