import { useCallback, useEffect, useState } from 'react';
import { parseStory, type Story } from '#domain/story/story.ts';

export type LoadedStory =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly story: Story }
  | { readonly status: 'failed' };

/** Fetched once, for as long as the page lives; a failure is not kept. */
let known: Story | undefined;

/** The story's file, fetched when first asked for, and how to try again. */
export function useStory(): { readonly loaded: LoadedStory; readonly retry: () => void } {
  const [loaded, setLoaded] = useState<LoadedStory>(
    known ? { status: 'ready', story: known } : { status: 'loading' },
  );
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again
  useEffect(() => {
    if (known) return;
    let wanted = true;
    void fetchStory().then((next) => {
      if (next.status === 'ready') known = next.story;
      if (wanted) setLoaded(next);
    });
    return () => {
      wanted = false;
    };
  }, [attempt]);
  const retry = useCallback(() => {
    setLoaded({ status: 'loading' });
    setAttempt((before) => before + 1);
  }, []);
  return { loaded, retry };
}

async function fetchStory(): Promise<LoadedStory> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}data/story.json`);
    const parsed = response.ok ? parseStory(await response.json()) : { faults: [] };
    return 'story' in parsed ? { status: 'ready', story: parsed.story } : { status: 'failed' };
  } catch {
    return { status: 'failed' };
  }
}
