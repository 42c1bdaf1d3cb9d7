/** What is needed to put evidence into words. */
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Language } from '#domain/record/language.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';

export interface EvidenceWords {
  readonly catalogue: Pick<Catalogue, 'sources' | 'speakers'>;
  readonly language: Language;
  readonly messages: PanelMessages;
}
