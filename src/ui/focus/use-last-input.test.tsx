import { cleanup, fireEvent, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { LAST_INPUT, useLastInput } from './use-last-input.ts';

afterEach(cleanup);

test('the app says what was used last, and nothing before or after its life', () => {
  const said = () => document.body.getAttribute(LAST_INPUT);
  const { unmount } = renderHook(() => useLastInput());
  expect(said()).toBeNull();
  fireEvent.pointerDown(document.body);
  expect(said()).toBe('pointer');
  fireEvent.keyDown(document.body, { key: 'Tab' });
  expect(said()).toBe('keys');
  unmount();
  fireEvent.pointerDown(document.body);
  expect(said()).toBeNull();
});
