import { useState } from 'react';
import { pause } from '#state/commands/play.ts';
import type { AppStore } from '#state/store.ts';
import type { TimelineToggleProps } from './TimelineToggle.tsx';

/** Whether the timeline is open, where a button opens it. */
export function useTimelineToggle(store: AppStore): TimelineToggleProps {
  const [open, setOpen] = useState(false);
  const onToggle = () => {
    // Time does not move on where nothing shows it.
    if (open) pause(store);
    setOpen(!open);
  };
  return { open, onToggle };
}
