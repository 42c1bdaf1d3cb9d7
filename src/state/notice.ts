import type { Mend } from './address/mend-query.ts';
import type { Parameter } from './address/parameters.ts';

/** Something the reader should be told and may dismiss. */
export type Notice =
  /** Parts of a link were left out: parameters, and names that are no parameters. */
  | {
      readonly type: 'address-rejected';
      readonly parameters: readonly Parameter[];
      readonly unknown?: readonly string[];
    }
  /** Parts of a link were read otherwise than they say: the nearest was taken, or the first of several. */
  | {
      readonly type: 'address-altered';
      readonly parameters: readonly Parameter[];
      readonly repeated?: readonly Parameter[];
    }
  /** A link that came damaged was read as it was meant. */
  | { readonly type: 'address-mended'; readonly mends: readonly Mend[]; readonly dropped: string }
  | { readonly type: 'unknown-incident'; readonly id: string }
  /** The incident is there, and has no such claim. */
  | { readonly type: 'unknown-claim'; readonly id: string }
  | { readonly type: 'unknown-sources'; readonly ids: readonly string[] }
  | { readonly type: 'basemap-incomplete' };
