/** The sections of the Share dialog: the one list of them. */
import type { ComponentType } from 'react';
import type { ShareMessages } from '#i18n/parts/share-words.ts';
import type { SectionProps } from './section-props.ts';

export interface Section {
  /** Its name is in the words under this key. */
  readonly id: keyof ShareMessages['names'];
  /** Fetched when it is first shown. */
  readonly load: () => Promise<ComponentType<SectionProps>>;
}

/** In the order of their tabs: link, citation, quotation, embed, picture, print. */
export const SECTIONS: readonly [Section, ...Section[]] = [
  { id: 'link', load: async () => (await import('#features/share/link/LinkSection.tsx')).LinkSection },
  { id: 'cite', load: async () => (await import('#features/share/cite/CiteSection.tsx')).CiteSection },
  { id: 'quote', load: async () => (await import('#features/share/quote/QuoteSection.tsx')).QuoteSection },
  { id: 'embed', load: async () => (await import('#features/share/embed/EmbedSection.tsx')).EmbedSection },
  {
    id: 'picture',
    load: async () => (await import('#features/share/picture/PictureSection.tsx')).PictureSection,
  },
  { id: 'print', load: async () => (await import('#features/share/print/PrintSection.tsx')).PrintSection },
];
