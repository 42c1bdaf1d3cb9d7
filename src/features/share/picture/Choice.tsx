import { useId } from 'react';
import styles from './picture.module.css';

interface Props<Option extends string | number> {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly choose: (option: Option) => void;
  readonly name: (option: Option) => string;
}

/** One of a few, all in sight. */
export function Choice<Option extends string | number>(props: Props<Option>) {
  const { legend, options, chosen, choose, name } = props;
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={group} checked={option === chosen} onChange={() => choose(option)} />
          {name(option)}
        </label>
      ))}
    </fieldset>
  );
}
