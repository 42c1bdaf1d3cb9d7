import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import { selectCorroborated } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { throttledVisible } from '#state/throttled-visible.ts';
import { MOST_OBSERVERS } from '#state/view.ts';
import styles from './observer-filter.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Leaves only what more than one observer reports, and says how many of those that are shown that is. */
export function ObserverFilter({ store, messages }: Props) {
  const { incidents } = useStore(throttledVisible(store));
  const corroborated = useStore(store, selectCorroborated);
  const isOn = useStore(store, (state) => state.view.leastObservers > 1);
  const { corroborated: words } = messages.incidents;
  const count = incidents.filter(({ id }) => corroborated.has(id)).length;
  return (
    <label className={styles.filter} title={words.explained}>
      <input
        type="checkbox"
        checked={isOn}
        aria-label={words.filter(count)}
        onChange={({ target }) => store.actions.setLeastObservers(target.checked ? MOST_OBSERVERS : 1)}
      />
      <span>{words.label}</span>
      <span className={styles.count} data-none={count === 0}>
        {count}
      </span>
    </label>
  );
}
