import type { EvidenceFilter } from '#domain/evidence/evidence.ts';
import type { Excerpt } from '#domain/evidence/excerpts.ts';
import type { PrintedAt } from '#domain/evidence/printed-once.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Language } from '#domain/record/language.ts';
import type { AccountSide } from '#domain/record/source.ts';
import type { Subject } from '#domain/record/subject.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import type { Highlights } from './use-highlights.ts';

/** What every part of the panel that shows evidence is given. */
export interface EvidenceProps {
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  readonly language: Language;
  readonly messages: PanelMessages;
  readonly highlights: Highlights;
  /** Every quotation of the incident, by its excerpt's id. */
  readonly excerpts: ReadonlyMap<string, Excerpt>;
  /** Where each quotation is printed, by its excerpt's id. */
  readonly printed: ReadonlyMap<string, PrintedAt>;
  /** What counts of the sources that are on: all of it, or what one side says. */
  readonly isEnabled: EvidenceFilter;
  /** Whose account alone counts; null: all. */
  readonly side: AccountSide | null;
  /** Ids of the sources that are on. */
  readonly enabled: ReadonlySet<string>;
}
