/** Taking back changes of the window and the filters, and making them again: the commands behind buttons and keys. */

import { redone, undone } from '#state/history/undo.ts';
import type { AppState, AppStore } from '#state/store.ts';

/** Takes back the last change of window or filters, and play stops; nothing happens where there is none. */
export function undo(store: AppStore): void {
  store.actions.travel(undone);
}

/** Makes the change again that was taken back last, and play stops; nothing happens where there is none. */
export function redo(store: AppStore): void {
  store.actions.travel(redone);
}

export function canUndo({ past }: Pick<AppState, 'past'>): boolean {
  return past.back.length > 0;
}

export function canRedo({ past }: Pick<AppState, 'past'>): boolean {
  return past.forward.length > 0;
}
