import { useRef } from 'react';
import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import { selectOccurrences } from '#state/occurrences.ts';
import type { AppStore } from '#state/store.ts';
import { Fetched } from '#ui/containers/Fetched.tsx';
import { usePopover } from '#ui/focus/use-popover.ts';
import styles from './how-counted.module.css';
import { useRoom } from './use-room.ts';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

const loadExplanation = () => import('./counted/CountExplained.tsx').then((module) => module.CountExplained);

/** Beside the sentence, where it tells of more or fewer occurrences than entries: opens what explains the numbers. */
export function HowCounted({ store, messages }: Props) {
  const differs = useStore(store, (state) => selectOccurrences(state).differs);
  return differs ? <Opener store={store} messages={messages} /> : null;
}

function Opener({ store, messages }: Props) {
  const { open, setOpen, area, toggle, onKeyDown } = usePopover<HTMLDivElement>();
  const { app, occurrences } = messages;
  const popover = useRef<HTMLDivElement>(null);
  useRoom(popover, open);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from anywhere inside.
    <div ref={area} className={styles.area} onKeyDown={onKeyDown}>
      <button
        ref={toggle}
        type="button"
        className={styles.opener}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {occurrences.how}
      </button>
      {open && (
        <div ref={popover} className={styles.popover}>
          <Fetched load={loadExplanation} message={app.panelFailed} retry={app.retry}>
            {(CountExplained) => (
              <CountExplained store={store} messages={messages} onSelect={() => setOpen(false)} />
            )}
          </Fetched>
        </div>
      )}
    </div>
  );
}
