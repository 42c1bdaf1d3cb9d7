import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { MANY } from '#domain/query/many.ts';
import { addLocal } from '#domain/time/local-time.ts';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { button, press } from '#features/timeline/timeline-fixture.tsx';
import { messagesFor } from '#i18n/language.ts';
import { incidentOf, toldOf, whenClaim } from '#testing/incident-of.ts';
import { storeWith } from '#testing/store.ts';

afterEach(cleanup);

/** One a day from the first of 2024 on, and three that nothing dates. */
function showMany() {
  const dated = Array.from({ length: MANY + 50 }, (_, days) =>
    incidentOf(`day-${days}`, {
      kind: 'mdl-crossing',
      claims: [whenClaim(addLocal('2024-01-01', { days }))],
    }),
  );
  const store = storeWith([...dated, toldOf('undated-1'), toldOf('undated-2'), toldOf('undated-3')]);
  render(<Timeline store={store} messages={messagesFor('en')} />);
  return store;
}

const group = () => screen.getByRole('group', { name: 'Incidents in time' });
const marks = () => within(group()).getAllByRole('button', { hidden: true });
const idOf = (element: Element | null | undefined) => element?.getAttribute('data-incident');

it('many are painted, and one of them is the tab stop from which keys lead to every other', () => {
  const store = showMany();
  expect(marks().map(idOf)).toEqual(['day-0']);
  act(() => marks()[0]?.focus());
  for (const [key, id] of [
    ['ArrowRight', 'day-1'],
    ['End', `day-${MANY + 49}`],
    ['ArrowRight', `day-${MANY + 49}`],
    ['ArrowLeft', `day-${MANY + 48}`],
    ['Home', 'day-0'],
  ] as const) {
    press(group(), key);
    expect([idOf(document.activeElement), store.getState().hovered]).toEqual([id, id]);
  }
  press(group(), 'ArrowRight', { altKey: true });
  expect(idOf(document.activeElement)).toBe('day-0');
});

it('a step selects the next that the filters leave; what is selected is named as it stands', () => {
  const store = showMany();
  act(() =>
    store.actions.selectIn({ incident: 'day-10' }, { from: Date.UTC(2024, 0, 1), to: Date.UTC(2024, 1, 1) }),
  );
  fireEvent.click(button('Next incident'));
  expect(store.getState().view.selection?.incident).toBe('day-11');
  expect(button(/12 January 2024.*in this period$/).getAttribute('aria-current')).toBe('true');
  act(() => store.actions.toggleKind('mdl-crossing'));
  expect(button(/12 January 2024.*Outside this period, or hidden by filters$/)).toBeTruthy();
});

it('each is a mark of its own where few are in sight', () => {
  const store = showMany();
  act(() => store.actions.setWindow({ from: Date.UTC(2024, 0, 10), to: Date.UTC(2024, 0, 20) }));
  fireEvent.click(button('Zoom to the period'));
  const ids = marks().map(idOf);
  expect(ids).toContain('day-12');
  expect(ids.length).toBeGreaterThan(5);
  expect(ids.length).toBeLessThan(30);
});

it('what nothing dates is counted in the tray', () => {
  showMany();
  fireEvent.click(button('Undated: 3'));
  expect(within(screen.getByRole('region', { name: 'Without a date' })).getAllByRole('button')).toHaveLength(
    3,
  );
});
