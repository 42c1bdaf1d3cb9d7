import { CREDITS } from '#basemap/attribution.ts';
import type { Messages } from '#i18n/en/messages.ts';
import styles from './map.module.css';
import { CREDITS_ATTRIBUTE } from './map-state.ts';

/** What the lines rest on, and the credits that the map's data ask for: always in the page, folded to one line until opened. */
export function Attribution({ messages }: { readonly messages: Messages }) {
  return (
    <details className={styles.attribution} {...{ [CREDITS_ATTRIBUTE]: true }}>
      <summary>{messages.map.attribution}</summary>
      {messages.map.lineNotes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <ul>
        {CREDITS.map(({ text, licence, url }) => (
          <li key={text}>
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {text}
              </a>
            ) : (
              text
            )}
            {licence && <span className={styles.licence}> {licence}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
