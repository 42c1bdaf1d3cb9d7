import { createContext, type ReactNode, useContext, useEffect, useEffectEvent } from 'react';
import { Button } from '#ui/controls/Button.tsx';
import { moveFocusOn } from '#ui/focus/move-focus-on.ts';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import styles from './failed-part.module.css';

export interface ReloadWords {
  /** Of the button. */
  readonly reload: string;
  /** Says that asking again did not help, and that a new load keeps what is shown. */
  readonly stillFailing: string;
}

/** Provided by the app, in its language; null: there is nothing to say, so no reload is offered. */
export const ReloadWordsContext = createContext<ReloadWords | null>(null);

interface Props {
  readonly message: string;
  readonly retry: string;
  /** How often it has failed since it was asked for. */
  readonly failures: number;
  readonly onRetry: () => void;
}

/**
 * Says that a part failed, and asks for it again: on request, and when the network returns. A release may have taken the
 * old files away, so after the second failure a reload is offered; the address keeps the view.
 */
export function FailedPart({ message, retry, failures, onRetry }: Props): ReactNode {
  const words = useContext(ReloadWordsContext);
  const { ownsPage } = useAppInstance();
  const offersReload = failures > 1 && ownsPage && words !== null;
  useWhenOnline(onRetry);
  return (
    <div role="alert" className={styles.failed}>
      <p>{offersReload ? `${message} ${words.stillFailing}` : message}</p>
      <div className={styles.ways}>
        <Button
          onClick={(event) => {
            moveFocusOn(event.currentTarget);
            onRetry();
          }}
        >
          {retry}
        </Button>
        {offersReload && <Button onClick={() => window.location.reload()}>{words.reload}</Button>}
      </div>
    </div>
  );
}

function useWhenOnline(act: () => void): void {
  const latest = useEffectEvent(act);
  useEffect(() => {
    const onOnline = () => latest();
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, []);
}
