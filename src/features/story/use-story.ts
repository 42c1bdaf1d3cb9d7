import { useCallback, useEffect, useState } from 'react';
import type { StoryId } from '#domain/record/subject.ts';
import { parseStory, type Story } from '#domain/story/story.ts';
import { storyPath } from '#domain/story/story-path.ts';
import { perStore } from '#state/selector-memory.ts';
import type { AppStore } from '#state/store.ts';

export type LoadedStory =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly story: Story }
  | { readonly status: 'failed' };

/** The stories of each store, kept so that a file is fetched once; a failure is not kept. */
const keptStories = perStore(() => new Map<StoryId, Story>());

/** A story, whose file is fetched at the first call, and the function that tries again. */
export function useStory(
  store: AppStore,
  id: StoryId,
  read: (story: StoryId) => Promise<unknown>,
): { readonly loaded: LoadedStory; readonly retry: () => void } {
  const kept = keptStories(store.getState());
  const [loaded, setLoaded] = useState<LoadedStory>(() => {
    const story = kept.get(id);
    return story ? { status: 'ready', story } : { status: 'loading' };
  });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again
  useEffect(() => {
    if (kept.has(id)) return;
    let wanted = true;
    void storyOf(id, read).then((next) => {
      if (next.status === 'ready') kept.set(id, next.story);
      if (wanted) setLoaded(next);
    });
    return () => {
      wanted = false;
    };
  }, [attempt, id, read, kept]);
  const retry = useCallback(() => {
    setLoaded({ status: 'loading' });
    setAttempt((before) => before + 1);
  }, []);
  return { loaded, retry };
}

async function storyOf(id: StoryId, read: (story: StoryId) => Promise<unknown>): Promise<LoadedStory> {
  try {
    const parsed = parseStory(await read(id), storyPath(id));
    return 'story' in parsed ? { status: 'ready', story: parsed.story } : { status: 'failed' };
  } catch {
    return { status: 'failed' };
  }
}
