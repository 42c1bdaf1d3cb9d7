/** Which incidents of a catalogue hold what is searched: by the rules of find-term.ts, but over thousands of texts at once. */

import { findName, findTerm, holdsTerm, type Searched, type Span } from '#domain/query/search/find-term.ts';
import type { Term } from '#domain/query/search/terms.ts';
import type { FoldedColumn, FoldedRows } from './folded-rows.ts';
import type { NameBook, RowNames } from './name-book.ts';

/** A search of a catalogue; made once for all of its blocks. */
export class RowQuestion {
  readonly #terms: readonly AskedTerm[];
  readonly #book: NameBook;

  /** `kinds`: how each kind of the table is called. Without terms every incident is found. */
  constructor(terms: readonly Term[], kinds: readonly Searched[], book: NameBook) {
    this.#book = book;
    this.#terms = terms.map((term) => ({
      term,
      kinds: Uint8Array.from(kinds, (kind) => (holdsTerm(kind, term) ? 1 : 0)),
      names: new Uint8Array(0),
    }));
  }

  /** By incident of the block, 1 where it is found. */
  foundIn(rows: FoldedRows): Uint8Array {
    const found = new Uint8Array(rows.kind.length).fill(1);
    for (const asked of this.#terms) {
      const holds = this.#holding(rows, asked);
      for (let item = 0; item < found.length; item += 1)
        found[item] = (found[item] ?? 0) & (holds[item] ?? 0);
    }
    return found;
  }

  #holding({ columns, kind }: FoldedRows, asked: AskedTerm): Uint8Array {
    const { term, kinds } = asked;
    const holds = new Uint8Array(kind.length);
    for (let item = 0; item < holds.length; item += 1) holds[item] = kinds[kind[item] ?? 0] ?? 0;
    const { sound } = term;
    if (sound) asked.names = this.#book.beginningWith(sound.key, asked.names);
    for (const column of columns) {
      markFound(column, (from) => findTerm(column, term, from), holds);
      for (const name of sound?.hangul ?? [])
        markFound(column, (from) => findName(column, name, from), holds);
      if (sound) markNamed(column.names, asked.names, holds);
    }
    return holds;
  }
}

interface AskedTerm {
  readonly term: Term;
  /** By kind of the table, 1 where its name holds the term. */
  readonly kinds: Uint8Array;
  /** By number in the book of names, 1 where it sounds so; it grows with the book. */
  names: Uint8Array;
}

function markFound(
  { starts }: FoldedColumn,
  next: (from: number) => Span | undefined,
  holds: Uint8Array,
): void {
  let item = 0;
  for (let span = next(0); span; span = next(starts[item] ?? 0)) {
    while ((starts[item + 1] ?? Number.POSITIVE_INFINITY) <= span[0]) item += 1;
    holds[item] = 1;
    item += 1;
    if (item >= holds.length) return;
  }
}

function markNamed({ item, name }: RowNames, sounding: Uint8Array, holds: Uint8Array): void {
  for (let at = 0; at < name.length; at += 1) if (sounding[name[at] ?? 0] === 1) holds[item[at] ?? 0] = 1;
}
