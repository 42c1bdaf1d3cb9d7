import type { Ref } from 'react';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Language } from '#domain/record/language.ts';
import type { Subject } from '#domain/record/subject.ts';
import { localAt } from '#domain/time/local-time.ts';
import { citationText } from '#i18n/evidence/citation-text.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import { linkedOf, permalink, publicPage } from '#state/address/permalink.ts';
import { CopyButton } from '#ui/controls/CopyButton.tsx';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import styles from './cite.module.css';

interface Props {
  readonly incident: EvidencedIncident;
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  readonly language: Language;
  readonly messages: PanelMessages;
  /** True if some sources of the incident are switched off. */
  readonly isPartial: boolean;
  /** Of the button that copies it. */
  readonly copyRef: Ref<HTMLButtonElement>;
}

/** The text to cite the incident by, shown before it is copied. It describes the whole record. */
export function Citation(props: Props) {
  const { incident, catalogue, subject, language, messages, isPartial, copyRef } = props;
  const words = messages.sources;
  const { feature } = incident;
  const { ownsPage } = useAppInstance();
  const page = ownsPage ? publicPage(window.location) : null;
  const accessed = localAt(Date.now(), 'day');
  const link = page === null ? '' : permalink(linkedOf(feature), language, page, subject);
  const cite = citationText({ feature, catalogue, language, link, accessed });
  return (
    <section aria-label={words.cite} className={styles.box}>
      <CopyButton
        ref={copyRef}
        text={() => cite}
        label={words.copyCite}
        copied={words.citeCopied}
        failed={words.citeFailed}
      />
      {isPartial && <p className={styles.aside}>{words.citeWhole}</p>}
      <p className={styles.text}>{cite}</p>
      {ownsPage && page === null && <p className={styles.aside}>{words.citeLocal}</p>}
    </section>
  );
}
