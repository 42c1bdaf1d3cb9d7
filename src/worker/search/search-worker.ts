/** Searches the texts of one catalogue of rows. */

import { RowSearcher } from './row-searcher.ts';
import type { SearchOrder } from './search-messages.ts';

/** A message to itself, since a timer would wait 4 ms and more. */
const { port1, port2 } = new MessageChannel();
port1.start();

function pause(): Promise<void> {
  return new Promise((resolve) => {
    port1.addEventListener('message', () => resolve(), { once: true });
    port2.postMessage(null);
  });
}

const searcher = new RowSearcher({
  post: (message, transfer) => self.postMessage(message, { transfer }),
  pause,
  now: () => performance.now(),
});

self.addEventListener('message', ({ data }: MessageEvent<SearchOrder>) => {
  // What is reported is an error of the worker to the page.
  searcher.take(data).catch(reportError);
});
