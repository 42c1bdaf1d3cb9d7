// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { followLostFocus, isRescued } from './follow-lost-focus.ts';

let stop: () => void;

beforeEach(() => {
  document.body.innerHTML = `
    <section id="list" tabindex="-1"><p><a href="#a" id="entry">entry</a></p></section>
    <section id="panel">
      <h2 tabindex="-1" id="title">title</h2>
      <div id="choices"><button id="first">first</button><button id="second">second</button><button id="third">third</button></div>
      <div id="alone"><button id="only">only</button></div>
      <div id="asking"><input id="field"><button id="clear">clear</button></div>
    </section>`;
  const instance = {
    root: document.body,
    ownsPage: true,
    idPrefix: '',
    unmounted: new AbortController().signal,
  };
  stop = followLostFocus(instance);
});
afterEach(() => stop());

const at = (id: string) => document.getElementById(id) as HTMLElement;
const focused = () => document.activeElement?.id;
/** Until what changed has been looked at. */
const looked = () => new Promise<void>((done) => setTimeout(done, 80));

async function lose(id: string, how: (element: HTMLElement) => void = (element) => element.remove()) {
  at(id).focus();
  const element = at(id);
  how(element);
  // Browsers move the focus to the body; the DOM of the tests leaves it on what is gone.
  if (document.activeElement === element) element.blur();
  await looked();
  return focused();
}

it('goes to the control that took the place of the removed one, and to the last where it was the last', async () => {
  expect(await lose('second')).toBe('third');
  expect(await lose('third')).toBe('first');
});

it('goes to what follows where nothing is left beside it', async () => {
  expect(await lose('only', () => at('alone').remove())).toBe('clear');
});

it('goes to the part itself where that can have the focus', async () => {
  expect(await lose('entry')).toBe('list');
});

it('leaves a field alone, which would bring up a keyboard', async () => {
  expect(await lose('clear')).not.toBe('field');
});

it('counts what can no longer be used as gone', async () => {
  expect(await lose('first', (button) => button.setAttribute('disabled', ''))).toBe('second');
  expect(await lose('second', () => at('choices').setAttribute('inert', ''))).not.toBe('second');
});

it('does nothing where the reader or the app has put the focus elsewhere', async () => {
  const moved = await lose('second', (button) => {
    button.remove();
    at('entry').focus();
  });
  expect(moved).toBe('entry');
  expect(isRescued(at('entry'))).toBe(false);
});

it('does nothing where the reader has let go of a control that is still there', async () => {
  expect(await lose('second', (button) => button.blur())).toBe('');
});

it('knows what it focused until the reader moves on', async () => {
  await lose('second');
  expect(isRescued(at('third'))).toBe(true);
  at('first').focus();
  at('third').focus();
  expect(isRescued(at('third'))).toBe(false);
});
