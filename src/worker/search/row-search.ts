/** Searches a catalogue of rows in a worker of its own, which keeps the texts as they are searched. */

import { textBlock } from '#domain/query/search/rows/text-block.ts';
import type { CatalogueTable } from '#domain/rows/catalogue-table.ts';
import type { Hired } from '#worker/hired-worker.ts';
import type { RowSearchQuestion, SearchMessage, SearchOrder, SearchPart } from './search-messages.ts';

export interface RowSearch {
  /** Cancels the question before: of that no part comes any more. */
  ask(question: RowSearchQuestion, take: (part: SearchPart) => void): void;
  stop(): void;
}

export interface RowSearchOptions {
  readonly table: CatalogueTable;
  /** How each kind of the table is called. */
  readonly kinds: readonly (readonly string[])[];
  /** The worker could not be started or ended, such as for want of memory: nothing comes any more. */
  readonly failed: () => void;
  /** For tests; absent: a worker of the browser. */
  readonly hire?: () => Hired;
}

/** The texts are handed over block by block as they are wanted, so that no task of the page copies all of them. */
export function startRowSearch({ table, kinds, failed, hire = hireSearcher }: RowSearchOptions): RowSearch {
  const worker = hire();
  const send = (order: SearchOrder) => worker.postMessage(order);
  let number = 0;
  let takePart: (part: SearchPart) => void = () => undefined;
  let stopped = false;
  const fail = () => {
    if (stopped) return;
    stop();
    failed();
  };
  const stop = () => {
    stopped = true;
    worker.terminate();
  };
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => {
    if (stopped) return;
    if (data.type === 'want') send({ type: 'texts', block: data.block, texts: textBlock(table, data.block) });
    else if (data.number === number) takePart(data.part);
  });
  send({ type: 'begin', incidents: table.incidents, kinds });
  return {
    ask: (question, take) => {
      if (stopped) return;
      number += 1;
      takePart = take;
      send({ type: 'ask', number, question });
    },
    stop,
  };
}

function hireSearcher(): Worker {
  return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: 'search-rows' });
}
