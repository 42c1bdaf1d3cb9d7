import { type ComponentType, type ReactNode, useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { NONE_OFFERED, useCatalogues } from '#app/catalogues/catalogues-context.ts';
import type { PrintedPage } from '#features/share/print/PrintedPage.tsx';
import { PrintingContext } from '#features/share/print/print-context.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppState, AppStore } from '#state/store.ts';
import { ErrorBoundary } from '#ui/containers/ErrorBoundary.tsx';
import { useFirstInput } from '#ui/focus/use-first-input.ts';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { PictureCopiesContext, pictureCopies } from '#ui/instance/picture-copies.ts';
import { sheetContextOf } from './sheet-context.ts';
import './uncut.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** The app, and the sheet that is printed in its place: fetched at the first input, since the browser's own command cannot wait for it. */
export function WithPrinting({ store, messages, children }: Props) {
  const { ownsPage } = useAppInstance();
  const offer = useCatalogues()?.state ?? NONE_OFFERED;
  const [copies] = useState(pictureCopies);
  const [Sheet, setSheet] = useState<ComponentType<Parameters<typeof PrintedPage>[0]> | null>(null);
  const ready = useCallback(async () => {
    const { PrintedPage } = await import('#features/share/print/PrintedPage.tsx');
    // It listens from now on, not from a later frame.
    flushSync(() => setSheet(() => PrintedPage));
  }, []);
  const printing = useMemo(() => ({ ready }), [ready]);
  const contextOf = useCallback((state: AppState) => sheetContextOf(state, offer.getState()), [offer]);
  const fetchEarly = useCallback(() => {
    // What fails is said by the button that prints; without the sheet the page prints as it is.
    if (ownsPage) void ready().catch(() => undefined);
  }, [ready, ownsPage]);
  useFirstInput(fetchEarly);
  return (
    <PictureCopiesContext value={copies}>
      <PrintingContext value={printing}>
        {children}
        {Sheet && ownsPage && (
          <ErrorBoundary message={messages.app.panelFailed} retry={messages.app.retry}>
            <Sheet store={store} contextOf={contextOf} />
          </ErrorBoundary>
        )}
      </PrintingContext>
    </PictureCopiesContext>
  );
}
