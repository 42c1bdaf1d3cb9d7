/** The part of an address that names a step of a story. */

import { type CollectionId, type Subject, storyOf } from '#domain/record/subject.ts';
import { firstCollection, type StoryStepAt } from '#state/view.ts';

/** The first story has no name in an address: `story=3` meant it before there was another, and means it for ever. */
export function encodeStep({ story, step }: StoryStepAt, { stories }: Subject): string {
  return story === stories[0]?.id ? String(step) : `${story}.${step}`;
}

/** Undefined for what names no story, or a step that none can have. */
export function decodeStep(text: string, { stories }: Subject): StoryStepAt | undefined {
  const [, named, step] = /^(?:([^.]+)\.)?([1-9]\d?)$/.exec(text) ?? [];
  const story = stories.find(({ id }, index) => (named === undefined ? index === 0 : id === named));
  return story && step !== undefined ? { story: story.id, step: Number(step) } : undefined;
}

/** What an address without a collection shows: what its story opens in, or the first. */
export function collectionOfStory(subject: Subject, at: StoryStepAt | null): CollectionId | null {
  return (at && storyOf(subject, at.story)?.collection) ?? firstCollection(subject);
}
