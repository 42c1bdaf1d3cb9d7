import { type DragEvent, useId, useState } from 'react';
import type { Quote } from '../../domain/incident';
import type { Source } from '../../domain/source';
import type { Messages } from '../../i18n/en';
import { Icon } from '../../ui/Icon';
import { FILE_LIMIT_BYTES, type Verification, verifyFile } from './verify';
import styles from './verify.module.css';

interface Props {
  readonly source: Source;
  readonly quotes: readonly Quote[];
  readonly messages: Messages;
}

/** Choose or drop the article's text: the page says which excerpts stand in it. */
export function VerifySource({ source, quotes, messages }: Props) {
  const words = messages.evidence.verify;
  const [state, setState] = useState<Verification | 'working' | null>(null);
  const { sha256 } = source.custom;
  const compare = async (file: File | undefined) => {
    if (!file || sha256 === undefined) return;
    setState('working');
    setState(await verifyFile(file, sha256, quotes));
  };
  return (
    <details className={styles.verify}>
      <summary>{words.open}</summary>
      {sha256 === undefined ? (
        <p className={styles.lead}>{words.cannot}</p>
      ) : (
        <>
          <p className={styles.lead}>{words.lead}</p>
          <ChooseFile
            outlet={source['container-title']}
            words={words}
            onFile={(file) => void compare(file)}
          />
          <div role="status" className={styles.result}>
            {state === 'working' && <p>{words.working}</p>}
            {state !== null && state !== 'working' && (
              <Result verification={state} expected={sha256} words={words} language={source.language} />
            )}
          </div>
        </>
      )}
    </details>
  );
}

type Words = Messages['evidence']['verify'];

function ChooseFile({
  outlet,
  words,
  onFile,
}: {
  readonly outlet: string;
  readonly words: Words;
  readonly onFile: (file: File | undefined) => void;
}) {
  const id = useId();
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the field inside does the same
    <div
      className={styles.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <input
        id={id}
        type="file"
        accept=".txt,text/plain"
        aria-label={`${words.heading(outlet)}: ${words.choose}`}
        onChange={({ target }) => {
          onFile(target.files?.[0]);
          target.value = '';
        }}
      />
      <label htmlFor={id}>{words.choose}</label> <span>{words.drop}</span>
    </div>
  );
}

interface ResultProps {
  readonly verification: Verification;
  readonly expected: string;
  readonly words: Words;
  readonly language: string;
}

function Result({ verification, expected, words, language }: ResultProps) {
  if (verification.type !== 'compared')
    return <p className={styles.bad}>{reason(verification.type, words)}</p>;
  const { sha256, isSameText, quotes } = verification;
  const held = quotes.filter(({ holds }) => holds).length;
  const isSound = isSameText && held === quotes.length;
  const sentence = !isSameText
    ? words.other(held, quotes.length)
    : isSound
      ? words.same(quotes.length)
      : words.sameFails(quotes.length - held, quotes.length);
  return (
    <>
      <p className={isSound ? styles.good : styles.bad}>
        <Icon name={isSound ? 'check' : 'close'} size={16} /> {sentence}
      </p>
      {!isSameText && (
        <dl className={styles.hashes}>
          <dt>{words.expected}</dt>
          <dd>{expected}</dd>
          <dt>{words.found}</dt>
          <dd>{sha256}</dd>
        </dl>
      )}
      <ul className={styles.quotes}>
        {quotes.map(({ quote, holds }) => (
          <li key={`${quote.start} ${quote.exact}`} data-holds={holds}>
            <span className={styles.verdict}>
              <Icon name={holds ? 'check' : 'close'} size={14} /> {holds ? words.holds : words.fails}
            </span>{' '}
            <q lang={language}>{quote.exact}</q>
          </li>
        ))}
      </ul>
    </>
  );
}

function reason(type: Exclude<Verification['type'], 'compared'>, words: Words): string {
  switch (type) {
    case 'empty':
      return words.empty;
    case 'too-large':
      return words.tooLarge(`${FILE_LIMIT_BYTES / 1_000_000} MB`);
    case 'not-text':
      return words.notText;
    case 'unreadable':
      return words.unreadable;
    case 'no-crypto':
      return words.noCrypto;
  }
}
