import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { KeyboardTooltip } from './KeyboardTooltip.tsx';

afterEach(cleanup);

function show() {
  render(
    <>
      <button type="button" title="Zoom in" aria-label="Zoom in">
        +
      </button>
      <button type="button">Plain</button>
      <KeyboardTooltip />
    </>,
  );
  return { named: screen.getByRole('button', { name: 'Zoom in' }), plain: screen.getByText('Plain') };
}

const tooltip = () => screen.queryByText('Zoom in');
const focus = (element: HTMLElement) => act(() => element.focus());

describe('the keyboard tooltip', () => {
  test('says the title of what has the focus, and to the eye alone', () => {
    const { named, plain } = show();
    expect(tooltip()).toBeNull();
    focus(named);
    expect(tooltip()?.getAttribute('aria-hidden')).toBe('true');
    focus(plain);
    expect(tooltip()).toBeNull();
  });

  test('goes with Escape and with the press of the button, and the focus stays', () => {
    const { named, plain } = show();
    focus(named);
    fireEvent.keyDown(named, { key: 'Escape' });
    expect(tooltip()).toBeNull();
    expect(document.activeElement).toBe(named);
    focus(plain);
    focus(named);
    fireEvent.click(named);
    expect(tooltip()).toBeNull();
  });
});
