import { useStore } from 'zustand';
import type { Messages } from '../i18n/en';
import { selectCatalogue } from '../state/selectors';
import type { AppStore } from '../state/store';
import { Modal } from '../ui/Modal';
import styles from './about-dialog.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function AboutDialog({ store, messages, open, onClose }: Props) {
  const version = useStore(store, (state) => selectCatalogue(state)?.version);
  const words = messages.about;
  return (
    <Modal open={open} onClose={onClose} heading={words.heading} close={messages.app.close}>
      <p className={styles.lead}>{words.lead}</p>
      {words.sections.map(({ heading, text }) => (
        <section key={heading} className={styles.section}>
          <h3>{heading}</h3>
          <p>{text}</p>
        </section>
      ))}
      <p className={styles.foot}>
        {words.privacy}
        {version !== undefined && ` ${words.version(version)}.`}
      </p>
    </Modal>
  );
}
