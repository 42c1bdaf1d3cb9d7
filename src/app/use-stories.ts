import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useRecordSource } from '#app/record/record-source.ts';
import type { OfferedStory } from '#domain/record/subject.ts';
import type { AppStore } from '#state/store.ts';

const NONE: readonly OfferedStory[] = [];

/** The stories that the record comes with; a catalogue of rows has none. */
export function useStories(store: AppStore): readonly OfferedStory[] {
  const record = useRecordSource();
  const isRecord = useStore(store, (state) => state.view.catalogue === null);
  const { stories } = store.getState().subject;
  const there = useMemo(() => stories.filter(({ id }) => record.hasStory(id)), [stories, record]);
  return isRecord ? there : NONE;
}

/** The story that the collection offers which is shown. */
export function useOwnStory(store: AppStore, stories: readonly OfferedStory[]): OfferedStory | undefined {
  const shown = useStore(store, (state) => state.view.collection);
  return stories.find(({ collection = null }) => collection === shown);
}
