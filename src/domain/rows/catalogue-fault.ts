import type { RowsFault } from './parquet/rows-file.ts';

/** What can keep a catalogue from being shown, beside its file. */
export type CatalogueFault =
  | RowsFault
  /** No catalogue of this id is offered, or the list of them did not come. */
  | { readonly code: 'unknown-catalogue' | 'no-list' }
  /** What reads it could not be started, or ended before it was done, such as for want of memory. */
  | { readonly code: 'no-worker' };
