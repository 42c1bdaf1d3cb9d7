import { type KeyboardEvent, useRef } from 'react';
import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import { SEARCH_LIMIT } from '#state/address/url-codec.ts';
import type { AppStore } from '#state/store.ts';
import { IconButton } from '#ui/controls/Button.tsx';
import { Icon } from '#ui/controls/Icon.tsx';
import styles from './search-box.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** Moves the focus to the first incident of the list; false where there is none. */
  readonly onLeave: () => boolean;
}

/**
 * Free-text search. Enter and the arrow down lead to what was found; Escape clears the text first, and only an empty box
 * lets it through to the page.
 */
export function SearchBox({ store, messages, onLeave }: Props) {
  const search = useStore(store, (state) => state.view.search);
  const words = messages.incidents;
  const isRecord = useStore(store, (state) => state.view.catalogue === null);
  const input = useRef<HTMLInputElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const leads = event.key === 'ArrowDown' || (event.key === 'Enter' && search.trim() !== '');
    if (leads && onLeave()) event.preventDefault();
    if (event.key !== 'Escape' || search === '') return;
    event.preventDefault();
    store.actions.setSearch('');
  };
  // The button goes with the text it clears; the focus stays in the box.
  const clear = () => {
    input.current?.focus();
    store.actions.setSearch('');
  };
  return (
    <search className={styles.box}>
      <Icon name="search" size={18} />
      <input
        ref={input}
        type="search"
        enterKeyHint="search"
        aria-label={words.search}
        placeholder={isRecord ? words.searchHint : words.rows.searchHint}
        autoComplete="off"
        spellCheck={false}
        maxLength={SEARCH_LIMIT}
        value={search}
        onFocus={isRecord ? store.actions.askWhole : undefined}
        onChange={(event) => store.actions.setSearch(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {search !== '' && <IconButton icon="close" label={words.clearSearch} onClick={clear} />}
    </search>
  );
}
