import { useId } from 'react';
import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import { selectCorroborated } from '#state/record-selectors.ts';
import { selectVisible } from '#state/selectors.ts';
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
  const { incidents } = useStore(throttled(store, selectVisible));
  const corroborated = useStore(store, selectCorroborated);
  const isOn = useStore(store, (state) => state.view.leastObservers > 1);
  const { corroborated: words } = messages.incidents;
  const count = incidents.filter(({ id }) => corroborated.has(id)).length;
  const id = useId();
  // While the filter is on, the empty list says it.
  const explainsNone = count === 0 && !isOn && incidents.length > 0;
  return (
    <label className={styles.filter} title={words.explained}>
      <input
        type="checkbox"
        aria-describedby={explainsNone ? id : undefined}
        checked={isOn}
        aria-label={words.filter(count)}
        onChange={({ target }) => store.actions.setLeastObservers(target.checked ? MOST_OBSERVERS : 1)}
      />
      <span>{words.label}</span>
      <span className={styles.count} data-none={count === 0}>
        <Changing>{count}</Changing>
      </span>
      {explainsNone && (
        <span id={id} className={styles.none}>
          {words.noneHere}
        </span>
      )}
    </label>
  );
}
