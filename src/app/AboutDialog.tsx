import { useStore } from 'zustand';
import type { IncidentFeature } from '../domain/incident';
import type { Messages } from '../i18n/en';
import { selectCatalogue } from '../state/selectors';
import type { AppStore } from '../state/store';
import { Modal } from '../ui/Modal';
import styles from './about-dialog.module.css';
import { ChangeLogList } from './ChangeLogList';

const NO_INCIDENTS: readonly IncidentFeature[] = [];

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function AboutDialog({ store, messages, open, onClose }: Props) {
  const language = useStore(store, (state) => state.view.language);
  const version = useStore(store, (state) => selectCatalogue(state)?.version);
  const incidents = useStore(store, (state) => selectCatalogue(state)?.incidents ?? NO_INCIDENTS);
  const words = messages.about;
  const titles = new Map(incidents.map(({ id, properties }) => [id, properties.title[language]]));
  return (
    <Modal open={open} onClose={onClose} heading={words.heading} close={messages.app.close}>
      <p className={styles.lead}>{words.lead}</p>
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
        {version !== undefined && ` ${words.version(version)}.`}
      </p>
    </Modal>
  );
}
