import { useMemo } from 'react';
import { useStore } from 'zustand';
import { lengthOf } from '#axis/axis-range.ts';
import { DAY } from '#domain/time/durations.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { oldClockWords } from '#i18n/dates/old-clock-words.ts';
import type { AppStore } from '#state/store.ts';
import styles from './old-clocks.module.css';

/** On a longer axis, or in a longer period, half an hour is not seen. */
const LONGEST = 60 * DAY;

/** Says where the clocks of what is shown in days or hours were not today's. */
export function OldClocks({ store, axis }: { readonly store: AppStore; readonly axis: InstantRange }) {
  const window = useStore(store, (state) => state.view.window);
  const language = useStore(store, (state) => state.view.language);
  const shown = [window, axis].find((range) => lengthOf(range) <= LONGEST);
  const words = useMemo(() => (shown ? oldClockWords(shown, language) : ''), [shown, language]);
  return (
    <p className={styles.clocks} role="status" hidden={words === ''}>
      {words}
    </p>
  );
}
