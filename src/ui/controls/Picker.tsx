import styles from './picker.module.css';
import { useCommittedChoice } from './use-committed-choice.ts';

interface Props<Value extends string> {
  readonly label: string;
  /** The label is for assistive technology only: what is picked says for itself what it is. */
  readonly unlabelled?: boolean;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  /** Called once a choice is made: in the list that opens, or by keys that have come to rest. */
  readonly onPick: (value: Value) => void;
  /** `small`: in a row of tools. */
  readonly size?: 'normal' | 'small';
  readonly className?: string | undefined;
}

/** One of several, picked from a list: a select with its label beside it. */
export function Picker<Value extends string>({
  label,
  unlabelled = false,
  value,
  options,
  onPick,
  size = 'normal',
  className = '',
}: Props<Value>) {
  const { shown, handlers } = useCommittedChoice(value, (picked) => {
    const option = options.find((one) => one.value === picked);
    if (option) onPick(option.value);
  });
  return (
    <label className={`${styles.picker} ${className}`}>
      <span className={unlabelled ? 'sr-only' : undefined}>{label}</span>
      <select className={styles.select} data-size={size} value={shown} {...handlers}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}
