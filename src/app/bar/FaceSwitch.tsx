import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import styles from './face-switch.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Switches between the two views of the same incidents: the map, and the line view (chainage against time). */
export function FaceSwitch({ store, messages: { lineView } }: Props) {
  const face = useStore(store, (state) => state.view.face);
  return (
    <fieldset className={styles.faces} aria-label={lineView.faceChoice}>
      {(['map', 'line'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={face === one}
          onClick={() => store.actions.setFace(one)}
        >
          {lineView.faces[one]}
        </button>
      ))}
    </fieldset>
  );
}
