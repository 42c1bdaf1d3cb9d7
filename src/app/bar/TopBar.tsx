import { useState } from 'react';
import { useStore } from 'zustand';
import { AboutDialog } from '#app/about/AboutDialog.tsx';
import { PART } from '#app/page-parts.ts';
import { useRecordSource } from '#app/record/record-source.ts';
import { ShareDialog } from '#features/share/dialog/ShareDialog.tsx';
import { SourcesButton } from '#features/sources/switches/SourcesButton.tsx';
import type { Messages } from '#i18n/en/messages.ts';
import { sentenceOf } from '#incident-ui/showing-sentence.ts';
import type { AppStore } from '#state/store.ts';
import type { Theme } from '#state/view.ts';
import { Button, IconButton } from '#ui/controls/Button.tsx';
import { Icon, type IconName } from '#ui/controls/Icon.tsx';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { Showing } from './Showing.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import styles from './top-bar.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly sourcesOpen: boolean;
  readonly onSources: () => void;
}

const NEXT_THEME: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };
const THEME_ICONS: Record<Theme, IconName> = { system: 'auto', light: 'sun', dark: 'moon' };

export function TopBar({ store, messages, sourcesOpen, onSources }: Props) {
  const [aboutOpen, setAboutOpen] = useState(false);
  const [shareOpen, setShareOpen] = useState(false);
  const language = useStore(store, (state) => state.view.language);
  const theme = useStore(store, (state) => state.view.theme);
  // A catalogue of rows has no sources that could be switched off.
  const isRecord = useStore(store, (state) => state.view.catalogue === null);
  const { ownsPage } = useAppInstance();
  const { readChanges } = useRecordSource();
  const words = messages.app;
  const other = language === 'en' ? 'ko' : 'en';
  const next = NEXT_THEME[theme];
  return (
    <header className={styles.bar}>
      <SkipLinks store={store} messages={messages} />
      <h1 className={styles.name}>{words.title}</h1>
      <Showing store={store} messages={messages} />
      <div className={styles.tools} {...{ [PART]: 'bar' }}>
        {isRecord && (
          <SourcesButton store={store} messages={messages} open={sourcesOpen} onClick={onSources} />
        )}
        <Button variant="quiet" lang={other} onClick={() => store.actions.setLanguage(other)}>
          {messages.otherLanguage}
        </Button>
        <IconButton
          icon={THEME_ICONS[theme]}
          label={words.themeIs(words.themes[theme], words.themes[next])}
          onClick={() => store.actions.setTheme(next)}
        />
        {/* No address leads to a view of an app that does not own the page. */}
        {ownsPage && (
          <Button
            variant="quiet"
            className={styles.collapsible ?? ''}
            aria-label={words.share}
            title={words.share}
            aria-haspopup="dialog"
            onClick={() => setShareOpen(true)}
          >
            <Icon name="share" size={18} />
            <span>{words.share}</span>
          </Button>
        )}
        <IconButton icon="info" label={words.about} onClick={() => setAboutOpen(true)} />
      </div>
      <AboutDialog store={store} messages={messages} open={aboutOpen} onClose={() => setAboutOpen(false)} />
      {ownsPage && (
        <ShareDialog
          {...{ store, messages, readChanges }}
          sentence={() => sentenceOf(store.getState(), messages)}
          open={shareOpen}
          onClose={() => setShareOpen(false)}
        />
      )}
    </header>
  );
}
