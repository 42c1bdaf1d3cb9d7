import { useRef } from 'react';
import { useStore } from 'zustand';
import type { IncidentFeature } from '../domain/incident';
import { permalink } from '../features/sources/citation';
import { Downloads } from '../features/transfer/Downloads';
import type { Messages } from '../i18n/en';
import { selectCatalogue } from '../state/selectors';
import type { AppStore } from '../state/store';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Modal } from '../ui/Modal';
import { AboutRecord } from './AboutRecord';
import styles from './about-dialog.module.css';
import { ChangeLogList } from './ChangeLogList';
import { RECORD_FILES, recordAddress } from './record-address';

const NO_INCIDENTS: readonly IncidentFeature[] = [];
const FILES = {
  incidents: recordAddress(RECORD_FILES.incidents),
  sources: recordAddress(RECORD_FILES.sources),
  speakers: recordAddress(RECORD_FILES.speakers),
};

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function AboutDialog({ store, messages, open, onClose }: Props) {
  const language = useStore(store, (state) => state.view.language);
  const catalogue = useStore(store, selectCatalogue);
  const incidents = catalogue?.incidents ?? NO_INCIDENTS;
  const words = messages.about;
  const data = useRef<HTMLHeadingElement>(null);
  const titles = new Map(incidents.map(({ id, properties }) => [id, properties.title[language]]));
  const linkTo = (incident: string) =>
    permalink(incident, language, `${window.location.origin}${window.location.pathname}`);
  return (
    <Modal open={open} onClose={onClose} heading={words.heading} close={messages.app.close}>
      <p className={styles.lead}>{words.lead}</p>
      {catalogue && (
        <>
          <Button className={styles.jump} onClick={() => leadTo(data.current)}>
            <Icon name="download" size={16} /> {messages.transfer.heading}
          </Button>
          <AboutRecord catalogue={catalogue} language={language} messages={messages} />
          <section className={styles.section}>
            <h3 ref={data} tabIndex={-1}>
              {messages.transfer.heading}
            </h3>
            <Downloads catalogue={catalogue} messages={messages} files={FILES} linkTo={linkTo} />
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
        <ChangeLogList titles={titles} language={language} messages={messages} />
      </section>
      <p className={styles.foot}>
        {words.privacy}
        {catalogue && ` ${words.version(catalogue.version)}.`}
      </p>
    </Modal>
  );
}

function leadTo(heading: HTMLElement | null): void {
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
