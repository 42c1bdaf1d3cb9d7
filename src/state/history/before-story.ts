/** What the reader looked at before the story, so that leaving it brings that back. */

import type { View } from '#state/view.ts';
import type { Past } from './undo.ts';

export interface BeforeStory {
  readonly view: View;
  /** What could be undone then. */
  readonly past: Past;
}

/** All that a step of the story sets. */
const STAGED = [
  'collection',
  'selection',
  'window',
  'mode',
  'stretch',
  'hiddenKinds',
  'leastObservers',
  'search',
  'camera',
] as const satisfies readonly (keyof View)[];

/** The view when the story is left: what its steps have set is as it was, all else as the reader has it now. */
export function viewAfterStory(view: View, { view: before }: BeforeStory): View {
  return { ...view, ...Object.fromEntries(STAGED.map((key) => [key, before[key]])), story: null };
}

/** After a change of the view: kept from the step that opens the story until it is left, by whatever way. */
export function beforeStoryAfter(
  kept: BeforeStory | null,
  before: View,
  after: View,
  past: Past,
): BeforeStory | null {
  if (after.story === null) return null;
  return before.story === null ? { view: before, past } : kept;
}
