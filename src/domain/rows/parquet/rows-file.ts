/** A file of which ranges of bytes can be read, and what can keep a catalogue of rows from being read out of it. */

export interface RowsFile {
  readonly byteLength: number;
  /** The bytes from `start` up to `end`. Rejects with a `RowsError` where they cannot be had. */
  slice(start: number, end: number): Promise<ArrayBuffer>;
}

/** What can go wrong with the file itself. */
export type FileFault =
  | { readonly code: 'not-found' | 'unreachable' | 'changed' | 'cancelled' }
  /** The server sends whole files only. */
  | { readonly code: 'no-ranges' }
  /** By its HTTP status. */
  | { readonly code: 'refused'; readonly status: number };

/** What can be wrong with what is in it. */
export type ContentFault =
  | { readonly code: 'not-parquet' | 'truncated' | 'encrypted' }
  | { readonly code: 'missing-columns'; readonly columns: readonly string[] }
  | { readonly code: 'wrong-type'; readonly column: string; readonly found: string; readonly wanted: string }
  | { readonly code: 'codec'; readonly column: string; readonly codec: string }
  /** Of a GeoParquet column that is not in longitude and latitude. */
  | { readonly code: 'crs'; readonly column: string; readonly crs: string }
  | { readonly code: 'too-many-rows'; readonly rows: number; readonly most: number }
  /** `detail` is for who makes such files; `column` is absent where the file's own index is broken. */
  | { readonly code: 'broken'; readonly column?: string; readonly detail: string };

export type RowsFault = FileFault | ContentFault;

/** Carries a fault out of what reads the file; `readRows` turns it into a value. */
export class RowsError extends Error {
  readonly fault: RowsFault;

  constructor(fault: RowsFault) {
    super(fault.code);
    this.fault = fault;
  }
}
