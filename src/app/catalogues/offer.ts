/** What the parts that offer, open and search catalogues of rows hand to each other. */
import type { StoreApi } from 'zustand/vanilla';
import type { OfferedCatalogues } from '#app/record/record-source.ts';
import type { OfferedCatalogue } from '#domain/record/offered/catalogue-list.ts';
import type { AskedList } from './asked-list.ts';
import type { SearchProgress } from './follow-row-search.ts';

export interface CataloguesState {
  /** None until the list is here. */
  readonly offered: readonly OfferedCatalogue[];
  readonly search: SearchProgress;
}

export interface FollowedCatalogues {
  /** Opens again what failed. */
  retry(): void;
  retrySearch(): void;
  stop(): void;
}

export interface Catalogues extends FollowedCatalogues {
  readonly state: StoreApi<CataloguesState>;
}

export interface Offer {
  readonly source: OfferedCatalogues;
  readonly list: AskedList;
  readonly state: StoreApi<CataloguesState>;
}
