import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Language } from '#domain/record/language.ts';
import type { Subject } from '#domain/record/subject.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { Lit } from './use-highlighted.ts';

/** What every part of the panel that shows evidence is given. */
export interface EvidenceProps {
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  readonly language: Language;
  readonly messages: Messages;
  readonly lit: Lit;
}
