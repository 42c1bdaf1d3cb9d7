import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { messagesFor } from '#i18n/language.ts';
import { emptyStore } from '#testing/store.ts';
import { OPENING_WINDOW } from '#testing/subject.ts';
import { StretchChip } from './StretchChip.tsx';

afterEach(cleanup);

function show(language: 'en' | 'ko' = 'en') {
  const store = emptyStore();
  store.actions.setLanguage(language);
  render(<StretchChip store={store} messages={messagesFor(language)} />);
  return store;
}

describe('the chip of the stretch', () => {
  test('is there only while a stretch narrows what is shown', () => {
    const store = show();
    expect(screen.queryByRole('button')).toBeNull();
    act(() => store.actions.setStretch([60, 120]));
    const chip = screen.getByRole('button', { name: /^Filtered to km 60–120\. .*whole line.*dates stay/ });
    expect(chip.textContent).toContain('km 60–120');
    fireEvent.click(chip);
    expect(store.getState().view.stretch).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('names the dates that were narrowed with it, and what comes back, in both languages', () => {
    for (const [language, words, back] of [
      ['en', 'km 60–120, 8–18 June 2024', /whole line and June 2024 again/],
      ['ko', '60~120km, 2024년 6월 8일~18일', /2024년 6월/],
    ] as const) {
      const store = show(language);
      act(() =>
        store.actions.brush({ from: rangeOf('2024-06-08').from, to: rangeOf('2024-06-18').to }, [60, 120]),
      );
      const chip = screen.getByRole('button', { name: back });
      expect(chip.textContent).toContain(words);
      fireEvent.click(chip);
      expect(store.getState().view).toMatchObject({ stretch: null, window: OPENING_WINDOW });
      cleanup();
    }
  });
});
