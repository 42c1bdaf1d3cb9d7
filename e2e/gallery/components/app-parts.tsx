/** What the app says beside its features. */

import { AboutDialog } from '#app/about/AboutDialog.tsx';
import { CountExplained } from '#app/bar/counted/CountExplained.tsx';
import { Notices } from '#app/notices/Notices.tsx';
import { OutsideNote } from '#app/notices/OutsideNote.tsx';
import { StretchChip } from '#app/notices/StretchChip.tsx';
import changes from '#data/changes.json';
import { rangeOfWindow } from '#domain/record/shared-fields.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { ShareDialog } from '#features/share/dialog/ShareDialog.tsx';
import { PinnedNotice } from '#features/share/pinned/PinnedNotice.tsx';
import { PrintSection } from '#features/share/print/PrintSection.tsx';
import { StoryButton } from '#features/story/StoryButton.tsx';
import { StoryList } from '#features/story/StoryList.tsx';
import { sentenceOf } from '#incident-ui/showing-sentence.ts';
import type { Part } from './part.ts';

const readChanges = async () => changes;
const selection = { incident: 'mdl-crossing-2024-06-18' };

export const APP_PARTS = {
  notices: {
    prepare: ({ actions }) => {
      actions.notify({ type: 'address-rejected', parameters: ['t'] });
      actions.notify({ type: 'unknown-incident', id: 'no-such-incident' });
      actions.notify({ type: 'unknown-sources', ids: ['no-such-source'] });
    },
    draw: (given) => (
      <div data-room="notices">
        <Notices {...given} />
      </div>
    ),
  },
  'outside-window': {
    view: { selection, window: rangeOf('1972') },
    draw: (given) => <OutsideNote {...given} />,
  },
  'outside-filters': {
    view: { selection, search: 'no such thing' },
    draw: (given) => <OutsideNote {...given} />,
  },
  'stretch-chip': {
    prepare: ({ actions }) => actions.brush(rangeOf('2024-06-08'), [60, 120]),
    draw: (given) => <StretchChip {...given} />,
  },
  'count-explained': {
    view: { collection: 'since-1953', window: rangeOfWindow('2024-04/2025-12') },
    draw: (given) => <CountExplained {...given} onSelect={() => undefined} />,
  },
  'story-buttons': {
    draw: (given) => {
      const { stories } = given.store.getState().subject;
      const button = { ...given, stories, takesFocus: false };
      return (
        <>
          <StoryButton {...button} own={stories[0]} />
          <StoryButton {...button} own={undefined} />
          <StoryButton {...button} own={stories[0]} plain />
        </>
      );
    },
  },
  'story-list': {
    draw: (given) => (
      <StoryList
        store={given.store}
        stories={given.store.getState().subject.stories}
        onOpen={() => undefined}
        described
      />
    ),
  },
  about: { draw: (given) => <AboutDialog {...given} open onClose={() => undefined} /> },
  pinned: {
    view: { collection: 'since-1953', pinned: '1.5.1', selection },
    draw: (given) => (
      <div data-room="notices">
        <PinnedNotice {...given} readChanges={readChanges} />
      </div>
    ),
  },
  'print-section': { draw: ({ store }) => <PrintSection store={store} /> },
  share: {
    draw: (given) => (
      <ShareDialog
        {...given}
        open
        onClose={() => undefined}
        sentence={() => sentenceOf(given.store.getState(), given.messages)}
        readChanges={readChanges}
      />
    ),
  },
} satisfies Record<string, Part>;
