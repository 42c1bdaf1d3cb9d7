import { useContext, useState } from 'react';
import { useStore } from 'zustand';
import { printWordsFor } from '#i18n/parts/print-words.ts';
import type { AppStore } from '#state/store.ts';
import { Button } from '#ui/controls/Button.tsx';
import { PictureCopiesContext } from '#ui/instance/picture-copies.ts';
import { PrintingContext } from './print-context.ts';
import { printWhenReady } from './print-when-ready.ts';
import styles from './section.module.css';

interface Props {
  readonly store: AppStore;
}

/** What printing gives, and the button that prints. */
export function PrintSection({ store }: Props) {
  const language = useStore(store, (state) => state.view.language);
  const words = printWordsFor(language);
  const printing = useContext(PrintingContext);
  const copies = useContext(PictureCopiesContext);
  const [step, setStep] = useState<'idle' | 'preparing' | 'refused' | 'failed'>('idle');
  const print = () => {
    setStep('preparing');
    printWhenReady(store, printing, copies).then(
      (hasBegun) => setStep(hasBegun ? 'idle' : 'refused'),
      () => setStep('failed'),
    );
  };
  return (
    <>
      <h3>{words.heading}</h3>
      <p>{words.offer}</p>
      <div className={styles.row}>
        <Button onClick={print} disabled={step === 'preparing'}>
          {words.print}
        </Button>
        <p role="status" className={styles.status}>
          {step === 'preparing' && words.preparing}
          {step === 'refused' && words.refused}
          {step === 'failed' && words.failed}
        </p>
      </div>
    </>
  );
}
