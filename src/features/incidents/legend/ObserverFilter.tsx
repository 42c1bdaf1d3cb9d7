import { useId } from 'react';
import { useStore } from 'zustand';
import { totalOf } from '#domain/query/query.ts';
import { countText } from '#i18n/count-text.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectCorroboratedShown, selectCounts } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { throttled } from '#state/throttled-visible.ts';
import { MOST_OBSERVERS } from '#state/view.ts';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './observer-filter.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Leaves only what more than one observer reports, and says how many of those that are shown that is, or that none is. */
export function ObserverFilter({ store, messages }: Props) {
  const total = totalOf(useStore(throttled(store, selectCounts)));
  const count = useStore(throttled(store, selectCorroboratedShown));
  const isOn = useStore(store, (state) => state.view.leastObservers > 1);
  const { corroborated: words } = messages.incidents;
  const id = useId();
  // While the filter is on, the empty list says it.
  const explainsNone = count === 0 && !isOn && total > 0;
  return (
    <label
      className={styles.filter}
      title={explainsNone ? `${words.explained} ${words.noneHere}` : words.explained}
    >
      <input
        type="checkbox"
        aria-describedby={explainsNone ? id : undefined}
        checked={isOn}
        aria-label={words.filter(count)}
        onChange={({ target }) => store.actions.setLeastObservers(target.checked ? MOST_OBSERVERS : 1)}
      />
      <span>{words.label}</span>
      <span className={styles.count} data-none={count === 0}>
        <Changing>{countText(count)}</Changing>
      </span>
      {explainsNone && (
        <span id={id} className="sr-only">
          {words.noneHere}
        </span>
      )}
    </label>
  );
}
