/**
 * The browser's history, with an entry of the same address for each open dialog: Back then closes the dialog, and leads
 * nowhere else. A dialog that is closed otherwise takes its entry away; what is pushed takes the entry over.
 */

/** The part of `window` that is needed for it. */
export interface BarHistory {
  readonly location: { readonly search: string; readonly pathname: string; readonly hash: string };
  /** Without `back` and `state` dialogs have no entries. */
  readonly history: Pick<History, 'pushState' | 'replaceState'> & Partial<Pick<History, 'back' | 'state'>>;
}

/** What a dialog needs of it. */
export interface DialogEntries {
  /** A dialog is open that Back is to close by `close`. Returns what must be called when it is closed, however. */
  open(close: () => void): () => void;
}

/** Browsers go back within a frame or two. Longer than this (ms) is not waited for it. */
export const LONGEST_WAY_BACK = 1000;

export type HowToWrite = 'pushState' | 'replaceState';

/** What is kept with an entry: whether it is a dialog's, and whether a dialog's was made upon it. */
interface EntryMark {
  readonly dialog?: string;
  readonly under?: string;
}

interface OpenDialog {
  readonly close: () => void;
  /** The mark of its entry; null: it has none (yet). */
  mark: string | null;
}

interface Options {
  readonly bar: BarHistory;
  /** Writes what the address has still to be told. */
  readonly flush: () => void;
  /** An entry that was being left did not go. */
  readonly onStayed: () => void;
}

export class BarEntries implements DialogEntries {
  readonly #options: Options;
  readonly #open: OpenDialog[] = [];
  #made = 0;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #leaving: { readonly entry: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  constructor(options: Options) {
    this.#options = options;
    // Loaded again with a dialog, which is not open any more.
    if (options.bar.history.back && this.#mark.dialog !== undefined) this.#settleSoon();
  }

  /** True while an entry is being taken away: what is written now would be written to another one. */
  get isLeaving(): boolean {
    return this.#leaving !== undefined;
  }

  readonly open = (close: () => void): (() => void) => {
    if (!this.#options.bar.history.back) return () => undefined;
    const dialog: OpenDialog = { close, mark: null };
    this.#open.push(dialog);
    this.#settle();
    return () => {
      const at = this.#open.indexOf(dialog);
      if (at < 0) return;
      this.#open.splice(at, 1);
      // Not at once: what the reader has chosen in it may be pushed now.
      this.#settleSoon();
    };
  };

  /** Writes an address as a new entry or over the one that is there. False when the browser refuses. */
  write(how: HowToWrite, address: string): boolean {
    const { history } = this.#options.bar;
    const { dialog } = this.#mark;
    if (how === 'replaceState') return this.#put(how, history.state ?? null, address);
    if (dialog === undefined) return this.#put(how, null, address);
    if (!this.#put('replaceState', null, address)) return false;
    for (const one of this.#open) if (one.mark === dialog) one.mark = null;
    this.#settleSoon();
    return true;
  }

  /** Must be told when another entry was gone to. True where only a dialog's was left: the view is as it was. */
  arrived(): boolean {
    const left = this.#leaving?.entry;
    this.#endLeaving();
    const { under } = this.#mark;
    if (under !== undefined && under === left) {
      this.#settleSoon();
      return true;
    }
    const at = this.#open.findIndex(({ mark }) => mark !== null && mark === under);
    for (const { close } of this.#open.splice(Math.max(at, 0))) close();
    // Forward to that of a dialog which was closed: it shows what is shown before it, so that Back from it would do nothing.
    if (this.#mark.dialog !== undefined) this.#settleSoon();
    return at >= 0;
  }

  stop(): void {
    clearTimeout(this.#soon);
    this.#endLeaving();
    this.#open.length = 0;
  }

  get #mark(): EntryMark {
    return markOf(this.#options.bar.history.state);
  }

  #settleSoon(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.#settle());
  }

  /** Takes the entry of a closed dialog away, and makes one for each open dialog that has none. */
  #settle(): void {
    if (this.isLeaving) return;
    const { dialog } = this.#mark;
    const [first, ...others] = this.#open.filter(({ mark }) => mark === null);
    const isSpare = dialog !== undefined && this.#open.every(({ mark }) => mark !== dialog);
    if (first) {
      if (isSpare) first.mark = dialog;
      else this.#enter(first);
    } else if (isSpare) this.#leave(dialog);
    for (const other of others) this.#enter(other);
  }

  #enter(dialog: OpenDialog): void {
    this.#options.flush();
    this.#made += 1;
    // Unlike those of an earlier life of the page, which the browser still has.
    const name = `${Date.now()}.${this.#made}`;
    const { pathname, search, hash } = this.#options.bar.location;
    const here = `${pathname}${search}${hash}`;
    const isMarked = this.#put('replaceState', { ...this.#mark, under: name }, here);
    if (isMarked && this.#put('pushState', { dialog: name }, here)) dialog.mark = name;
  }

  #leave(entry: string): void {
    this.#options.flush();
    const timer = setTimeout(() => {
      this.#endLeaving();
      this.#options.onStayed();
    }, LONGEST_WAY_BACK);
    this.#leaving = { entry, timer };
    this.#options.bar.history.back?.();
  }

  #endLeaving(): void {
    clearTimeout(this.#leaving?.timer);
    this.#leaving = undefined;
  }

  #put(how: HowToWrite, state: unknown, address: string): boolean {
    try {
      this.#options.bar.history[how](state, '', address);
      return true;
    } catch {
      return false;
    }
  }
}

function markOf(state: unknown): EntryMark {
  const { dialog, under } = (state ?? {}) as Readonly<Record<keyof EntryMark, unknown>>;
  return {
    ...(typeof dialog === 'string' && { dialog }),
    ...(typeof under === 'string' && { under }),
  };
}
