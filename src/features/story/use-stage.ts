import { useCallback, useEffect, useRef } from 'react';
import { type Story, type StoryStep, windowOf } from '../../domain/story';
import type { AppStore } from '../../state/store';
import { type Camera, isUnstaged } from '../../state/view';
import { cameraFor, type Viewport } from './stage-camera';

/**
 * How to go to a step (from 1): one change of the store for camera, window and selection. A view that arrives
 * with a step and nothing else is staged too; whatever else a link or Back brings stands as it is.
 */
export function useStage(store: AppStore, story: Story, current: number, viewport: () => Viewport) {
  const placed = useRef<Camera | null>(null);
  const place = useCallback(
    (step: StoryStep) => {
      placed.current = cameraFor(step.bounds, viewport());
      return placed.current;
    },
    [viewport],
  );
  const go = useCallback(
    (number: number) => {
      const step = story.steps[number - 1];
      if (!step) return;
      store.actions.setPlaying(false);
      const selection = step.selection === null ? null : { incident: step.selection };
      store.actions.followStory(number, { camera: place(step), window: windowOf(step), selection });
    },
    [store, story, place],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when a step comes, not when the screen changes
  useEffect(() => {
    if (isUnstaged(store.getState().view)) go(current);
  }, [store, story, current]);
  // Panels open and close with what a step selects: until the reader moves the map, it keeps clear of them.
  useEffect(() => {
    const step = story.steps[current - 1];
    const isOurs = placed.current !== null && store.getState().view.camera === placed.current;
    if (step && isOurs) store.actions.setCamera(place(step));
  }, [store, story, current, place]);
  return go;
}
