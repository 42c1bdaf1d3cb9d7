import type { ReactNode } from 'react';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Language } from '#domain/record/language.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import type { View } from '#state/view.ts';

/** What a component is given in the gallery: a store of its own with the page's record, and the words of its language. */
export interface Given {
  readonly store: AppStore;
  readonly catalogue: Catalogue;
  readonly messages: Messages;
  readonly language: Language;
}

export interface Part {
  /** What differs from the view that the page opens with. */
  readonly view?: Partial<View>;
  /** What else happens to the store before anything is drawn. */
  readonly prepare?: (store: AppStore) => void;
  readonly draw: (given: Given) => ReactNode;
}
