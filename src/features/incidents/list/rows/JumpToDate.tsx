import { useMemo } from 'react';
import type { RowHeading } from '#domain/query/listed-rows.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { Picker } from '#ui/controls/Picker.tsx';
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
    () => headings.map(({ period, count }) => ({ value: period, name: words.under(nameOf(period), count) })),
    [headings, nameOf, words],
  );
  return (
    <Picker
      className={styles.jump}
      label={words.jump}
      value={headings[current]?.period ?? ''}
      options={options}
      onPick={(picked) => {
        const chosen = headings.find(({ period }) => period === picked);
        if (chosen) onJump(chosen);
      }}
      size="small"
    />
  );
}
