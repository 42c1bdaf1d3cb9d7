/** Opens a catalogue of rows in a worker of its own. */

import type { CatalogueFault } from '#domain/rows/catalogue-fault.ts';
import type { Hired } from '#worker/hired-worker.ts';
import type { OpenedCatalogue, OpenMessage, OpenOrder } from './open-messages.ts';

export type OpenResult = OpenedCatalogue | { readonly fault: CatalogueFault };

export interface OpenOptions {
  /** Ends the worker; the result is the fault `cancelled`. */
  readonly signal: AbortSignal;
  readonly progress: (read: number, of: number) => void;
  /** For tests; absent: a worker of the browser. */
  readonly hire?: () => Hired;
}

/** Never rejects. */
export function openCatalogue(
  order: OpenOrder,
  { signal, progress, hire = hireOpener }: OpenOptions,
): Promise<OpenResult> {
  return new Promise((resolve) => {
    const cancelled: OpenResult = { fault: { code: 'cancelled' } };
    if (signal.aborted) return resolve(cancelled);
    const worker = hire();
    const end = (result: OpenResult) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = () => end(cancelled);
    const fail = () => end({ fault: { code: 'no-worker' } });
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<OpenMessage>) => {
      if (data.type === 'progress') progress(data.read, data.of);
      else if (data.type === 'opened') end(data.catalogue);
      else end({ fault: data.fault });
    });
    worker.postMessage(order);
  });
}

function hireOpener(): Worker {
  return new Worker(new URL('./open-worker.ts', import.meta.url), { type: 'module', name: 'open-catalogue' });
}
