import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { Fetched } from '#ui/containers/Fetched.tsx';
import { NONE_OFFERED, useCatalogues } from './catalogues-context.ts';

/** Fetched by those who are offered catalogues of rows. */
const loadCatalogueHead = async () => (await import('./CatalogueHead.tsx')).CatalogueHead;

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Above the list, where there is a choice of what it is of. */
export function CatalogueSection({ store, messages }: Props) {
  const catalogues = useCatalogues();
  const isOther = useStore(store, (state) => state.view.catalogue !== null);
  const offersAny = useStore(catalogues?.state ?? NONE_OFFERED, ({ offered }) => offered.length > 0);
  if (!catalogues || !(isOther || offersAny)) return null;
  return (
    <Fetched load={loadCatalogueHead} message={messages.app.panelFailed} retry={messages.app.retry}>
      {(CatalogueHead) => <CatalogueHead store={store} catalogues={catalogues} />}
    </Fetched>
  );
}
