import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { createAppStore } from '#state/store.ts';
import { FakeBar, WAY_BACK } from '#testing/fake-bar.ts';
import { OPENING_WINDOW, OWN_SUBJECT as SUBJECT } from '#testing/subject.ts';
import { ADDRESS_LAG, followAddress } from './address.ts';
import { LONGEST_WAY_BACK } from './dialog-entries.ts';
import { encodeView } from './url-codec.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wait = (ms = LONGEST_WAY_BACK) => vi.advanceTimersByTime(ms);

/** A page with a dialog, as a component has it: it says that it is closed, however it was. */
function page(bar = new FakeBar()) {
  const store = createAppStore({ subject: SUBJECT });
  const { dialogs, stop } = followAddress(store, bar, 'en');
  let end: (() => void) | null = null;
  const dialog = {
    get isOpen() {
      return end !== null;
    },
    open() {
      end ??= dialogs.open(dialog.close);
    },
    close() {
      const said = end;
      end = null;
      said?.();
    },
  };
  return { store, bar, actions: store.actions, dialog, dialogs, stop };
}

const may = rangeOf('2024-05');
const MAY = 't=2024-05-01/2024-05-31';

describe('the entry of a dialog', () => {
  it('has the same address; Back closes the dialog and changes nothing else', () => {
    const { store, bar, actions, dialog } = page();
    actions.select({ incident: 'one' });
    dialog.open();
    wait();
    expect(bar.entries).toEqual(['/', '/?sel=one', '/?sel=one']);
    const { view } = store.getState();
    bar.go(-1);
    wait();
    expect(dialog.isOpen).toBe(false);
    expect(store.getState().view).toBe(view);
    expect(bar).toMatchObject({ at: 1, left: 0 });
    bar.go(-1);
    expect(store.getState().view.selection).toBeNull();
  });

  it('is left again where the reader goes forward to it: Back from there then leads on', () => {
    const { store, bar, actions, dialog } = page();
    actions.select({ incident: 'one' });
    dialog.open();
    wait();
    bar.go(-1);
    wait();
    bar.go(1);
    wait();
    expect(dialog.isOpen).toBe(false);
    expect(store.getState().view.selection).toEqual({ incident: 'one' });
    expect(bar).toMatchObject({ at: 1, left: 0 });
    bar.go(-1);
    expect(store.getState().view.selection).toBeNull();
  });

  it('goes when the dialog is closed by its button', () => {
    const { store, bar, dialog } = page();
    dialog.open();
    wait();
    dialog.close();
    wait();
    expect(bar).toMatchObject({ at: 0, left: 0 });
    expect(store.getState().view.window).toEqual(OPENING_WINDOW);
  });

  it('is made once where a component starts twice, and is left by one that closes at once', () => {
    const { bar, dialog } = page();
    dialog.open();
    dialog.close();
    dialog.open();
    wait();
    expect(bar.pushed).toBe(1);
    dialog.close();
    wait();
    dialog.open();
    dialog.close();
    wait();
    expect(bar).toMatchObject({ at: 0, left: 0 });
  });

  it.each(['its button', 'Back'])(
    'loses nothing of what the address still had to be told, closed by %s',
    (how) => {
      const { store, bar, actions, dialog } = page();
      actions.setWindow(may);
      dialog.open();
      wait(0);
      expect(bar.entries, 'told before').toEqual([`/?${MAY}`, `/?${MAY}`]);
      actions.setWindow(rangeOf('2024-04'));
      if (how === 'Back') bar.go(-1);
      else dialog.close();
      wait();
      expect(store.getState().view.window).toEqual(rangeOf('2024-04'));
      expect(bar).toMatchObject({ at: 0, left: 0 });
      expect(bar.location.search).toBe('?t=2024-04-01/2024-04-30');
    },
  );

  it('is taken over by what is pushed as the dialog closes', () => {
    const { store, bar, actions, dialog } = page();
    dialog.open();
    wait();
    dialog.close();
    actions.followStory({ story: SUBJECT.stories[0]?.id ?? '', step: 1 });
    wait();
    expect(bar.entries).toEqual(['/', '/?story=1']);
    expect(bar.at).toBe(1);
    bar.go(-1);
    expect(store.getState().view.story).toBeNull();
  });

  it('is made anew upon what is pushed while the dialog stays open', () => {
    const { store, bar, actions, dialog } = page();
    dialog.open();
    wait();
    actions.select({ incident: 'one' });
    wait();
    expect(bar.entries).toEqual(['/', '/?sel=one', '/?sel=one']);
    bar.go(-1);
    expect(dialog.isOpen).toBe(false);
    expect(store.getState().view.selection).toEqual({ incident: 'one' });
    bar.go(-1);
    expect(store.getState().view.selection).toBeNull();
  });

  it('lets what is pushed wait while it is being left', () => {
    const { store, bar, actions, dialog } = page();
    dialog.open();
    wait();
    dialog.close();
    wait(WAY_BACK / 2);
    actions.setWindow(may);
    actions.select({ incident: 'one' });
    actions.toggleKind('context');
    wait();
    expect(bar.entries).toEqual(
      ['/', `/?${MAY}`, `/?sel=one&${MAY}`, `/?sel=one&${MAY}&off=context`].slice(1),
    );
    expect(store.getState().view).toMatchObject({ selection: { incident: 'one' }, window: may });
  });

  it('closes with the view of another entry where the reader went further back', () => {
    const { store, bar, actions, dialog } = page();
    actions.select({ incident: 'one' });
    actions.select({ incident: 'two' });
    dialog.open();
    wait();
    bar.go(-2);
    expect(dialog.isOpen).toBe(false);
    expect(store.getState().view.selection).toEqual({ incident: 'one' });
    wait();
    expect(bar.location.search).toBe('?sel=one');
  });

  it('belongs to the innermost of two dialogs', () => {
    const { bar, dialog, dialogs } = page();
    dialog.open();
    wait();
    const closeInner = vi.fn();
    const end = dialogs.open(closeInner);
    wait();
    bar.go(-1);
    expect(closeInner).toHaveBeenCalledOnce();
    end();
    wait();
    expect(dialog.isOpen).toBe(true);
    const other = dialogs.open(closeInner);
    wait();
    other();
    wait();
    expect(closeInner).toHaveBeenCalledOnce();
    expect(dialog.isOpen).toBe(true);
    bar.go(-1);
    expect(dialog.isOpen).toBe(false);
    wait();
    expect(bar).toMatchObject({ at: 0, left: 0 });
  });

  it('is left when the page is loaded again: the dialog is not open any more', () => {
    const first = page();
    first.dialog.open();
    wait();
    first.stop();
    const { bar, store } = page(first.bar);
    wait();
    expect(bar).toMatchObject({ at: 0, left: 0 });
    store.actions.select({ incident: 'one' });
    expect(bar.entries).toEqual(['/', '/?sel=one']);
  });

  it('is not made where there is no history of one’s own, or the browser refuses', () => {
    const bar = new FakeBar();
    const { pushState, replaceState } = bar.history;
    Object.defineProperty(bar, 'history', { value: { pushState, replaceState } });
    const { dialog } = page(bar);
    dialog.open();
    wait();
    dialog.close();
    wait();
    const refusing = page();
    refusing.bar.refuses = true;
    refusing.dialog.open();
    wait();
    refusing.dialog.close();
    wait();
    expect([bar.pushed, refusing.bar.at, refusing.bar.left]).toEqual([0, 0, 0]);
  });

  it('gives up when a browser does not go back', () => {
    const { bar, actions, dialog } = page();
    dialog.open();
    wait();
    bar.history.back = () => undefined;
    dialog.close();
    wait(1);
    actions.select({ incident: 'one' });
    wait(LONGEST_WAY_BACK + ADDRESS_LAG);
    expect(bar.location.search).toBe('?sel=one');
  });

  it('never leaves the site, and the address says what is shown, whatever is done in whatever order', () => {
    type Page = ReturnType<typeof page>;
    const steps: Record<string, (at: Page) => void> = {
      open: ({ dialog }) => dialog.open(),
      close: ({ dialog }) => dialog.close(),
      // From the first entry Back leaves the site, as it should.
      back: ({ bar }) => {
        if (bar.at > bar.asked) bar.go(-1);
      },
      forward: ({ bar }) => bar.go(1),
      select: ({ actions, bar }) => actions.select({ incident: `one-${bar.pushed}` }),
      scrub: ({ actions, store }) => {
        const { from, to } = store.getState().view.window;
        actions.setWindow({ from: from - 86_400_000, to: to - 86_400_000 });
      },
      rest: ({ dialog, bar }) => {
        wait();
        expect(!dialog.isOpen || bar.at > 0, 'Back has something to close').toBe(true);
      },
      moment: () => wait(WAY_BACK / 2),
    };
    const names = fc.array(fc.constantFrom(...Object.keys(steps)), { maxLength: 40 });
    fc.assert(
      fc.property(names, (done) => {
        const at = page();
        at.dialog.open();
        wait();
        for (const name of done) steps[name]?.(at);
        at.dialog.close();
        wait(3 * LONGEST_WAY_BACK);
        const { store, bar, stop } = at;
        expect(bar.left).toBe(0);
        expect(bar.location.search.slice(1)).toBe(encodeView(store.getState().view, 'en', SUBJECT));
        stop();
      }),
      { numRuns: 300 },
    );
  });
});
