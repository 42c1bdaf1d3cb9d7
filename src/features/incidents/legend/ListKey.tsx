import type { Messages } from '#i18n/en/messages.ts';
import styles from './list-key.module.css';
import keyStyles from './map-key.module.css';

/** What the marks of the list mean that say who tells of an incident. */
export function ListKey({ messages }: { readonly messages: Messages }) {
  const { key } = messages.sides;
  return (
    <details className={keyStyles.key}>
      <summary>{key.heading}</summary>
      <dl className={styles.marks}>
        <dt>{key.onlyTerm}</dt>
        <dd>{key.only}</dd>
        <dt>{key.observersTerm}</dt>
        <dd>{key.observers}</dd>
      </dl>
    </details>
  );
}
