import type { Catalogue } from '#domain/catalogue.ts';
import type { Messages } from '#i18n/en.ts';
import type { Language } from '#state/view.ts';
import type { Lit } from './use-lit.ts';

/** What every part of the panel that shows evidence is given. */
export interface EvidenceProps {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly messages: Messages;
  readonly lit: Lit;
}
