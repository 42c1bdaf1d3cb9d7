import { useMemo } from 'react';
import type { RowHeading } from '#domain/query/listed-rows.ts';
import type { Messages } from '#i18n/en/messages.ts';
import styles from './rows.module.css';

interface Props {
  readonly messages: Messages;
  readonly headings: readonly RowHeading[];
  readonly nameOf: (period: string) => string;
  /** The index of the heading that what is in sight stands under. */
  readonly current: number;
  readonly onJump: (heading: RowHeading) => void;
}

/** Says which year or month is in sight, and leads to any other that has incidents. */
export function JumpToDate({ messages, headings, nameOf, current, onJump }: Props) {
  const words = messages.incidents.rows;
  const options = useMemo(
    () => headings.map(({ period, count }) => [period, words.under(nameOf(period), count)] as const),
    [headings, nameOf, words],
  );
  return (
    <label className={styles.jump}>
      <span>{words.jump}</span>
      <select
        value={headings[current]?.period ?? ''}
        onChange={({ target }) => {
          const chosen = headings.find(({ period }) => period === target.value);
          if (chosen) onJump(chosen);
        }}
      >
        {options.map(([period, name]) => (
          <option key={period} value={period}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
