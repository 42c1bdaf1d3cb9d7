import { useId } from 'react';
import type { AboutWords } from '#i18n/parts/about-words.ts';
import styles from './downloads.module.css';

/** How much is taken: what the page shows, by its period, filters and sources; or the whole record. */
export type Extent = 'shown' | 'all';
const EXTENTS: readonly Extent[] = ['shown', 'all'];

interface Props {
  readonly extent: Extent;
  readonly setExtent: (extent: Extent) => void;
  /** Incidents. */
  readonly counts: Readonly<Record<Extent, number>>;
  readonly words: AboutWords['transfer'];
}

export function ExtentChoice({ extent, setExtent, counts, words }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.extent}>
      <legend>{words.extent}</legend>
      {EXTENTS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={extent === one}
            onChange={() => setExtent(one)}
          />
          {words.extents[one](counts[one])}
        </label>
      ))}
    </fieldset>
  );
}
