import { type RefObject, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { isFocusFree } from '#ui/focus/follow-lost-focus.ts';
import styles from './face-switch.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** True from a press until the other view is there: each view has a switch of its own, which takes the focus over. */
  readonly pressed: RefObject<boolean>;
}

/** Switches between the two views of the same incidents: the map, and the line view (chainage against time). */
export function FaceSwitch({ store, messages: { lineView }, pressed }: Props) {
  const face = useStore(store, (state) => state.view.face);
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    // While the view was fetched the reader may have gone on to something else.
    if (!isFocusFree()) return;
    group.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus({ preventScroll: true });
  }, [pressed]);
  const choose = (chosen: typeof face) => {
    pressed.current = chosen !== face;
    store.actions.setFace(chosen);
  };
  return (
    <fieldset ref={group} className={styles.faces} aria-label={lineView.faceChoice}>
      {(['map', 'line'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={face === one} onClick={() => choose(one)}>
          {lineView.faces[one]}
        </button>
      ))}
    </fieldset>
  );
}
