import { useRecordSource } from '#app/record/record-source.ts';
import type { Language } from '#domain/record/language.ts';
import { useChangeLog } from '#features/share/changes/use-change-log.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import type { AboutWords } from '#i18n/parts/about-words.ts';
import styles from './about-dialog.module.css';

interface Props {
  readonly titles: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly words: AboutWords['changes'];
}

/** The corrections log, fetched when the reader opens it. */
export function ChangeLogList({ titles, language, words }: Props) {
  const { readChanges } = useRecordSource();
  const log = useChangeLog(readChanges);
  if (log === 'loading') return <p>{words.loading}</p>;
  if (log === 'failed') return <p>{words.failed}</p>;
  return (
    <ol className={styles.log}>
      {log.map(({ version, date, text, incidents }) => (
        <li key={version}>
          <h4>
            {version} <span>{localTimeWords(date, language)}</span>
          </h4>
          <p>{text[language]}</p>
          <details>
            <summary>{words.incidents(incidents.length)}</summary>
            <dl>
              {incidents.map(({ id, text: what }) => (
                <div key={id}>
                  <dt>{titles.get(id) ?? id}</dt>
                  <dd>{what[language]}</dd>
                </div>
              ))}
            </dl>
          </details>
        </li>
      ))}
    </ol>
  );
}
