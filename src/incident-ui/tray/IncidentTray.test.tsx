import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { messagesFor } from '#i18n/language.ts';
import { incidentOf, whenClaim } from '#testing/incident-of.ts';
import { resolvedOf, visibleOf } from '#testing/resolved-of.ts';
import { storeWith } from '#testing/store.ts';
import { IncidentTray } from './IncidentTray.tsx';

afterEach(cleanup);

const messages = messagesFor('en');
const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('behind a button, closes on Escape, which gives the focus back and goes no further', () => {
  const incidents = [resolvedOf('one'), resolvedOf('two')];
  const shared = { store: storeWith([]), messages, lacks: 'when', title: 'Undated' } as const;
  const outside: string[] = [];
  document.addEventListener('keydown', ({ key }) => outside.push(key), { once: true });
  render(<IncidentTray {...shared} layout="above" incidents={incidents} label="Undated: 2" short="? 2" />);
  const toggle = button('Undated: 2');
  expect([toggle.getAttribute('aria-expanded'), screen.queryByRole('region')]).toEqual(['false', null]);
  fireEvent.click(toggle);
  const list = within(screen.getByRole('region', { name: 'Undated' }));
  act(() => list.getByRole('button', { name: /Title of two/ }).focus());
  expect(shared.store.getState().hovered).toBe('two');
  fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
  expect([document.activeElement, screen.queryByRole('region')]).toEqual([toggle, null]);
  expect(outside).toEqual([]);
});

test('in a row is open, and gives each incident its reason; a symbol is solid only where it is certain', () => {
  const dated = { ...resolvedOf('said'), feature: incidentOf('said', { claims: [whenClaim('2024')] }) };
  const incidents = [dated, visibleOf('never', 'undated'), visibleOf('sure', 'certain')];
  render(
    <IncidentTray
      store={storeWith([])}
      messages={messages}
      layout="row"
      lacks="when"
      title="Without a date"
      incidents={incidents}
    />,
  );
  const { now, never } = messages.tray.when;
  const texts = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(texts).toEqual([`Title of said${now}`, `Title of never${never}`, `Title of sure${never}`]);
  const symbols = [...document.querySelectorAll('svg')].map((symbol) => symbol.dataset.hollow);
  expect(symbols).toEqual(['true', 'true', 'false']);
});

test('is nothing where nothing is left over', () => {
  const { container } = render(
    <IncidentTray
      store={storeWith([])}
      messages={messages}
      layout="row"
      lacks="where"
      title="Without a place"
      incidents={[]}
    />,
  );
  expect(container.childElementCount).toBe(0);
});
