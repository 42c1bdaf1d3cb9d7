/** The timeline with the record's own incidents, for component tests. */

import { act, fireEvent, render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { localAt } from '#domain/time/local-time.ts';
import { playClock } from '#features/timeline/playback/play-clock.ts';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { messagesFor } from '#i18n/language.ts';
import type { AppStore } from '#state/store.ts';
import { handFrames } from '#testing/clock.ts';
import { recordStore } from '#testing/store.ts';

export function show(): AppStore {
  const store = recordStore();
  render(<Timeline store={store} messages={messagesFor('en')} />);
  return store;
}

export function windowOf(store: AppStore): string[] {
  const { from, to } = store.getState().view.window;
  return [localAt(from, 'minute'), localAt(to, 'minute')];
}

export const slider = (name: string) => screen.getByRole('slider', { name });
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const press = (element: Element, key: string, more = {}) =>
  fireEvent.keyDown(element, { key, ...more });

/** What is behind the toolbar's last button. */
export const openOptions = () => fireEvent.click(button('More'));

/** Playback runs on a clock that the test advances. In a hidden tab no frame comes meanwhile. */
export function handPlay() {
  const frames = handFrames();
  vi.spyOn(playClock, 'now').mockImplementation(frames.now);
  vi.spyOn(playClock, 'request').mockImplementation(frames.request);
  vi.spyOn(playClock, 'cancel').mockImplementation(frames.cancel);
  return (ms: number, { hidden = false } = {}) => act(() => (hidden ? frames.pass(ms) : frames.draw(1, ms)));
}
