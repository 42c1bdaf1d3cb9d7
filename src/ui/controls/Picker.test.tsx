import { act, cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Picker } from './Picker.tsx';
import { CHOICE_RESTS } from './use-committed-choice.ts';

const OPTIONS = ['one', 'two', 'three'].map((value) => ({ value, name: `Number ${value}` }));
const picked = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  picked.mockReset();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(): HTMLSelectElement {
  render(<Picker label="Number" value="one" options={OPTIONS} onPick={picked} />);
  return screen.getByRole<HTMLSelectElement>('combobox', { name: 'Number' });
}

/** What a browser does at a key over a select that is closed. */
function typed(select: HTMLSelectElement, key: string, value: string): void {
  fireEvent.keyDown(select, { key });
  fireEvent.change(select, { target: { value } });
}

describe('Picker', () => {
  it('picks at once what is chosen in the list that opens, by pointer or by key', () => {
    const select = show();
    fireEvent.pointerDown(select);
    fireEvent.change(select, { target: { value: 'two' } });
    expect(picked.mock.calls).toEqual([['two']]);
    fireEvent.keyDown(select, { key: 'a' });
    fireEvent.keyDown(select, { key: 'ArrowDown', altKey: true });
    fireEvent.change(select, { target: { value: 'three' } });
    expect(picked.mock.calls).toEqual([['two'], ['three']]);
  });

  it('shows what keys come to, and picks it when they rest', () => {
    const select = show();
    typed(select, 't', 'two');
    act(() => void vi.advanceTimersByTime(CHOICE_RESTS - 1));
    typed(select, 'h', 'three');
    act(() => void vi.advanceTimersByTime(CHOICE_RESTS - 1));
    expect(select.value).toBe('three');
    expect(picked).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(1));
    expect(picked.mock.calls).toEqual([['three']]);
  });

  it('waits for a word whose further letters change nothing', () => {
    const select = show();
    typed(select, 't', 'two');
    act(() => void vi.advanceTimersByTime(CHOICE_RESTS - 1));
    fireEvent.keyDown(select, { key: 'w' });
    act(() => void vi.advanceTimersByTime(CHOICE_RESTS - 1));
    expect(picked).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(1));
    expect(picked.mock.calls).toEqual([['two']]);
  });

  it.each([
    ['Enter', (select: HTMLSelectElement) => fireEvent.keyDown(select, { key: 'Enter' })],
    ['leaving it', (select: HTMLSelectElement) => fireEvent.blur(select)],
  ])('picks it by %s, once', (_, commit) => {
    const select = show();
    typed(select, 'ArrowDown', 'two');
    commit(select);
    act(() => void vi.advanceTimersByTime(2 * CHOICE_RESTS));
    expect(picked.mock.calls).toEqual([['two']]);
  });

  it('takes it back by Escape, which then closes nothing else', () => {
    const select = show();
    typed(select, 'ArrowDown', 'two');
    const key = createEvent.keyDown(select, { key: 'Escape' });
    fireEvent(select, key);
    expect(key.defaultPrevented).toBe(true);
    act(() => void vi.advanceTimersByTime(2 * CHOICE_RESTS));
    expect(picked).not.toHaveBeenCalled();
    expect(select.value).toBe('one');
  });

  it('forgets a pending choice with the page that it was on', () => {
    typed(show(), 'ArrowDown', 'two');
    cleanup();
    vi.advanceTimersByTime(2 * CHOICE_RESTS);
    expect(picked).not.toHaveBeenCalled();
  });
});
