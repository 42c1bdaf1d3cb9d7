import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { messagesFor } from '#i18n/language.ts';
import { shareWordsFor } from '#i18n/share-words.ts';
import { testStore } from '#testing/store.ts';
import { ShareDialog } from './ShareDialog.tsx';
import { SECTIONS } from './sections.ts';

// What the dialog fetches, so that no test waits for a busy machine to read it.
beforeAll(() => Promise.all([import('./ShareContents.tsx'), ...SECTIONS.map(({ load }) => load())]));
afterEach(cleanup);

test.each(['en', 'ko'] as const)(
  'has a tab for each section, and arrows lead through them (%s)',
  async (language) => {
    const store = testStore({ language });
    render(<ShareDialog store={store} messages={messagesFor(language)} open onClose={() => undefined} />);
    const dialog = within(screen.getByRole('dialog'));
    const tabs = await dialog.findAllByRole('tab');
    const names = SECTIONS.map(({ id }) => shareWordsFor(language).names[id]);
    expect(tabs.map((tab) => tab.textContent)).toEqual(names);
    for (const [index, name] of names.entries()) {
      if (index > 0) fireEvent.keyDown(tabs[index - 1] as HTMLElement, { key: 'ArrowRight' });
      const panel = dialog.getByRole('tabpanel', { name });
      expect(await within(panel).findByRole('heading', { level: 3 })).toBeTruthy();
      expect(dialog.getByRole('tab', { selected: true }).textContent).toBe(name);
      if (index > 0) expect(document.activeElement).toBe(tabs[index]);
    }
    fireEvent.keyDown(tabs.at(-1) as HTMLElement, { key: 'Home' });
    expect(dialog.getByRole('tab', { selected: true })).toBe(tabs[0]);
  },
);

test('the link opens what is shown, with its language', async () => {
  const store = testStore({ search: 'smoke', language: 'ko' });
  render(<ShareDialog store={store} messages={messagesFor('ko')} open onClose={() => undefined} />);
  expect(await screen.findByText(/\?(.*&)?q=smoke&lang=ko$/)).toBeTruthy();
});
