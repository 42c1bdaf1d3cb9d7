import { useState } from 'react';
import { useStore } from 'zustand';
import { KINDS } from '#domain/record/incident.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { KIND_STYLES } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import styles from './facets.module.css';
import { AllKinds, KindFacets } from './KindFacets.tsx';
import { LineKey } from './LineKey.tsx';
import { MapKey } from './MapKey.tsx';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Always open beside the map; folded to its symbols on a phone, where the incidents come first. */
export function Legend({ store, messages }: Props) {
  const hidden = useStore(store, (state) => state.view.hiddenKinds);
  const face = useStore(store, (state) => state.view.face);
  const [open, setOpen] = useState(() => matchMedia('(min-width: 720px)').matches);
  return (
    <details className={styles.legend} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{messages.incidents.legend}</span>
        {KINDS.map((kind) => (
          <span key={kind} className={styles.small} data-on={!hidden.has(kind)}>
            <MapSymbol path={KIND_STYLES[kind].path} color={KIND_STYLES[kind].color} size={16} />
          </span>
        ))}
      </summary>
      <KindFacets store={store} messages={messages} />
      <div className={styles.foot}>
        {face === 'line' ? <LineKey messages={messages} /> : <MapKey messages={messages} />}
        <AllKinds store={store} messages={messages} />
      </div>
    </details>
  );
}
