import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type ReadChanges, useChangeLog } from '#features/share/changes/use-change-log.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { shareWordsFor } from '#i18n/parts/share-words.ts';
import type { AppStore } from '#state/store.ts';
import { Fetched } from '#ui/containers/Fetched.tsx';
import { idAfterKey } from '#ui/focus/use-roving-focus.ts';
import { SECTIONS, type Section } from './sections.ts';
import styles from './share.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly sentence: string;
  readonly readChanges: ReadChanges;
}

/** One tab for each section, and the section of the selected tab. */
export function ShareContents({ store, messages, sentence, readChanges }: Props) {
  const changes = useChangeLog(readChanges);
  const language = useStore(store, (state) => state.view.language);
  const words = shareWordsFor(language);
  const [chosen, setChosen] = useState<Section>(SECTIONS[0]);
  const id = useId();
  const tabOf = (section: Section) => `${id}-${section.id}`;
  const { panelFailed, retry } = messages.app;
  return (
    <>
      <Tabs {...{ chosen, setChosen, tabOf, panel: id }} names={words.names} label={words.sections} />
      <div role="tabpanel" id={id} aria-labelledby={tabOf(chosen)} className={styles.section}>
        <Fetched key={chosen.id} load={chosen.load} message={panelFailed} retry={retry}>
          {(Contents) => <Contents {...{ store, words, sentence, changes }} />}
        </Fetched>
      </div>
    </>
  );
}

interface TabsProps {
  readonly chosen: Section;
  readonly setChosen: (section: Section) => void;
  readonly tabOf: (section: Section) => string;
  /** The id of what the tabs show. */
  readonly panel: string;
  readonly names: Readonly<Record<Section['id'], string>>;
  readonly label: string;
}

/** One tab stop: arrow keys, Home and End select among the tabs. */
function Tabs({ chosen, setChosen, tabOf, panel, names, label }: TabsProps) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = idAfterKey(event, IDS, chosen.id);
    const section = SECTIONS.find((one) => one.id === next);
    if (!section) return;
    event.preventDefault();
    setChosen(section);
    row.current?.querySelectorAll('button')[SECTIONS.indexOf(section)]?.focus();
  };
  return (
    <div ref={row} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown}>
      {SECTIONS.map((section) => (
        <button
          key={section.id}
          type="button"
          role="tab"
          id={tabOf(section)}
          aria-controls={panel}
          aria-selected={section === chosen}
          tabIndex={section === chosen ? 0 : -1}
          onClick={() => setChosen(section)}
        >
          {names[section.id]}
        </button>
      ))}
    </div>
  );
}

const IDS = SECTIONS.map(({ id }) => id);
