import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { EmbedWords } from '#i18n/en/embed.ts';
import type { AppStore } from '#state/store.ts';
import { Icon } from '#ui/controls/Icon.tsx';
import { wholeMapOf } from './whole-map.ts';

interface Props {
  readonly store: AppStore;
  readonly words: EmbedWords;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Leads out of the frame to the whole page with the same view. */
export function WholeMapLink({ store, words, className, children }: Props) {
  const address = useStore(store, wholeMapOf);
  return (
    <a href={address} target="_blank" rel="noopener" className={className}>
      {children} <Icon name="outward" size={14} />
      <span className="sr-only"> ({words.newTab})</span>
    </a>
  );
}
