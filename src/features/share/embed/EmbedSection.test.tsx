import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { embedWordsFor } from '#i18n/parts/embed-words.ts';
import { HEIGHT_MESSAGE } from '#state/address/embed-code.ts';
import { decodeView } from '#state/address/url-codec.ts';
import { testStore } from '#testing/store.ts';
import { SUBJECT } from '#testing/subject.ts';
import { EmbedSection } from './EmbedSection.tsx';

beforeEach(() => void vi.stubGlobal('location', new URL('http://127.0.0.1:4173/')));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const codeIn = (name: string) =>
  within(screen.getByRole('region', { name })).getByText(/<iframe/).textContent ?? '';

test.each(['en', 'ko'] as const)('the code frames what is shown, as high as is chosen (%s)', (language) => {
  const words = embedWordsFor(language).section;
  const store = testStore({ language, search: 'smoke', face: 'line' });
  render(<EmbedSection store={store} />);
  const address = /src="([^"]*)"/.exec(codeIn(words.code))?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(new URL(address).pathname).toBe('/embed.html');
  expect(decodeView(new URL(address).search, 'en', SUBJECT).view).toMatchObject({
    language,
    search: 'smoke',
    face: 'line',
  });
  expect(codeIn(words.code)).toContain('height="520"');
  fireEvent.click(screen.getByRole('radio', { name: new RegExp(words.heights.small) }));
  expect(codeIn(words.code)).toContain('height="360"');
  expect(codeIn(words.code)).not.toContain('script');
  fireEvent.click(screen.getByRole('checkbox', { name: words.grows }));
  expect(codeIn(words.code)).toContain(HEIGHT_MESSAGE);
});
