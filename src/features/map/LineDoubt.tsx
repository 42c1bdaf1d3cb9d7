import { useStore } from 'zustand';
import { MDL_BAND_ZOOM } from '#basemap/layers/demarcation.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectGeography } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import styles from './map.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Beside the scale, from the zoom where metres from the line could be measured: that nobody knows it so exactly. */
export function LineDoubt({ store, messages }: Props) {
  const doubt = useStore(store, (state) => selectGeography(state)?.profile.doubt);
  const isNear = useStore(store, ({ view }) => (view.camera?.zoom ?? 0) >= MDL_BAND_ZOOM);
  if (!doubt || !isNear) return null;
  return (
    <p className={styles.doubt}>
      {messages.map.lineDoubt(tens(doubt.medianMetres, Math.floor), tens(doubt.mostMetres, Math.ceil))}
    </p>
  );
}

/** Neither of the readings is known to the metre: 'more than' is rounded down, 'up to' up. */
function tens(metres: number, round: (tens: number) => number): number {
  return round(metres / 10) * 10;
}
