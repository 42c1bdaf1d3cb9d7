/** A block of texts as it is searched. */

import { type Folded, foldCharacters, leaveOutGaps, TEXT_END } from '#domain/query/search/fold-text.ts';
import type { TextColumn } from '#domain/rows/catalogue-table.ts';
import type { NameBook, RowNames } from './name-book.ts';
import type { TextBlock } from './text-block.ts';

/** The texts of a column as one, each with `TEXT_END` after it. */
export interface FoldedColumn extends Folded {
  /** By text, where it begins; one more at the end. */
  readonly starts: Uint32Array;
  readonly names: RowNames;
}

export interface FoldedRows {
  readonly columns: readonly FoldedColumn[];
  readonly kind: TextBlock['kind'];
}

/** UTF-8 to a string and back. */
export interface Utf8 {
  readonly decode: (bytes: Uint8Array) => string;
  readonly encode: (text: string) => Uint8Array;
}

export function foldRows({ columns, kind }: TextBlock, book: NameBook, utf8: Utf8): FoldedRows {
  return { columns: columns.map((column) => foldColumn(column, book, utf8)), kind };
}

function foldColumn(column: TextColumn, book: NameBook, utf8: Utf8): FoldedColumn {
  const count = column.offsets.length - 1;
  const texts = utf8.decode(withEnds(column));
  const names = book.read(texts, startsOf(texts, count));
  const { text, gaps } = leaveOutGaps(foldCharacters(texts));
  // What comes out of the decoder is in one piece, with one byte a character where that is enough: half the memory.
  const compact = utf8.decode(utf8.encode(text));
  return { text: compact, gaps, starts: startsOf(compact, count), names };
}

const END = TEXT_END.charCodeAt(0);
const SPACE = 0x20;

function withEnds({ bytes, offsets }: TextColumn): Uint8Array {
  const count = offsets.length - 1;
  const joined = new Uint8Array(bytes.length + count);
  for (let item = 0; item < count; item += 1) {
    const end = offsets[item + 1] ?? 0;
    for (let at = offsets[item] ?? 0; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      joined[at + item] = byte === END ? SPACE : byte;
    }
    joined[end + item] = END;
  }
  return joined;
}

function startsOf(texts: string, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let item = 0; item < count; item += 1)
    starts[item + 1] = texts.indexOf(TEXT_END, starts[item]) + TEXT_END.length;
  return starts;
}
