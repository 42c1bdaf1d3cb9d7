import type { OfferedStory } from '#domain/record/subject.ts';
import type { AppStore } from '#state/store.ts';
import { firstCollection, openingWindowOf } from '#state/view.ts';
import { CLEAR_STAGE } from './clear-stage.ts';

/** Opens a story at its first step, in its collection and without filters, so that none hides what the story is about. */
export function openStory(store: AppStore, story: OfferedStory): void {
  const { subject } = store.getState();
  const collection = story.collection ?? firstCollection(subject);
  store.actions.followStory(
    { story: story.id, step: 1 },
    {
      camera: null,
      selection: null,
      window: openingWindowOf(subject, collection),
      collection,
      ...CLEAR_STAGE,
    },
  );
}
