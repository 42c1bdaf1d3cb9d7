import { useRef } from 'react';
import { useStore } from 'zustand';
import { EvidenceFailure } from '#app/notices/EvidenceFailure.tsx';
import { useRecordSource } from '#app/record/record-source.ts';
import { WithWholeRecord } from '#app/record/WithWholeRecord.tsx';
import type { IncidentFeature } from '#domain/record/incident.ts';
import { permalink, publicPage } from '#features/sources/cite/citation.ts';
import { Downloads } from '#features/transfer/Downloads.tsx';
import { aboutWordsFor } from '#i18n/about-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectCatalogue } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Icon } from '#ui/controls/Icon.tsx';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { AboutRecord } from './AboutRecord.tsx';
import styles from './about-dialog.module.css';
import { ChangeLogList } from './ChangeLogList.tsx';

/** Written by the build. */
const LICENCES = `${import.meta.env.BASE_URL}licences.txt`;

const NO_INCIDENTS: readonly IncidentFeature[] = [];

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Describes the map and what its record covers, and offers the record for download. */
export function AboutContents(props: Props) {
  return (
    <WithWholeRecord
      store={props.store}
      waiting={<Waiting {...props} />}
      failed={(retry) => <Contents {...props} onRetry={retry} />}
    >
      <Contents {...props} />
    </WithWholeRecord>
  );
}

/** The lead, which stays where it is when the rest comes. */
function Waiting({ store, messages }: Props) {
  const language = useStore(store, (state) => state.view.language);
  return (
    <>
      <p className={styles.lead}>{aboutWordsFor(language).lead}</p>
      <p role="status">{messages.sources.loading}</p>
    </>
  );
}

interface ContentsProps extends Props {
  /** Asks for the record again, where it did not come. */
  readonly onRetry?: () => void;
}

function Contents({ store, messages, onRetry }: ContentsProps) {
  const language = useStore(store, (state) => state.view.language);
  const catalogue = useStore(store, selectCatalogue);
  const isOther = useStore(store, (state) => state.view.catalogue !== null);
  const { subject } = store.getState();
  const incidents = catalogue?.incidents ?? NO_INCIDENTS;
  const words = aboutWordsFor(language);
  const data = useRef<HTMLHeadingElement>(null);
  const titles = new Map(incidents.map(({ id, properties }) => [id, properties.title[language]]));
  const { addressOf } = useRecordSource();
  const { ownsPage } = useAppInstance();
  const page = ownsPage ? publicPage(window.location) : null;
  const linkTo = (incident: string) => page && permalink(incident, language, page, subject);
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      {onRetry && <EvidenceFailure messages={messages} onRetry={onRetry} />}
      {catalogue && (
        <>
          <Button className={styles.jump} onClick={() => leadTo(data.current)}>
            <Icon name="download" size={16} /> {words.transfer.heading}
          </Button>
          <AboutRecord {...{ catalogue, subject, language, messages }} words={words.record} />
          <section className={styles.section}>
            <h3 ref={data} tabIndex={-1}>
              {words.transfer.heading}
            </h3>
            {isOther && <p>{words.transfer.notRows}</p>}
            <Downloads words={words.transfer} {...{ store, catalogue, addressOf, linkTo }} />
          </section>
        </>
      )}
      {words.sections.map(({ heading, text }) => (
        <section key={heading} className={styles.section}>
          <h3>{heading}</h3>
          <p>{text}</p>
        </section>
      ))}
      <section className={styles.section}>
        <h3>{words.changes.heading}</h3>
        <ChangeLogList titles={titles} language={language} words={words.changes} />
      </section>
      <p className={styles.foot}>
        {words.privacy}
        {catalogue && ` ${words.version(catalogue.version)}.`} <a href={LICENCES}>{words.licences}</a>
      </p>
    </>
  );
}

function leadTo(heading: HTMLElement | null): void {
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
