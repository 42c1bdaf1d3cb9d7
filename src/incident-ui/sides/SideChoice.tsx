import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { ACCOUNT_SIDES, type AccountSide } from '#domain/record/source.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { showSide } from '#state/commands/show-side.ts';
import type { AppStore } from '#state/store.ts';
import styles from './side-choice.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** Its name stands above it; otherwise only assistive technology reads it. */
  readonly isNamed?: boolean;
}

/** Whose account counts: all, or that of one side. */
export function SideChoice({ store, messages: { sides: words }, isNamed = false }: Props) {
  const side = useStore(store, (state) => state.view.side);
  const name = useId();
  // It shows what is wanted while the record that it needs is on its way.
  const [wanted, setWanted] = useState<AccountSide | null | undefined>(undefined);
  if (wanted === side) setWanted(undefined);
  const shown = wanted === undefined ? side : wanted;
  const choose = (chosen: AccountSide | null) => {
    setWanted(chosen);
    showSide(store, chosen, () => setWanted(undefined));
  };
  return (
    <fieldset className={styles.choice}>
      <legend className={isNamed ? styles.name : 'sr-only'}>{words.choice}</legend>
      <div className={styles.sides}>
        {([null, ...ACCOUNT_SIDES] as const).map((one) => (
          <label key={one} title={one === null ? undefined : words.asTold(one)}>
            <input type="radio" name={name} checked={shown === one} onChange={() => choose(one)} />
            <span>{one === null ? words.all : words.names[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
