/** What is searched for, and what is known of the record that helps to find it. */

import type { Filters } from '#domain/query/query.ts';
import { type Term, termsOf } from '#domain/query/search/terms.ts';
import { NO_REGISTER, type SearchRegister, searchRegisterOf } from '#domain/query/search-text.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Subject } from '#domain/record/subject.ts';
import { memoizeLast } from './memoize-last.ts';
import { perStore } from './selector-memory.ts';
import type { AppState } from './store.ts';

const NO_SOURCES: Catalogue['sources'] = new Map();

const register = perStore(() =>
  memoizeLast((subject: Subject, state: AppState['catalogue']) => {
    if (state.status !== 'ready') return NO_REGISTER;
    const stretches = [...state.geography.stretches.values()];
    return searchRegisterOf(
      subject,
      state.catalogue ?? { incidents: [], sources: NO_SOURCES, speakers: state.outline.speakers },
      stretches.flatMap(({ name, note }) => [name, note]),
    );
  }),
);

/** The same object for the life of a record. */
export function selectSearchRegister(state: AppState): SearchRegister {
  return register(state)(state.subject, state.catalogue);
}

const asked = perStore(() =>
  memoizeLast((text: string, known: SearchRegister): Asked => ({ text, register: known })),
);

/** The part of the filters that a search is; the same object while nothing of it changes. */
export type Asked = Required<Pick<Filters, 'text' | 'register'>>;

export function selectSearch(state: AppState): Asked {
  return asked(state)(state.view.search, selectSearchRegister(state));
}

const terms = perStore(() =>
  memoizeLast((search: string, { names }: SearchRegister): readonly Term[] => termsOf(search, names)),
);

/** The words and phrases of the search; none where nothing is searched. */
export function selectSearchTerms(state: AppState): readonly Term[] {
  return terms(state)(state.view.search, selectSearchRegister(state));
}
