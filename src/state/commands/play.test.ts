import { expect, it } from 'vitest';
import { emptyStore } from '#testing/store.ts';
import { pause, togglePlay } from './play.ts';

it('plays and pauses by the same command, and pauses what pauses already', () => {
  const store = emptyStore();
  const isPlaying = () => store.getState().playing;
  togglePlay(store);
  expect(isPlaying()).toBe(true);
  togglePlay(store);
  expect(isPlaying()).toBe(false);
  togglePlay(store);
  pause(store);
  pause(store);
  expect(isPlaying()).toBe(false);
});

it('does not play while the story is open, which plays itself', () => {
  const store = emptyStore();
  store.actions.followStory(1);
  togglePlay(store);
  expect(store.getState().playing).toBe(false);
});
