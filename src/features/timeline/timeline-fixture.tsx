/** The timeline with the record's own incidents, for component tests. */

import { act, fireEvent, render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { localAt } from '#domain/time/local-time.ts';
import { playClock } from '#features/timeline/playback/play-clock.ts';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { messagesFor } from '#i18n/language.ts';
import { type AppStore, createAppStore } from '#state/store.ts';
import { GEOGRAPHY } from '#testing/arbitraries.ts';
import { recordCatalogue } from '#testing/record.ts';

export function show(): AppStore {
  const store = createAppStore();
  store.actions.setCatalogue({ status: 'ready', catalogue: recordCatalogue(), geography: GEOGRAPHY });
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

/** A clock that stands still until it is turned by hand. In a tab that is hidden no frame is drawn meanwhile. */
export function handClock() {
  let time = 0;
  let frames: (() => void)[] = [];
  vi.spyOn(playClock, 'now').mockImplementation(() => time);
  vi.spyOn(playClock, 'request').mockImplementation((callback) => frames.push(callback));
  vi.spyOn(playClock, 'cancel').mockImplementation(() => {
    frames = [];
  });
  return (ms: number, { hidden = false } = {}) =>
    act(() => {
      time += ms;
      if (hidden) return;
      const due = frames;
      frames = [];
      for (const frame of due) frame();
    });
}
