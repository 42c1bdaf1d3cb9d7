import type { Catalogue } from '../../domain/catalogue';
import type { Messages } from '../../i18n/en';
import type { Language } from '../../state/view';
import type { Lit } from './use-lit';

/** What every part of the panel that shows evidence is given. */
export interface EvidenceProps {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly messages: Messages;
  readonly lit: Lit;
}
