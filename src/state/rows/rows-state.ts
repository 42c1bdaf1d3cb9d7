/** A catalogue of rows that is shown in place of the record. */
import type { StoreApi } from 'zustand/vanilla';
import type { ReadCatalogue } from '#domain/query/row-set.ts';
import type { CatalogueFault } from '#domain/rows/catalogue-fault.ts';
import type { RowFlaw } from '#domain/rows/reading/row-flaws.ts';
import type { SelectorMemory } from '#state/selector-memory.ts';

export type OpenCatalogue =
  | { readonly status: 'none' }
  /** `of`: how many rows there are, null until that is known. */
  | { readonly status: 'loading'; readonly id: string; readonly read: number; readonly of: number | null }
  | {
      readonly status: 'ready';
      readonly id: string;
      readonly read: ReadCatalogue;
      readonly flaws: readonly RowFlaw[];
    }
  | { readonly status: 'failed'; readonly id: string; readonly fault: CatalogueFault };

/** What a search of a catalogue has found so far: all of it where nothing is asked. */
export interface FoundRows {
  readonly text: string;
  /** By incident: 1 where it is found. Null: the search could not run, and leaves out nothing. */
  readonly found: Uint8Array | null;
  /** False while some of them have not been asked. */
  readonly isWhole: boolean;
}

export interface RowsState {
  readonly rows: OpenCatalogue;
  /**
   * The last answer: of the question before, until something has been found out about the one that is asked now. Null while
   * nothing has been answered of the catalogue that is open, or there is none.
   */
  readonly foundRows: FoundRows | null;
}

export interface RowsActions {
  /** Another catalogue, or none, forgets what was searched. */
  setRows(rows: OpenCatalogue): void;
  setFoundRows(found: FoundRows | null): void;
}

/** To no question all incidents are the answer. */
export const NOTHING_ASKED: FoundRows = { text: '', found: null, isWhole: true };

export const NO_ROWS: RowsState = { rows: { status: 'none' }, foundRows: null };

type WithRows = RowsState & { readonly memory: SelectorMemory };

export function rowsActions(store: Pick<StoreApi<WithRows>, 'setState' | 'getState'>): RowsActions {
  return {
    setRows: (rows) => {
      const { rows: before, memory } = store.getState();
      // Selectors that are not asked again would keep a table that nobody shows: hundreds of megabytes.
      if (before.status === 'ready' && before !== rows) memory.clear();
      store.setState({ rows, foundRows: null });
    },
    setFoundRows: (foundRows) => store.setState({ foundRows }),
  };
}
