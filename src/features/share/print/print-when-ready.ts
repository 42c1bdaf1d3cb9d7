/** What the Print button does, which may wait where the browser's own command does not. */
import { selectIsEvidenceAwaited } from '#state/opened.ts';
import type { AppStore } from '#state/store.ts';
import type { PictureCopies } from '#ui/instance/picture-copies.ts';
import { withinTime } from '#ui/instance/within-time.ts';
import type { Printing } from './print-context.ts';

/** As long as anybody would wait for the last tile, ms: what is still missing then is said on the sheet. */
const PATIENCE = 8_000;
/** As long for the letters, ms: without them the sheet has those of the system. */
const TYPE_PATIENCE = 3_000;
/** So long after it was asked a browser may take to begin, ms. */
const BEGINNING = 2_000;
/** Between two looks, ms. */
const PAUSE = 50;

/** Prints once the sheet, its letters, the evidence of the open incident and the picture are there. Rejects where the sheet does not come. False: the browser did not print. */
export async function printWhenReady(
  store: AppStore,
  printing: Printing,
  copies: Pick<PictureCopies, 'isSettled'>,
  print: () => void = () => window.print(),
): Promise<boolean> {
  await printing.ready();
  await withinTime(Promise.resolve(document.fonts?.ready), TYPE_PATIENCE).catch(() => undefined);
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && (selectIsEvidenceAwaited(store.getState()) || !copies.isSettled()))
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  return hasBegun(print);
}

/** A browser that lets no page print does nothing, and says nothing. */
async function hasBegun(print: () => void): Promise<boolean> {
  const stop = new AbortController();
  const begun = new Promise<void>((resolve) =>
    window.addEventListener('beforeprint', () => resolve(), { signal: stop.signal }),
  );
  print();
  try {
    return await withinTime(begun, BEGINNING).then(
      () => true,
      () => false,
    );
  } finally {
    stop.abort();
  }
}
