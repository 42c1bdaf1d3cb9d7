import { useContext, useLayoutEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { localAt } from '#domain/time/local-time.ts';
import type { AppState, AppStore } from '#state/store.ts';
import { type PictureCopies, PictureCopiesContext } from '#ui/instance/picture-copies.ts';
import { PrintSheet, type SheetContext, type SheetProps } from './PrintSheet.tsx';
import { SHEET } from './sheet-attribute.ts';
import { useDrawnPicture } from './use-drawn-picture.ts';
import './page.css';

interface Props {
  readonly store: AppStore;
  /** Asked when printing begins. The same function at every render. */
  readonly contextOf: (state: AppState) => SheetContext;
}

/** What is printed in place of the page: there from the moment in which printing begins until it is over. */
export function PrintedPage({ store, contextOf }: Props) {
  const copies = useContext(PictureCopiesContext);
  useDrawnPicture(store);
  const [sheet, setSheet] = useState<SheetProps | null>(null);
  const [place] = useState(newPlace);
  useLayoutEffect(() => {
    document.body.append(place);
    return () => place.remove();
  }, [place]);
  useLayoutEffect(() => {
    let isPrinting = false;
    const begin = () => {
      if (isPrinting) return;
      isPrinting = true;
      const made = sheetOf(store, contextOf, copies);
      // A browser that is about to print waits for nothing: all is there before this returns.
      flushSync(() => setSheet(made));
    };
    const end = () => {
      isPrinting = false;
      setSheet(null);
    };
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('beforeprint', begin, { signal });
    window.addEventListener('afterprint', end, { signal });
    return () => stop.abort();
  }, [store, contextOf, copies]);
  return createPortal(sheet && <PrintSheet {...sheet} />, place);
}

/** Beside the apps. An element of its own, as React would never stop listening on the body. */
function newPlace(): HTMLElement {
  const place = document.createElement('div');
  place.setAttribute(SHEET, '');
  return place;
}

function sheetOf(store: AppStore, contextOf: Props['contextOf'], copies: PictureCopies): SheetProps {
  const state = store.getState();
  return {
    ...contextOf(state),
    state,
    copy: copies.copy(),
    today: localAt(Date.now(), 'day'),
  };
}
