import { useState } from 'react';
import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import { SideChoice } from '#incident-ui/sides/SideChoice.tsx';
import { selectOfferedKinds } from '#state/record-facts.ts';
import type { AppStore } from '#state/store.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import { useMedia } from '#ui/theme/use-media.ts';
import styles from './facets.module.css';
import { AllKinds, KindFacets } from './KindFacets.tsx';
import { LineKey } from './LineKey.tsx';
import { ListKey } from './ListKey.tsx';
import { MapKey } from './MapKey.tsx';
import { ObserverFilter } from './ObserverFilter.tsx';
import { TimelineKey } from './TimelineKey.tsx';
import { useKeyOnMap } from './use-key-on-map.ts';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** More kinds than this would leave no room for the incidents: their chips take eight rows of the list. */
const FEW_KINDS = 8;

/** Open beside the map; folded to its symbols where there are many kinds and on a phone: the incidents come first. */
export function Legend({ store, messages }: Props) {
  const offered = useStore(store, selectOfferedKinds);
  const hidden = useStore(store, (state) => state.view.hiddenKinds);
  const face = useStore(store, (state) => state.view.face);
  // Nothing is known of who observed the rows of a catalogue, and who speaks in them.
  const isRecord = useStore(store, (state) => state.view.catalogue === null);
  // Any of them shows what fill, ring and ribbon mean.
  const sample = store.getState().subject.kinds[0]?.color ?? '';
  const keyOnMap = useKeyOnMap(store);
  // Nobody has seen such a picture before.
  const isWide = useMedia('(min-width: 1180px)');
  const hasRoom = useMedia('(min-width: 720px) and (min-height: 480.02px)');
  const folds = !hasRoom || offered.length > FEW_KINDS;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const sides = isRecord && <SideChoice store={store} messages={messages} />;
  const { legend, legendWithSides } = messages.incidents;
  const details = (
    <details
      className={folds ? `${styles.legend} ${styles.folds}` : styles.legend}
      open={chosen ?? !folds}
      onToggle={({ currentTarget: { open } }) => {
        if (open !== (chosen ?? !folds)) setChosen(open);
      }}
    >
      <summary>
        <span>{hasRoom || !isRecord ? legend : legendWithSides}</span>
        <span className={styles.symbols}>
          {offered.map((kind) => (
            <span key={kind.id} data-on={!hidden.has(kind.id)}>
              <MapSymbol {...kindStyle(kind)} size={16} />
            </span>
          ))}
        </span>
      </summary>
      {!hasRoom && sides}
      <KindFacets store={store} messages={messages} />
      <div className={styles.foot}>
        {face === 'line' && <LineKey messages={messages} color={sample} open={isWide} />}
        {face === 'map' && !keyOnMap && <MapKey store={store} messages={messages} color={sample} />}
        {!keyOnMap && <TimelineKey messages={messages} color={sample} />}
        {isRecord && <ListKey messages={messages} />}
        {isRecord && <ObserverFilter store={store} messages={messages} />}
        <AllKinds store={store} messages={messages} />
      </div>
    </details>
  );
  return (
    <>
      {hasRoom && sides}
      {details}
    </>
  );
}
