/** Has a catalogue of many rows searched in a worker while something is searched. */
import { MANY } from '#domain/query/many.ts';
import type { ReadCatalogue } from '#domain/query/row-set.ts';
import { kindOf } from '#domain/record/subject.ts';
import { CODES } from '#domain/rows/codes.ts';
import { selectReadCatalogue } from '#state/record-selectors.ts';
import { selectShownRows } from '#state/rows/row-selectors.ts';
import { NOTHING_ASKED } from '#state/rows/rows-state.ts';
import { selectSearchRegister } from '#state/search-terms.ts';
import type { AppState, AppStore } from '#state/store.ts';
import type { RowSearch, startRowSearch } from '#worker/search/row-search.ts';

/** How far a search is; null: nothing is searched, or it is through. */
export type SearchProgress = { readonly searched: number; readonly of: number } | 'failed' | null;

interface Searching {
  readonly read: ReadCatalogue;
  /** Null after it failed. */
  running: RowSearch | null;
  asked: string;
}

export interface FollowedSearch {
  /** After a failure. */
  retry(): void;
  stop(): void;
}

export function followRowSearch(
  store: AppStore,
  start: typeof startRowSearch,
  say: (progress: SearchProgress) => void,
): FollowedSearch {
  let searching: Searching | undefined;
  const stop = () => {
    searching?.running?.stop();
    searching = undefined;
  };
  const follow = (state: AppState) => {
    const read = manyRows(state);
    if (searching && searching.read !== read) {
      stop();
      say(null);
    }
    const { search } = state.view;
    if (!read || search.trim() === '') {
      if (searching) searching.asked = '';
      say(null);
      const answer = read ? NOTHING_ASKED : null;
      if (state.foundRows !== answer) store.actions.setFoundRows(answer);
      return;
    }
    searching ??= { read, running: null, asked: '' };
    if (searching.asked !== search) ask(state, searching, search);
  };
  const begin = ({ subject }: AppState, current: Searching) => {
    const { table } = current.read;
    return start({
      table,
      kinds: table.kindIds.map((id) => {
        const { name, shortName } = kindOf(subject, id);
        return [name.en, name.ko, shortName.en, shortName.ko];
      }),
      failed: () => {
        current.running = null;
        say('failed');
        // Nothing is left out by a search that did not run, and the page says that it did not.
        store.actions.setFoundRows({ text: current.asked, found: null, isWhole: true });
      },
    });
  };
  const ask = (state: AppState, current: Searching, text: string) => {
    const { incidents } = current.read.table;
    current.asked = text;
    say({ searched: 0, of: incidents });
    const { names } = selectSearchRegister(state);
    current.running ??= begin(state, current);
    current.running.ask({ text, names: names(), from: firstShown(state) }, ({ found, searched }) => {
      // What was asked may have been cleared meanwhile.
      if (searching !== current || current.asked !== text) return;
      const isWhole = searched === incidents;
      say(isWhole ? null : { searched, of: incidents });
      store.actions.setFoundRows({ text, found, isWhole });
    });
  };
  follow(store.getState());
  const unsubscribe = store.subscribe(follow);
  return {
    retry: () => {
      if (searching) searching.asked = '';
      follow(store.getState());
    },
    stop: () => {
      unsubscribe();
      stop();
    },
  };
}

/** The catalogue that is open, where its rows are too many to be searched as objects. */
function manyRows(state: AppState): ReadCatalogue | undefined {
  const read = selectReadCatalogue(state);
  return read && read.table.incidents > MANY ? read : undefined;
}

/** The first incident that is on the page: what is near it is looked at now. */
function firstShown(state: AppState): number {
  return Math.max(0, selectShownRows(state)?.codes.findIndex((code) => code !== CODES.out) ?? 0);
}
