import { useId } from 'react';
import styles from './downloads.module.css';

/** How much is taken: what the page shows, by its period, filters and sources; or the whole record. */
export type Extent = 'shown' | 'all';
const EXTENTS: readonly Extent[] = ['shown', 'all'];

interface Props {
  readonly extent: Extent;
  readonly setExtent: (extent: Extent) => void;
  readonly legend: string;
  readonly labels: Readonly<Record<Extent, string>>;
}

export function ExtentChoice({ extent, setExtent, legend, labels }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.extent}>
      <legend>{legend}</legend>
      {EXTENTS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={extent === one}
            onChange={() => setExtent(one)}
          />
          {labels[one]}
        </label>
      ))}
    </fieldset>
  );
}
