/** What the page and the worker that searches a catalogue say to each other. */

import type { Names } from '#domain/query/search/names.ts';
import type { TextBlock } from '#domain/query/search/rows/text-block.ts';

export type SearchOrder =
  /** First of all. `kinds`: how each kind of the table is called. */
  | { readonly type: 'begin'; readonly incidents: number; readonly kinds: readonly (readonly string[])[] }
  /** Cancels the question before. Questions are numbered by the page. */
  | { readonly type: 'ask'; readonly number: number; readonly question: RowSearchQuestion }
  /** As it was wanted. */
  | { readonly type: 'texts'; readonly block: number; readonly texts: TextBlock };

export interface RowSearchQuestion {
  readonly text: string;
  /** How names in Latin letters are written in Hangul. */
  readonly names: Names;
  /** The incident with which to begin, so that what the reader looks at is answered first. */
  readonly from: number;
}

export type SearchMessage =
  /** Texts that have not been here yet. */
  | { readonly type: 'want'; readonly block: number }
  | { readonly type: 'part'; readonly number: number; readonly part: SearchPart };

export interface SearchPart {
  /** By incident, 1 where it is found so far. */
  readonly found: Uint8Array;
  /** Of how many it has been asked; all of them: this part is the last. */
  readonly searched: number;
}
