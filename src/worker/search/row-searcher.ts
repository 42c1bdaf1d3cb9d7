/** The worker's part of searching a catalogue, apart from the worker itself. */

import { type Searched, searchedOf } from '#domain/query/search/find-term.ts';
import { foldTexts } from '#domain/query/search/fold-text.ts';
import { RowQuestion } from '#domain/query/search/rows/find-rows.ts';
import { type FoldedRows, foldRows } from '#domain/query/search/rows/folded-rows.ts';
import { NameBook } from '#domain/query/search/rows/name-book.ts';
import { BLOCK, countBlocks, type TextBlock } from '#domain/query/search/rows/text-block.ts';
import { termsOf } from '#domain/query/search/terms.ts';
import type { RowSearchQuestion, SearchMessage, SearchOrder } from './search-messages.ts';

/** Between two parts of an answer, ms: each part makes the page count and draw again. */
const PART_MS = 100;

export interface SearcherSurroundings {
  readonly post: (message: SearchMessage, transfer: ArrayBuffer[]) => void;
  /** Resolves when messages that have come meanwhile have been taken. */
  readonly pause: () => Promise<void>;
  readonly now: () => number;
}

const UTF8 = {
  encode: (text: string) => new TextEncoder().encode(text),
  decode: (bytes: Uint8Array) => new TextDecoder().decode(bytes),
};

export class RowSearcher {
  readonly #surroundings: SearcherSurroundings;
  readonly #book = new NameBook();
  #incidents = 0;
  #kinds: readonly Searched[] = [];
  #blocks: FoldedRows[] = [];
  /** Who waits for texts, by block. */
  readonly #waiting = new Map<number, (() => void)[]>();
  #newest = -1;

  constructor(surroundings: SearcherSurroundings) {
    this.#surroundings = surroundings;
  }

  /** Resolves when the order is carried out or a newer question has come. */
  async take(order: SearchOrder): Promise<void> {
    if (order.type === 'begin') {
      this.#incidents = order.incidents;
      this.#kinds = order.kinds.map((texts) => searchedOf(foldTexts(texts), () => texts));
    } else if (order.type === 'texts') this.#fold(order.block, order.texts);
    else {
      this.#newest = order.number;
      await this.#answer(order.number, order.question);
    }
  }

  async #answer(number: number, { text, names, from }: RowSearchQuestion): Promise<void> {
    const { now, pause } = this.#surroundings;
    const terms = termsOf(text, () => names);
    const question = new RowQuestion(terms, this.#kinds, this.#book);
    const found = new Uint8Array(this.#incidents);
    const count = countBlocks(this.#incidents);
    const first = Math.min(Math.floor(from / BLOCK), Math.max(0, count - 1));
    let searched = 0;
    let posted = Number.NEGATIVE_INFINITY;
    for (let step = 0; step < count; step += 1) {
      const block = (first + step) % count;
      const rows = this.#blocks[block] ?? (await this.#wanted(block));
      if (number !== this.#newest) return;
      found.set(question.foundIn(rows), block * BLOCK);
      searched += rows.kind.length;
      if (now() - posted < PART_MS || step === count - 1) continue;
      this.#post(number, found, searched);
      posted = now();
      await pause();
      if (number !== this.#newest) return;
    }
    this.#post(number, found, searched);
  }

  async #wanted(block: number): Promise<FoldedRows> {
    await new Promise<void>((resolve) => {
      const waiting = this.#waiting.get(block);
      if (waiting) waiting.push(resolve);
      else {
        this.#waiting.set(block, [resolve]);
        this.#surroundings.post({ type: 'want', block }, []);
      }
    });
    return this.#blocks[block] as FoldedRows;
  }

  #fold(block: number, texts: TextBlock): void {
    this.#blocks[block] = foldRows(texts, this.#book, UTF8);
    for (const resolve of this.#waiting.get(block) ?? []) resolve();
    this.#waiting.delete(block);
  }

  #post(number: number, found: Uint8Array, searched: number): void {
    const copy = found.slice();
    this.#surroundings.post({ type: 'part', number, part: { found: copy, searched } }, [copy.buffer]);
  }
}
