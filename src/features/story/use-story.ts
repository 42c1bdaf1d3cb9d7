import { useCallback, useEffect, useState } from 'react';
import { parseStory, type Story } from '#domain/story/story.ts';
import { perStore } from '#state/selector-memory.ts';
import type { AppStore } from '#state/store.ts';

export type LoadedStory =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly story: Story }
  | { readonly status: 'failed' };

/** The story of each store, kept so that its file is fetched once; a failure is not kept. */
const keptStory = perStore<{ story?: Story }>(() => ({}));

/** The story, whose file is fetched at the first call, and the function that tries again. */
export function useStory(
  store: AppStore,
  read: () => Promise<unknown>,
): { readonly loaded: LoadedStory; readonly retry: () => void } {
  const kept = keptStory(store.getState());
  const [loaded, setLoaded] = useState<LoadedStory>(
    kept.story ? { status: 'ready', story: kept.story } : { status: 'loading' },
  );
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again
  useEffect(() => {
    if (kept.story) return;
    let wanted = true;
    void storyOf(read).then((next) => {
      if (next.status === 'ready') kept.story = next.story;
      if (wanted) setLoaded(next);
    });
    return () => {
      wanted = false;
    };
  }, [attempt, read, kept]);
  const retry = useCallback(() => {
    setLoaded({ status: 'loading' });
    setAttempt((before) => before + 1);
  }, []);
  return { loaded, retry };
}

async function storyOf(read: () => Promise<unknown>): Promise<LoadedStory> {
  try {
    const parsed = parseStory(await read());
    return 'story' in parsed ? { status: 'ready', story: parsed.story } : { status: 'failed' };
  } catch {
    return { status: 'failed' };
  }
}
