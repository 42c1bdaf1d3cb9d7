/** What the Print button does, which may wait where the browser's own command does not. */
import { selectOpened } from '#state/opened.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppState, AppStore } from '#state/store.ts';
import type { PictureCopies } from '#ui/instance/picture-copies.ts';
import type { Printing } from './print-context.ts';

/** As long as anybody would wait for the last tile, ms: what is still missing then is said on the sheet. */
const PATIENCE = 8_000;
/** Between two looks, ms. */
const PAUSE = 50;

/** Prints once the sheet, its letters, the evidence of the open incident and the picture are there. Rejects where the sheet does not come. */
export async function printWhenReady(
  store: AppStore,
  printing: Printing,
  copies: Pick<PictureCopies, 'isSettled'>,
  print: () => void = () => window.print(),
): Promise<void> {
  await printing.ready();
  await document.fonts?.ready;
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && !(isOpen(store.getState()) && copies.isSettled()))
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  print();
}

/** True also where nothing is selected, or its evidence will not come. */
function isOpen(state: AppState): boolean {
  const selected = selectSelected(state);
  if (!selected || selected.resolution.outline?.row) return true;
  return selectOpened(state) !== undefined || state.opened.get(selected.id) === 'failed';
}
