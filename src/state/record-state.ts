/** How much of the record is here. */
import type { StoreApi } from 'zustand/vanilla';
import type { RecordOutline } from '#domain/evidence/first-part/read-first-part.ts';
import type { Geography } from '#domain/place/footprint.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Fault } from '#domain/record/faults.ts';

export type CatalogueState =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly catalogue: Catalogue;
      readonly outline?: undefined;
      readonly geography: Geography;
    }
  /** The first part of a record: no claims, and all sources on. */
  | {
      readonly status: 'ready';
      readonly catalogue?: undefined;
      readonly outline: RecordOutline;
      readonly geography: Geography;
    }
  | { readonly status: 'failed'; readonly reason: 'network' | 'invalid'; readonly faults: readonly Fault[] };

/** What a store holds of the record. */
export interface RecordState {
  readonly catalogue: CatalogueState;
  /** While the whole record is not here: whether it is asked for. */
  readonly whole: 'none' | 'asked' | 'failed';
  /** While only the first part is here: the evidence of incidents that were opened, each as a record of its own. */
  readonly opened: ReadonlyMap<string, Catalogue | 'failed'>;
}

export interface RecordActions {
  setCatalogue(catalogue: CatalogueState): void;
  /**
   * Asks for the whole record, also while the first part is on its way, and again after it failed. Nothing changes where it
   * is here, or where no part of the record came.
   */
  askWhole(): void;
  /** Nothing changes where the whole record came another way meanwhile. */
  wholeFailed(): void;
  /** The evidence of one incident; null: it is to be fetched again. */
  setOpened(incident: string, evidence: Catalogue | 'failed' | null): void;
}

const NOTHING_OPENED: RecordState['opened'] = new Map();

/** Of a store that has no record yet. */
export const NO_RECORD: RecordState = {
  catalogue: { status: 'loading' },
  whole: 'none',
  opened: NOTHING_OPENED,
};

/** True while the whole record is neither here nor known to have failed. */
function isComing(catalogue: CatalogueState): boolean {
  return catalogue.status === 'loading' || (catalogue.status === 'ready' && catalogue.outline !== undefined);
}

export function recordActions(store: Pick<StoreApi<RecordState>, 'getState' | 'setState'>): RecordActions {
  return {
    setCatalogue: (catalogue) => {
      // What was asked for before the first part came is asked for still.
      const isAwaited = store.getState().whole === 'asked' && isComing(catalogue);
      store.setState({ catalogue, whole: isAwaited ? 'asked' : 'none', opened: NOTHING_OPENED });
    },
    askWhole: () => {
      const { catalogue, whole } = store.getState();
      if (isComing(catalogue) && whole !== 'asked') store.setState({ whole: 'asked' });
    },
    wholeFailed: () => {
      if (isComing(store.getState().catalogue)) store.setState({ whole: 'failed' });
    },
    setOpened: (incident, evidence) => {
      const opened = new Map(store.getState().opened);
      if (evidence === null) opened.delete(incident);
      else opened.set(incident, evidence);
      store.setState({ opened });
    },
  };
}
