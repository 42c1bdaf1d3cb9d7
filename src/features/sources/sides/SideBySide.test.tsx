import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { SourcePanel } from '#features/sources/panel/SourcePanel.tsx';
import type { AppStore } from '#state/store.ts';
import type { View } from '#state/view.ts';
import { recordStore } from '#testing/store.ts';

afterEach(cleanup);

function show(incident: string, view: Partial<View> = {}): AppStore {
  const store = recordStore({ selection: { incident }, ...view });
  render(<SourcePanel store={store} />);
  return store;
}

const comparison = (name = 'What Seoul and Pyongyang say') => screen.queryByRole('region', { name });
const subject = (name: string) => within(comparison() as HTMLElement).getByRole('group', { name });
const account = (topic: string, side: string) => within(subject(topic)).getByRole('group', { name: side });

describe('what the sides say, side by side', () => {
  test('stands before every other quotation and fact, each side with its words', () => {
    show('loudspeakers-north-2025-08-09');
    const seoul = account('Actions', 'Seoul');
    expect(within(seoul).getByRole('button', { name: 'Loudspeakers were seen to be removed' })).toBeTruthy();
    expect(within(seoul).getByRole('figure').textContent).toMatch(/removing loudspeakers .*Yonhap/s);
    const pyongyang = account('Actions', 'Pyongyang');
    expect(within(pyongyang).getByRole('figure').textContent).toMatch(/We have never removed .*Kim Yo Jong/s);
    const [first] = screen.getAllByRole('figure');
    expect(comparison()?.contains(first as Node)).toBe(true);
  });

  test('prints each quotation once in the whole panel', () => {
    show('warning-shots-2025-08-19');
    fireEvent.click(screen.getByRole('button', { name: 'Open all' }));
    const printed = [...document.querySelectorAll('[id*="words-"]')].filter((one) =>
      one.querySelector('blockquote'),
    );
    const ids = printed.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leads from what is said to the fact', () => {
    const store = show('mdl-crossing-2025-08-19');
    const said = within(account('Actions', 'Pyongyang')).getByRole('button', { name: /permanent barrier/ });
    fireEvent.click(said);
    expect(store.getState().view.selection?.claim).toBe('activity-barrier');
    expect(said.getAttribute('aria-pressed')).toBe('true');
  });

  test('says where a side is silent, and keeps further subjects for those who ask', () => {
    show('drones-pyongyang-2024-10');
    expect(account('Response', 'Pyongyang').textContent).toContain('Says nothing of it');
    expect(account('Response', 'Seoul').textContent).toMatch(
      /could not confirm it at the time† \(noted\) \(inferred\)/,
    );
    const more = screen.getByText(/^Other subjects: .*when, where, announced$/).closest('details');
    expect(more?.open).toBe(false);
  });

  test('says of places that both can be right', () => {
    show('warning-shots-2025-08-19');
    expect(subject('Where').textContent).toMatch(/all can be right|the same/);
  });

  test('is not there of one side alone: neither by itself nor because it is asked for', () => {
    const store = show('mdl-crossing-2025-08-19', { side: 'rok' });
    expect(comparison()).toBeNull();
    expect(
      screen.getByText(/^As Seoul tells it: \d+ of its \d+ facts\. .* Pyongyang speaks of it too\.$/),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all accounts' }));
    expect(store.getState().view.side).toBeNull();
    expect(comparison()).not.toBeNull();
    act(() => store.actions.select({ incident: 'warning-shots-2024-06-18' }));
    expect(screen.queryByRole('region', { name: /^What .* say$/ })).toBeNull();
  });

  test('is told in Korean', () => {
    show('mdl-crossing-2025-08-19', { language: 'ko' });
    expect(comparison('한국·북한의 설명 비교')).not.toBeNull();
  });
});

describe('one side in the panel', () => {
  test('keeps the words of that side alone, and names the sources that have none', () => {
    show('mdl-crossing-2025-08-19', { side: 'dprk' });
    const quotes = screen.getAllByRole('figure').map(({ textContent }) => textContent ?? '');
    expect(quotes.length).toBeGreaterThan(0);
    for (const words of quotes) expect(words).toMatch(/General Staff of the Korean People’s Army/);
    fireEvent.click(screen.getByRole('button', { name: 'Open all' }));
    expect(screen.getByText('Without Pyongyang’s words')).toBeTruthy();
    expect(screen.getByText(/facts are hidden: they are not in Pyongyang’s words/)).toBeTruthy();
    expect(screen.queryByText(/switched off|switched on/)).toBeNull();
  });

  test('says where that side says nothing', () => {
    show('warning-shots-2024-06-18', { side: 'dprk' });
    expect(
      screen.getByText(
        /^Nothing of this incident is quoted from Pyongyang here\..* Seoul speaks of it too\.$/,
      ),
    ).toBeTruthy();
  });
});
