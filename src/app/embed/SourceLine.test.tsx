import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { CataloguesContext } from '#app/catalogues/catalogues-context.ts';
import type { Catalogues, CataloguesState } from '#app/catalogues/offer.ts';
import { messagesFor } from '#i18n/language.ts';
import { embedWordsFor } from '#i18n/parts/embed-words.ts';
import { REPORTS_OF_1968 } from '#testing/offered.ts';
import { testStore } from '#testing/store.ts';
import { SourceLine } from './SourceLine.tsx';

const state = createStore<CataloguesState>(() => ({ offered: [REPORTS_OF_1968], search: null }));
const nothing = () => undefined;
const catalogues: Catalogues = { state, retry: nothing, retrySearch: nothing, stop: nothing };

test('a data set of others has its own name and terms, and not those of the record', () => {
  const words = embedWordsFor('en');
  const parts = { messages: messagesFor('en'), words };
  const { rerender, container } = render(
    <CataloguesContext value={catalogues}>
      <SourceLine store={testStore({ catalogue: 'reports-1968' })} {...parts} />
    </CataloguesContext>,
  );
  expect(screen.getByText('Reports of 1968, An Institute, CC BY-NC 4.0')).toBeTruthy();
  expect(container.textContent).not.toMatch(/CC BY 4\.0|9\.9\.9/);
  expect(screen.queryByText(words.caveat)).toBeNull();
  rerender(<SourceLine store={testStore()} {...parts} />);
  expect(screen.getByText('DMZ Incident Map, record 9.9.9, CC BY 4.0')).toBeTruthy();
  expect(screen.getByText(words.caveat)).toBeTruthy();
});
