import { useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Language } from '#domain/record/language.ts';
import type { Subject } from '#domain/record/subject.ts';
import styles from '#features/sources/panel/panel.module.css';
import type { Messages } from '#i18n/en/messages.ts';
import { CopyButton } from '#ui/controls/CopyButton.tsx';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { citation, publicPage } from './citation.ts';

interface Props {
  readonly incident: ResolvedIncident;
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  readonly language: Language;
  readonly messages: Messages;
  /** Some of its sources are off. */
  readonly isPartial: boolean;
}

/** How to cite the incident, to be read before it is copied. It speaks of the whole record, so it is there only when asked for. */
export function CiteBox({ messages, ...shared }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.citeBox} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages.sources.cite}</summary>
      {open && <Citation messages={messages} {...shared} />}
    </details>
  );
}

function Citation({ incident, catalogue, subject, language, messages, isPartial }: Props) {
  const words = messages.sources;
  const { feature } = incident;
  const { ownsPage } = useAppInstance();
  const page = ownsPage ? publicPage(window.location) : null;
  const accessed = Temporal.Now.plainDateISO().toString();
  const cite = citation({ feature, catalogue, subject, language, page, accessed });
  return (
    <>
      {isPartial && <p className={styles.aside}>{words.citeWhole}</p>}
      <p className={styles.cite}>{cite}</p>
      {ownsPage && page === null && <p className={styles.aside}>{words.citeLocal}</p>}
      <CopyButton
        text={() => cite}
        label={words.copyCite}
        copied={words.citeCopied}
        failed={words.citeFailed}
      />
    </>
  );
}
