import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LineView } from '#features/line-view/LineView.tsx';
import { messagesFor } from '#i18n/language.ts';
import { undo } from '#state/commands/undo.ts';
import type { AppStore } from '#state/store.ts';
import type { View } from '#state/view.ts';
import { recordStore } from '#testing/store.ts';

afterEach(cleanup);

function show(view: Partial<View> = {}): AppStore {
  const store = recordStore(view);
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  const messages = messagesFor(store.getState().view.language);
  render(<LineView {...{ store, messages, padding }} csvOf={() => ''} saveSvg={async () => undefined} />);
  return store;
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the typed kilometres', () => {
  const field = (name: string) => screen.getByRole('textbox', { name });
  const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });

  it('set the stretch, say how they are read, and what is wrong', () => {
    const store = show();
    fireEvent.click(button('Type the stretch in km'));
    type('From km', '100');
    expect(screen.getByText('Understood as km 100–237.4.')).toBeTruthy();
    fireEvent.submit(field('From km').closest('form') as HTMLFormElement);
    expect(store.getState().view.stretch).toEqual([100, 237.4]);
    type('To km', '50');
    expect(screen.getByText(/^The first number must be the smaller/)).toBeTruthy();
    expect(field('To km').getAttribute('aria-invalid')).toBe('true');
    fireEvent.blur(field('To km'));
    expect(store.getState().view.stretch).toEqual([100, 237.4]);
    type('To km', '300');
    expect(screen.getByText('The line ends at km 237.4. Understood as km 100–237.4.')).toBeTruthy();
    type('To km', '120–150');
    fireEvent.blur(field('To km'));
    expect(store.getState().view.stretch).toEqual([120, 150]);
    expect(field('From km')).toHaveProperty('value', '120');
    fireEvent.keyDown(field('From km'), { key: 'Escape' });
    expect(document.activeElement).toBe(button('Type the stretch in km'));
    expect(screen.queryByRole('textbox')).toBeNull();
    act(() => undo(store));
    expect(store.getState().view.stretch).not.toEqual([120, 150]);
  });

  it('close when another collection is opened', () => {
    const store = show();
    fireEvent.click(button('Type the stretch in km'));
    act(() => store.actions.showCollection('since-1953'));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('take every character: none is a key of the picture around them', () => {
    const store = show();
    fireEvent.click(button('Type the stretch in km'));
    const window = store.getState().view.window;
    for (const key of ['1', '0', '.', '-', '+', '=', ',', 'ArrowLeft', 'Home', ' '])
      expect(fireEvent.keyDown(field('From km'), { key }), key).toBe(true);
    expect(fireEvent.keyDown(button('Type the stretch in km'), { key: '0' }), 'a key of the picture').toBe(
      false,
    );
    expect(store.getState().view.window).toEqual(window);
  });

  it('are read in Korean', () => {
    const store = show({ language: 'ko' });
    fireEvent.click(button('km 단위로 구간 입력'));
    type('서쪽 끝(km)', '100~150km');
    expect(screen.getByText('100~150km 구간으로 읽었습니다.')).toBeTruthy();
    fireEvent.blur(field('서쪽 끝(km)'));
    expect(store.getState().view.stretch).toEqual([100, 150]);
  });
});
