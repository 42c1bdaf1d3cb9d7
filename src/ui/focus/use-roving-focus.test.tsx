import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { idAfterKey, useRovingFocus } from './use-roving-focus.ts';

afterEach(cleanup);

const IDS = ['a', 'b', 'c', 'd'];

describe('idAfterKey', () => {
  it('goes on and back, to both ends, and stays at the end of the row', () => {
    const keys = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End'];
    const from = (id: string) => keys.map((key) => idAfterKey({ key }, IDS, id));
    expect(from('b')).toEqual(['c', 'c', 'a', 'a', 'a', 'd']);
    expect(from('a')).toEqual(['b', 'b', 'a', 'a', 'a', 'd']);
    expect(from('d')).toEqual(['d', 'd', 'c', 'c', 'a', 'd']);
  });

  it('is not asked by other keys, by modified ones, sideways in a list, or from elsewhere', () => {
    expect(idAfterKey({ key: 'Enter' }, IDS, 'b')).toBeUndefined();
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
      expect(idAfterKey({ key: 'ArrowLeft', [modifier]: true }, IDS, 'b')).toBeUndefined();
    expect(idAfterKey({ key: 'ArrowLeft' }, IDS, 'b', 'vertical')).toBeUndefined();
    expect(idAfterKey({ key: 'ArrowDown' }, IDS, 'stranger')).toBeUndefined();
    expect(idAfterKey({ key: 'ArrowDown' }, IDS, null)).toBeUndefined();
  });
});

/** Draws no button but the tab stop, as a picture of many does. */
function Row({ ids, preferred, isDrawn, reveal }: Partial<Parameters<typeof useRovingFocus>[0]>) {
  const roving = useRovingFocus({
    ids: ids ?? IDS,
    preferred,
    elementOf: (id) => document.getElementById(id),
    ...(isDrawn && { isDrawn }),
    ...(reveal && { reveal }),
  });
  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = idAfterKey(event, ids ?? IDS, roving.tabStop);
    if (next !== undefined) roving.moveFocus(next);
  };
  return (
    <button
      type="button"
      key={roving.tabStop}
      id={roving.tabStop}
      onKeyDown={onKeyDown}
      onFocus={() => roving.setFocused(roving.tabStop)}
    />
  );
}

describe('useRovingFocus', () => {
  const stop = () => screen.getByRole('button').id;

  it('stops at the first, else at the preferred, and then where the focus was last, while that is there', () => {
    const { rerender } = render(<Row />);
    expect(stop()).toBe('a');
    rerender(<Row preferred="c" />);
    expect(stop()).toBe('c');
    act(() => screen.getByRole('button').focus());
    rerender(<Row preferred="d" />);
    expect(stop()).toBe('c');
    rerender(<Row preferred="d" ids={['a', 'd']} />);
    expect(stop()).toBe('d');
    rerender(<Row preferred="stranger" ids={['a', 'd']} />);
    expect(stop()).toBe('a');
  });

  it('stops at the first that is drawn where the others are not', () => {
    const isDrawn = (id: string) => id === 'b' || id === 'd';
    const { rerender } = render(<Row isDrawn={isDrawn} />);
    expect(stop()).toBe('b');
    rerender(<Row preferred="c" isDrawn={isDrawn} />);
    expect(stop()).toBe('b');
    rerender(<Row preferred="d" isDrawn={isDrawn} />);
    expect(stop()).toBe('d');
    act(() => screen.getByRole('button').focus());
    rerender(<Row isDrawn={(id) => id === 'c'} />);
    expect(stop(), 'the one that had the focus is no longer drawn').toBe('c');
  });

  it('draws and reveals a button before it takes the focus', () => {
    const reveal = vi.fn(() => expect(document.getElementById('b')).toBeNull());
    render(<Row reveal={reveal} />);
    act(() => screen.getByRole('button').focus());
    fireEvent.keyDown(screen.getByRole('button'), { key: 'ArrowDown' });
    expect(reveal).toHaveBeenCalledWith('b');
    expect(document.activeElement?.id).toBe('b');
  });
});
