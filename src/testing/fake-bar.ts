/** A browser's address bar with its history, as far as the page uses it. */
import type { AddressBar } from '#state/address/address.ts';

/** How long (ms) it takes to go back when a script asks for it. */
export const WAY_BACK = 10;

export class FakeBar implements AddressBar {
  entries = ['/'];
  /** What was kept with each entry. */
  states: unknown[] = [null];
  at = 0;
  pushed = 0;
  replaced = 0;
  /** Entries that were asked for beyond the first: there the reader leaves the site. */
  left = 0;
  /** How often a script has asked to go back and is still waiting. */
  asked = 0;
  refuses = false;
  #listeners = new Map<string, () => void>();

  get location() {
    const { pathname, search, hash } = new URL(this.entries[this.at] ?? '/', 'http://page.test');
    return { pathname, search, hash };
  }

  history = this.#history();

  #history() {
    const bar = this;
    return {
      get state() {
        return bar.states[bar.at] ?? null;
      },
      pushState(state: unknown, _: string, url?: string | URL | null) {
        bar.#mayRefuse();
        bar.entries = [...bar.entries.slice(0, bar.at + 1), String(url)];
        bar.states = [...bar.states.slice(0, bar.at + 1), state];
        bar.at += 1;
        bar.pushed += 1;
      },
      replaceState(state: unknown, _: string, url?: string | URL | null) {
        bar.#mayRefuse();
        bar.entries[bar.at] = String(url);
        bar.states[bar.at] = state;
        bar.replaced += 1;
      },
      back() {
        bar.asked += 1;
        setTimeout(() => {
          bar.asked -= 1;
          bar.go(-1);
        }, WAY_BACK);
      },
    };
  }

  #mayRefuse() {
    if (this.refuses) throw new DOMException('too many', 'SecurityError');
  }

  addEventListener(type: string, listener: () => void) {
    this.#listeners.set(type, listener);
  }

  removeEventListener(type: string, listener: () => void) {
    if (this.#listeners.get(type) === listener) this.#listeners.delete(type);
  }

  tell(type: 'popstate' | 'pagehide' | 'visibilitychange') {
    this.#listeners.get(type)?.();
  }

  go(steps: number) {
    const there = this.at + steps;
    if (there < 0) this.left += 1;
    if (there < 0 || there >= this.entries.length) return;
    this.at = there;
    this.tell('popstate');
  }
}
