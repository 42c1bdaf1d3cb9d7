/** Opens one catalogue of rows. */

import { openRangedFile } from '#worker/ranged-file.ts';
import { answerOpen } from './answer-open.ts';
import type { OpenMessage, OpenOrder } from './open-messages.ts';

self.addEventListener('message', ({ data }: MessageEvent<OpenOrder>) => {
  const post = (message: OpenMessage, transfer: ArrayBuffer[]) => self.postMessage(message, { transfer });
  // What is reported is an error of the worker to the page.
  answerOpen(data, openRangedFile, post).catch(reportError);
});
