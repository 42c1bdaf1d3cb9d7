import type { MouseEvent } from 'react';
import type { CatalogueWords } from '#i18n/parts/catalogue-words.ts';
import type { OpenCatalogue } from '#state/rows/rows-state.ts';
import type { AppStore } from '#state/store.ts';
import { Button } from '#ui/controls/Button.tsx';
import { moveFocusOn } from '#ui/focus/move-focus-on.ts';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './catalogues.module.css';
import type { Catalogues } from './offer.ts';

interface Props {
  readonly store: AppStore;
  readonly catalogues: Catalogues;
  readonly words: CatalogueWords;
  readonly retryLabel: string;
  readonly rows: Extract<OpenCatalogue, { status: 'loading' | 'failed' }>;
}

/** In the place of the list while a catalogue is read, and where it could not be. */
export function CatalogueOpening({ store, catalogues, words, retryLabel, rows }: Props) {
  const leaving = (act: () => void) => (event: MouseEvent<HTMLElement>) => {
    moveFocusOn(event.currentTarget);
    act();
  };
  const toRecord = leaving(() => store.actions.showCatalogue(null));
  if (rows.status === 'failed')
    return (
      <div role="alert" className={styles.opening}>
        <p>
          {words.failed} {words.fault(rows.fault)}
        </p>
        <div className={styles.ways}>
          <Button variant="solid" onClick={leaving(catalogues.retry)}>
            {retryLabel}
          </Button>
          <Button onClick={toRecord}>{words.back}</Button>
        </div>
      </div>
    );
  const { read, of } = rows;
  const doing = of === null ? words.reading : read < of ? words.read(read, of) : words.ordering(of);
  return (
    <div className={styles.opening}>
      <p>
        <Changing>{doing}</Changing>
      </p>
      <progress aria-label={words.progress} max={of ?? 1} {...(of !== null && { value: read })} />
      <Button onClick={toRecord}>{words.cancel}</Button>
    </div>
  );
}
