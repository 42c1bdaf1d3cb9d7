import { useState } from 'react';
import { useStore } from 'zustand';
import { totalOf } from '#domain/query/query.ts';
import styles from '#features/transfer/downloads.module.css';
import { type Extent, ExtentChoice } from '#features/transfer/ExtentChoice.tsx';
import { countText } from '#i18n/count-text.ts';
import type { AboutWords } from '#i18n/parts/about-words.ts';
import { selectGeography } from '#state/record-selectors.ts';
import { selectOpenRows } from '#state/rows/taken-rows.ts';
import { selectCounts } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Icon } from '#ui/controls/Icon.tsx';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { PIECE, ROW_FORMATS, type RowFormatId } from './row-files.ts';
import { type Making, useMaking } from './use-making.ts';

/** Of the catalogue that is open. */
interface Offered {
  readonly id: string;
  readonly title: string;
  readonly attribution: string;
}

interface Props {
  readonly store: AppStore;
  readonly offered: Offered;
  readonly words: AboutWords['transfer'];
}

const FORMATS = Object.keys(ROW_FORMATS) as readonly RowFormatId[];

/** The catalogue of rows that is open, or what is shown of it, as files that are made here. */
export function RowDownloads({ store, offered, words }: Props) {
  const open = useStore(store, selectOpenRows);
  const shown = totalOf(useStore(store, selectCounts));
  const geography = useStore(store, selectGeography);
  const { unmounted } = useAppInstance();
  const [extent, setExtent] = useState<Extent>('shown');
  const { making, make, cancel } = useMaking(unmounted);
  if (!open || !geography) return null;
  const codes = extent === 'shown' ? open.shown : null;
  const save = (id: RowFormatId) => {
    const { name, extension, type, pieces } = ROW_FORMATS[id];
    const context = { mdl: geography.mdl, title: words.rows.title(offered.title) };
    make({
      name: `${offered.id}-${name}${codes ? '-shown' : ''}.${extension}`,
      type,
      pieces: pieces({ table: open.table, codes, attribution: offered.attribution }, context),
      count: Math.ceil(open.table.incidents / PIECE),
    });
  };
  const counts = { shown, all: open.table.incidents };
  return (
    <>
      <h4>{words.rows.heading}</h4>
      <ExtentChoice
        {...{ extent, setExtent }}
        legend={words.extent}
        labels={{
          shown: words.rows.extents.shown(countText(counts.shown)),
          all: words.rows.extents.all(countText(counts.all)),
        }}
      />
      <ul className={styles.files}>
        {FORMATS.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={styles.take}
              disabled={counts[extent] === 0 || making?.is === 'making'}
              onClick={() => save(id)}
            >
              <Icon name="download" size={16} /> {words.rows.files[id].name}
            </button>
            <span>{words.rows.files[id].what}</span>
            <small>{offered.attribution}</small>
          </li>
        ))}
      </ul>
      <Progress {...{ making, words }} onCancel={cancel} />
    </>
  );
}

interface ProgressProps {
  readonly making: Making;
  readonly words: AboutWords['transfer'];
  readonly onCancel: () => void;
}

function Progress({ making, words, onCancel }: ProgressProps) {
  return (
    <div className={styles.making}>
      <p role="status">
        {making &&
          (making.is === 'making'
            ? words.rows.making(`${Math.round(100 * making.share)}%`)
            : words.rows[making.is])}
      </p>
      {making?.is === 'making' && <Button onClick={onCancel}>{words.rows.cancel}</Button>}
    </div>
  );
}
