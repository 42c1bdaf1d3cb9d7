import { independenceOf } from '#domain/evidence/independence.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Claim } from '#domain/record/incident.ts';
import { speakerName } from '#domain/record/source.ts';
import styles from '#features/sources/range/why.module.css';
import type { Messages } from '#i18n/en/messages.ts';
import type { Language } from '#state/view.ts';
import { observerWords } from './observer-words.ts';

interface Props {
  readonly claims: readonly Claim[];
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly messages: Messages;
}

/** A row of the digest: how many outlets, and how many original observers: ten that repeat one statement are one observation. */
export function WhoSaw({ claims, catalogue, language, messages }: Props) {
  const words = messages.evidence.independence;
  const { outlets, observers, commentators, unattributed } = independenceOf(claims, catalogue);
  if (outlets.length === 0) return null;
  const nameOf = (id: string) => speakerName(id, catalogue, language);
  const names = (ids: readonly string[]) => ids.map(nameOf).join(', ');
  return (
    <>
      <dt>{words.heading}</dt>
      <dd className={styles.who}>
        <p>
          {words.outlets(outlets.length)}; <b>{observerWords(observers, catalogue, language, messages)}</b>.
        </p>
        {commentators.length > 0 && <p className={styles.aside}>{words.commentators(names(commentators))}</p>}
        {unattributed.length > 0 && <p className={styles.aside}>{words.unattributed(names(unattributed))}</p>}
        {observers.length > 0 && (
          <details className={styles.why}>
            <summary>{words.chains}</summary>
            <p className={styles.aside}>{words.note}</p>
            <ul className={styles.chains}>
              {observers.flatMap(({ chains }) =>
                chains.map((chain) => <li key={chain.join(' ')}>{words.chain(chain.map(nameOf))}</li>),
              )}
            </ul>
          </details>
        )}
      </dd>
    </>
  );
}
