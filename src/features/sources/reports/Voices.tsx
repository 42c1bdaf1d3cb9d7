import { notedSpeakers } from '#domain/evidence/observers/noted-speakers.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { Disclosure } from '#features/sources/panel/Disclosure.tsx';
import styles from '#features/sources/panel/panel.module.css';

/** Speakers of whom something must be known to weigh what they say. */
export function Voices({
  claims,
  catalogue,
  language,
  messages,
}: Pick<EvidenceProps, 'catalogue' | 'language' | 'messages'> & { claims: readonly Claim[] }) {
  const noted = notedSpeakers(claims, catalogue);
  if (noted.length === 0) return null;
  return (
    <Disclosure summary={messages.sources.voices}>
      <p className={styles.aside}>{messages.evidence.independence.note}</p>
      <dl className={styles.unknowns}>
        {noted.map(({ id, name, note }) => (
          <div key={id}>
            <dt>{name[language]}</dt>
            <dd>{note[language]}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
