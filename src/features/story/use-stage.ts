import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { OfferedStory } from '#domain/record/subject.ts';
import { type Story, type StoryStep, windowOf } from '#domain/story/story.ts';
import { pause } from '#state/commands/play.ts';
import type { AppStore } from '#state/store.ts';
import { type Camera, firstCollection, isUnstaged } from '#state/view.ts';
import { CLEAR_STAGE } from './clear-stage.ts';
import { cameraFor, type Viewport } from './stage-camera.ts';

interface Staged {
  readonly store: AppStore;
  readonly offered: OfferedStory;
  readonly story: Story;
  /** The step that is shown, from 1. */
  readonly current: number;
  readonly viewport: () => Viewport;
}

/**
 * Returns the function that goes to a step (from 1): one change of the store for collection, camera, window, selection
 * and filters.
 * An address with a step but without camera, window or selection goes to that step as well; any other address is left as
 * it is. `onMoved` is called when the window or the map is moved by anything else.
 */
export function useStage(
  { store, offered, story, current, viewport }: Staged,
  onMoved: () => void,
): (step: number) => void {
  const staging = useFollowMoves(store, onMoved);
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
      const selection = step.selection === null ? null : { incident: step.selection };
      const collection = offered.collection ?? firstCollection(store.getState().subject);
      const stage = { ...CLEAR_STAGE, collection, camera: place(step), window: windowOf(step), selection };
      staging(() => {
        pause(store);
        store.actions.followStory({ story: offered.id, step: number }, stage);
      });
    },
    [store, offered, story, place, staging],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when a step comes, not when the screen changes
  useEffect(() => {
    const { view, subject } = store.getState();
    if (isUnstaged(view, subject)) go(current);
  }, [store, story, current]);
  // Panels open and close with the selection of a step. Until the reader moves the map, the camera keeps clear of them.
  useEffect(() => {
    const step = story.steps[current - 1];
    const isOurs = placed.current !== null && store.getState().view.camera === placed.current;
    if (step && isOurs) staging(() => store.actions.setCamera(place(step)));
  }, [store, story, current, place, staging]);
  return go;
}

/** Calls `onMoved` for each move of the window or the map that is not made inside the returned function. */
function useFollowMoves(store: AppStore, onMoved: () => void): (change: () => void) => void {
  const isOurs = useRef(false);
  const tell = useEffectEvent(onMoved);
  useEffect(
    () =>
      store.subscribe(({ view }, { view: before }) => {
        const isMoved = view.window !== before.window || view.camera !== before.camera;
        if (isMoved && !isOurs.current) tell();
      }),
    [store],
  );
  return useCallback((change) => {
    isOurs.current = true;
    change();
    isOurs.current = false;
  }, []);
}
