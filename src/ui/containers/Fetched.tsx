import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { withinTime } from '#ui/instance/within-time.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** A part that has not come by then is said to have failed, ms: long enough for a megabyte over a slow line. */
const PART_LIMIT = 30_000;

type Load<P extends object> = () => Promise<ComponentType<P>>;

interface Props<P extends object> {
  /** Imports the component. It must be the same function at every render: the imported component is cached by it. */
  readonly load: Load<P>;
  /** Shown if the import or the component fails. */
  readonly message: string;
  readonly retry: string;
  /** By when it is said to have failed, ms. As `load`, it is that of the first render. */
  readonly limit?: number;
  /** Shown until the component is imported. */
  readonly waiting?: ReactNode;
  /** When it changes, a component that failed is rendered again. */
  readonly resetKey?: string;
  /** Puts the message of a failure where the reader looks; absent: where the component would be. */
  readonly placed?: (message: ReactNode) => ReactNode;
  readonly children: (Part: ComponentType<P>) => ReactNode;
}

/** Renders a component whose code is imported when it is first shown, and imported again when the reader retries. */
export function Fetched<P extends object>(props: Props<P>) {
  const { load, limit = PART_LIMIT, message, retry, waiting = null, resetKey, placed, children } = props;
  const [part, setPart] = useState(() => partOf(load, limit));
  return (
    <ErrorBoundary
      message={message}
      retry={retry}
      onReset={() => setPart(partOf(load, limit))}
      {...(resetKey !== undefined && { resetKey })}
      {...(placed && { placed })}
    >
      <Suspense fallback={waiting}>{children(part.Part as ComponentType<P>)}</Suspense>
    </ErrorBoundary>
  );
}

interface Part {
  readonly Part: ComponentType<never>;
}

/** Code only, so all apps of a page share it. */
const parts = new WeakMap<Load<never>, Part>();

/** The cached component of a load function. A failed import is removed, because React's `lazy` never retries. */
function partOf<P extends object>(load: Load<P>, limit: number): Part {
  const known = parts.get(load as Load<never>);
  if (known) return known;
  const Part = lazy(async () => {
    try {
      return { default: await withinTime(load(), limit) };
    } catch (error) {
      parts.delete(load as Load<never>);
      throw error;
    }
  });
  const made = { Part: Part as ComponentType<never> };
  parts.set(load as Load<never>, made);
  return made;
}
