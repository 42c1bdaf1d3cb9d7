import { useEffect, useState } from 'react';
import { useRecordSource } from '#app/record/record-source.ts';
import { type ChangeLog, changeLog } from '#domain/record/changes.ts';
import type { Language } from '#domain/record/language.ts';
import type { AboutWords } from '#i18n/about-words.ts';
import { localTimeWords } from '#i18n/time-words.ts';
import styles from './about-dialog.module.css';

interface Props {
  readonly titles: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly words: AboutWords['changes'];
}

/** The corrections log, fetched when the reader opens it. */
export function ChangeLogList({ titles, language, words }: Props) {
  const log = useChangeLog();
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

function useChangeLog(): ChangeLog | 'loading' | 'failed' {
  const [log, setLog] = useState<ChangeLog | 'loading' | 'failed'>('loading');
  const record = useRecordSource();
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const parsed = changeLog.safeParse(await record.readChanges());
      if (!isGone) setLog(parsed.success ? parsed.data : 'failed');
    };
    read().catch(() => {
      if (!isGone) setLog('failed');
    });
    return () => {
      isGone = true;
    };
  }, [record]);
  return log;
}
