import { outletName } from '#domain/record/source.ts';
import { issuedWords } from '#features/sources/excerpts/issued-words.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import styles from './use-switch.module.css';
import type { Switches } from './use-switches.ts';

interface Props extends Pick<EvidenceProps, 'catalogue' | 'language' | 'messages'> {
  readonly id: string;
  readonly switches: Switches;
}

/** The switch of one source. Its name has outlet and date, because a screen reader reads each switch by itself. */
export function UseSwitch({ id, catalogue, language, messages, switches }: Props) {
  const source = catalogue.sources.get(id);
  const name = [
    source ? outletName(source, catalogue, language) : id,
    source && issuedWords(source, language),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <label className={styles.use} title={messages.evidence.use}>
      <input
        type="checkbox"
        checked={switches.on.has(id)}
        aria-label={`${messages.evidence.use}: ${name}`}
        onChange={({ target }) => switches.turn(id, target.checked)}
      />
    </label>
  );
}
