import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { usePartKeys } from '#app/keys/use-part-keys.ts';
import { PART, type PartName } from './page-parts.ts';

const part = (name: PartName) => ({ [PART]: name });

/** The frame of the page, with a timeline that is put away on demand. */
function Page({ isLow = false }: { readonly isLow?: boolean }) {
  usePartKeys();
  return (
    <>
      <header {...part('bar')}>
        <button type="button">bar</button>
      </header>
      <div {...part('map')}>
        <button type="button" disabled>
          off
        </button>
        <button type="button">map</button>
      </div>
      <section {...part('incident')}>
        <button type="button">close</button>
        <h2 tabIndex={-1}>title</h2>
      </section>
      <div {...part('timeline')} inert={isLow}>
        <button type="button">timeline</button>
      </div>
    </>
  );
}

const focused = () => document.activeElement?.textContent;

function press(shiftKey = false): string | null | undefined {
  act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F6', shiftKey }));
  return focused();
}

beforeEach(() => (document.activeElement as HTMLElement | null)?.blur());
afterEach(cleanup);

test('F6 goes from part to part and round, to a title rather than a control', () => {
  render(<Page />);
  expect([press(), press(), press(), press(), press()]).toEqual(['bar', 'map', 'title', 'timeline', 'bar']);
});

test('Shift goes back, and what is put away is passed over', () => {
  render(<Page isLow />);
  expect([press(true), press(true), press(true), press(true)]).toEqual(['title', 'map', 'bar', 'title']);
});
