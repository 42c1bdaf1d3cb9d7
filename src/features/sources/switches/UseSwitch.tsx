import { outletName } from '#domain/record/source.ts';
import styles from '#features/sources/excerpts/excerpts.module.css';
import { issuedWords } from '#features/sources/excerpts/issued-words.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import type { Switches } from './use-switches.ts';

interface Props extends Pick<EvidenceProps, 'catalogue' | 'language' | 'messages'> {
  readonly id: string;
  readonly switches: Switches;
}

/** One source's switch; named by outlet and date, for a list of them is heard one by one. */
export function UseSwitch({ id, catalogue, language, messages, switches }: Props) {
  const source = catalogue.sources.get(id);
  const on = switches.on.has(id);
  const name = [
    source ? outletName(source, catalogue, language) : id,
    source && issuedWords(source, language),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <label className={styles.use}>
      <input
        type="checkbox"
        checked={on}
        aria-label={`${messages.evidence.use}: ${name}`}
        onChange={({ target }) => switches.turn(id, target.checked)}
      />
      <span>{on ? messages.evidence.use : name}</span>
    </label>
  );
}
