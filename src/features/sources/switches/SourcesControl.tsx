import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { isOutOn } from '#domain/evidence/source-selection.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Language } from '#domain/record/language.ts';
import { outBy, outletName, type Source } from '#domain/record/source.ts';
import type { SourceSet } from '#domain/record/subject.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import { issuedWords } from '#i18n/evidence/issued-words.ts';
import { sourceDescription } from '#i18n/evidence/source-description.ts';
import { type PanelMessages, panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { SideChoice } from '#incident-ui/sides/SideChoice.tsx';
import { selectCollectedSources } from '#state/record-facts.ts';
import { selectCatalogue } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import { IconButton } from '#ui/controls/Button.tsx';
import { useEscapeWithin } from '#ui/focus/use-escape-within.ts';
import { useUncover } from '#ui/focus/use-uncover.ts';
import { KnownOn } from './KnownOn.tsx';
import { SetButtons } from './SetButtons.tsx';
import styles from './sources-control.module.css';
import { type Switches, useSwitches } from './use-switches.ts';

interface Props {
  readonly store: AppStore;
  readonly onClose: () => void;
  /** Shown in place of the switches until the sources are here, or where they did not come. */
  readonly waiting?: ReactNode;
}

/** The switches of all sources, by set. The panel is not modal, so that the reader sees the map change. */
export function SourcesControl({ store, onClose, waiting }: Props) {
  const messages = panelMessagesFor(useStore(store, (state) => state.view.language));
  const catalogue = useStore(store, selectCatalogue);
  const panel = useRef<HTMLElement>(null);
  // This is a layout effect, because at the time of a passive effect the panel with its focus has left the page.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus();
    const element = panel.current;
    return () => {
      if (element?.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  // Before the page does, which would clear the selection.
  useEscapeWithin({ within: panel, isOpen: true, onEscape: onClose });
  useUncover({ cover: panel, isOpen: true, onCovering: onClose });
  return (
    <section ref={panel} tabIndex={-1} aria-label={messages.evidence.heading} className={styles.control}>
      <div className={styles.bar}>
        <h2>{messages.evidence.heading}</h2>
        <IconButton icon="close" label={messages.evidence.closeControl} onClick={onClose} />
      </div>
      {catalogue ? (
        <Body store={store} messages={messages} catalogue={catalogue} />
      ) : (
        <div className={styles.body}>{waiting}</div>
      )}
    </section>
  );
}

interface BodyProps extends Pick<Props, 'store'> {
  readonly messages: PanelMessages;
  readonly catalogue: Catalogue;
}

function Body({ store, messages, catalogue }: BodyProps) {
  const language = useStore(store, (state) => state.view.language);
  const switches = useSwitches(store, catalogue);
  const knownOn = useStore(store, (state) => state.view.knownOn);
  const words = messages.evidence;
  const collected = useStore(store, selectCollectedSources);
  const sources = [...catalogue.sources.values()].filter(({ id }) => collected?.has(id) ?? true);
  return (
    <div className={styles.body}>
      <div className={styles.sides}>
        <SideChoice store={store} messages={messages} isNamed />
        <p>{words.sideBySide.lead}</p>
      </div>
      <p className={styles.lead}>{words.lead}</p>
      <SetButtons {...{ switches, messages, language }} />
      <KnownOn {...{ store, messages, catalogue }} />
      {store.getState().subject.sourceSets.map((set) => {
        const members = sources.filter(({ custom }) => custom.set === set.id);
        if (members.length === 0) return null;
        return (
          <SetOfSources
            key={set.id}
            {...{ set, members, switches, knownOn, catalogue, messages, language }}
          />
        );
      })}
    </div>
  );
}

/** When it came out, as far as that is known; of one that was not out on the day that is asked for, that too. */
function outWords(
  source: Source,
  knownOn: string | null,
  language: Language,
  messages: PanelMessages,
): string[] {
  const { knownOn: words } = messages.evidence;
  const latest = outBy(source);
  const issued =
    issuedWords(source, language) ??
    (latest === undefined ? messages.sources.noDate : words.outBy(localTimeWords(latest, language)));
  return knownOn !== null && !isOutOn(source, knownOn) ? [issued, words.notOut] : [issued];
}

/** Sets with at most so many sources are open at first: the three articles. */
const SHOWN_AT_ONCE = 3;

interface SetProps extends Pick<BodyProps, 'catalogue' | 'messages'> {
  readonly set: SourceSet;
  readonly members: readonly Source[];
  readonly switches: Switches;
  readonly knownOn: string | null;
  readonly language: Language;
}

function SetOfSources({ set, members, switches, knownOn, catalogue, messages, language }: SetProps) {
  const words = messages.evidence;
  const on = members.filter(({ id }) => switches.on.has(id)).length;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = on > 0 && on < members.length;
  }, [on, members.length]);
  return (
    <fieldset className={styles.set}>
      <legend className="sr-only">{set.name[language]}</legend>
      <label className={styles.whole}>
        <input
          ref={box}
          type="checkbox"
          checked={on === members.length}
          onChange={({ target }) => switches.turnSet(set.id, target.checked)}
        />
        <span className={styles.name}>{set.name[language]}</span>
        <span className={styles.count}>{words.countOn(on, members.length)}</span>
      </label>
      <details open={members.length <= SHOWN_AT_ONCE}>
        <summary>{words.showSet(members.length)}</summary>
        <ul className={styles.members}>
          {members.map((source) => (
            <li key={source.id}>
              <label className={styles.member}>
                <input
                  type="checkbox"
                  checked={switches.on.has(source.id)}
                  onChange={({ target }) => switches.turn(source.id, target.checked)}
                />
                <span className={styles.name}>
                  <span>{outletName(source, catalogue, language)}</span>
                  <span className={styles.description}>
                    {sourceDescription(source, catalogue, language, messages)}
                  </span>
                  {source.title && (
                    <span className={styles.title} lang={source.language}>
                      {source.title}
                    </span>
                  )}
                </span>
                <span className={styles.count}>
                  {outWords(source, knownOn, language, messages).map((words) => (
                    <span key={words}>{words}</span>
                  ))}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </fieldset>
  );
}
