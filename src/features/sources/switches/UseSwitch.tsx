import { useState } from 'react';
import { outletName } from '#domain/record/source.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { issuedWords } from '#i18n/evidence/issued-words.ts';
import styles from './use-switch.module.css';
import type { Switches } from './use-switches.ts';

interface Props extends Pick<EvidenceProps, 'catalogue' | 'language' | 'messages'> {
  readonly id: string;
  readonly switches: Switches;
}

/** The switch of one source. Its name has outlet and date, because a screen reader reads each switch by itself. */
export function UseSwitch({ id, catalogue, language, messages, switches }: Props) {
  const source = catalogue.sources.get(id);
  const on = switches.on.has(id);
  // It shows what is wanted while the record that it needs is on its way.
  const [wanted, setWanted] = useState<boolean | null>(null);
  if (wanted === on) setWanted(null);
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
        checked={wanted ?? on}
        aria-label={`${messages.evidence.use}: ${name}`}
        onChange={({ target }) => {
          setWanted(target.checked);
          switches.turn(id, target.checked, () => setWanted(null));
        }}
      />
    </label>
  );
}
