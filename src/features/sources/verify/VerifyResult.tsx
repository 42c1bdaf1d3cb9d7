import type { verifyWordsFor } from '#i18n/parts/verify-words.ts';
import { Icon, type IconName } from '#ui/controls/Icon.tsx';
import type { Finding } from './find-quote.ts';
import styles from './verify.module.css';
import { FILE_LIMIT_BYTES, type Verification, type VerifiedQuote } from './verify.ts';

export type VerifyWords = ReturnType<typeof verifyWordsFor>;
type Compared = Extract<Verification, { type: 'compared' }>;

interface Props {
  readonly verification: Verification;
  /** The digest in the record; undefined where it has none. */
  readonly expected: string | undefined;
  readonly words: VerifyWords;
  /** The result for each excerpt. */
  readonly language: string;
}

/** The result of comparing the reader's file with the record. */
export function VerifyResult({ verification, expected, words, language }: Props) {
  if (verification.type !== 'compared')
    return <p className={styles.bad}>{reason(verification.type, words)}</p>;
  const { digest, isMarkup, quotes } = verification;
  return (
    <>
      <Verdict compared={verification} expected={expected} words={words} />
      {isMarkup && <p>{words.markup}</p>}
      <ul className={styles.quotes}>
        {quotes.map(({ quote, finding }) => (
          <li key={`${quote.start} ${quote.exact}`} data-place={finding.place}>
            <span className={styles.verdict}>
              <Icon name={ICONS[finding.place]} size={14} /> {placeWords(quote, finding, words)}
            </span>{' '}
            {finding.place === 'elsewhere' && (
              <span className={styles.likeness}>
                {words.likeness[finding.likeness]} {!finding.inContext && words.otherAround}
              </span>
            )}{' '}
            <q lang={language}>{quote.exact}</q>
          </li>
        ))}
      </ul>
      {digest.answer !== 'unasked' && (
        <>
          <p className={styles.meaning}>{words.meaning}</p>
          <dl className={styles.hashes}>
            <dt>{words.expected}</dt>
            <dd>{expected}</dd>
            <dt>{words.found}</dt>
            <dd>{digest.sha256}</dd>
          </dl>
        </>
      )}
    </>
  );
}

const ICONS: Record<Finding['place'], IconName> = {
  recorded: 'check',
  elsewhere: 'search',
  nowhere: 'close',
};

/** The result for the text as a whole, then for its excerpts; the file passes only if no excerpt is missing. */
function Verdict({ compared, expected, words }: Pick<Props, 'expected' | 'words'> & { compared: Compared }) {
  const { digest, quotes } = compared;
  const count = (place: Finding['place']) => quotes.filter(({ finding }) => finding.place === place).length;
  const recorded = count('recorded');
  const nowhere = count('nowhere');
  const isSame = digest.answer === 'same';
  const isSound = isSame ? recorded === quotes.length : nowhere === 0;
  const tally = words.tally({ recorded, nowhere, elsewhere: count('elsewhere') });
  const whole = {
    same: isSound ? words.same(quotes.length) : words.sameFails(quotes.length - recorded, quotes.length),
    other: `${words.other} ${tally}`,
    unasked: `${expected === undefined ? words.unasked : words.noCrypto} ${tally}`,
  };
  return (
    <p className={isSound ? styles.good : styles.bad}>
      <Icon name={isSound ? 'check' : 'close'} size={16} /> {whole[digest.answer]}
    </p>
  );
}

function placeWords({ start, end }: VerifiedQuote['quote'], finding: Finding, words: VerifyWords): string {
  switch (finding.place) {
    case 'recorded':
      return words.holds(start ?? 0, end ?? 0);
    case 'elsewhere':
      return words.foundAt(finding.at, start);
    case 'nowhere':
      return words.fails;
  }
}

function reason(type: Exclude<Verification['type'], 'compared'>, words: VerifyWords): string {
  switch (type) {
    case 'empty':
      return words.empty;
    case 'too-large':
      return words.tooLarge(`${FILE_LIMIT_BYTES / 1_000_000} MB`);
    case 'not-text':
      return words.notText;
    case 'utf-16':
      return words.utf16;
    case 'not-utf-8':
      return words.notUtf8;
    case 'unreadable':
      return words.unreadable;
  }
}
