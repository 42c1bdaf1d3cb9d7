import type { StoryId } from '#domain/record/subject.ts';

/** Where the steps of each story are: a file of its own, named by its id. */
export const STORY_FOLDER = 'stories';

/** The name of a story's file below the record's folder. */
export function storyPath(id: StoryId): string {
  return `${STORY_FOLDER}/${id}.json`;
}
