import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { messagesFor } from '#i18n/language.ts';
import { pause, togglePlay } from '#state/commands/play.ts';
import { emptyStore } from '#testing/store.ts';
import { BackChip } from './BackChip.tsx';

afterEach(cleanup);

test.each([
  ['en', 'window', 'Back to June 2024'],
  ['ko', 'window', '2024년 6월 다시 보기'],
  ['en', 'cumulative', 'Back to 30 June 2024'],
  ['en', 'moment', 'Back to 1 June 2024'],
] as const)('leads back to what was shown before play: %s, %s', (language, mode, name) => {
  const store = emptyStore({ language, mode });
  const { window: before } = store.getState().view;
  render(<BackChip store={store} messages={messagesFor(language)} />);
  act(() => togglePlay(store));
  act(() => store.actions.setWindow(rangeOf('2024-05')));
  expect(screen.queryByRole('button'), 'not while it plays').toBeNull();
  act(() => pause(store));
  fireEvent.click(screen.getByRole('button', { name }));
  expect(store.getState().view.window).toEqual(before);
  expect(screen.queryByRole('button')).toBeNull();
});
