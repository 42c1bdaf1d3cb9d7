import { type DragEvent, useId, useState } from 'react';
import type { Quote } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import type { Source } from '#domain/record/source.ts';
import { verifyWordsFor } from '#i18n/parts/verify-words.ts';
import { usePreventFileDrop } from './use-prevent-file-drop.ts';
import { VerifyResult, type VerifyWords } from './VerifyResult.tsx';
import styles from './verify.module.css';
import { type Verification, verifyFile } from './verify.ts';

interface Props {
  readonly source: Source;
  /** The outlet's name in the reader's language. */
  readonly outlet: string;
  readonly quotes: readonly Quote[];
  readonly language: Language;
}

/** The reader chooses or drops the text of an article, and the page says which excerpts it contains. */
export function VerifySource({ source, outlet, quotes, language }: Props) {
  const words = verifyWordsFor(language);
  const [open, setOpen] = useState(false);
  usePreventFileDrop(open);
  const [state, setState] = useState<Verification | 'working' | null>(null);
  const { sha256 } = source.custom;
  const compare = async (file: File | undefined) => {
    if (!file) return;
    setState('working');
    setState(await verifyFile(file, sha256, quotes));
  };
  return (
    <details className={styles.verify} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.open}</summary>
      <p className={styles.lead}>
        {sha256 === undefined ? words.cannot : words.lead} {words.stays}
      </p>
      <p className={styles.lead}>{words.stepsHeading}</p>
      <ol className={styles.steps}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {sha256 !== undefined && <p className={styles.lead}>{words.rarelySame}</p>}
      <ChooseFile outlet={outlet} words={words} onFile={(file) => void compare(file)} />
      <div role="status" className={styles.result}>
        {state === 'working' && <p>{words.working}</p>}
        {state !== null && state !== 'working' && (
          <VerifyResult verification={state} expected={sha256} words={words} language={source.language} />
        )}
      </div>
    </details>
  );
}

function ChooseFile({
  outlet,
  words,
  onFile,
}: {
  readonly outlet: string;
  readonly words: VerifyWords;
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
