import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';

type Load<P extends object> = () => Promise<ComponentType<P>>;

interface Props<P extends object> {
  /** Fetches a part of the page. Stated once, outside of any component: what it gave is kept by it. */
  readonly load: Load<P>;
  /** The sentence shown where the part failed, to come or later. */
  readonly message: string;
  readonly retry: string;
  /** Shown until it has come. */
  readonly waiting?: ReactNode;
  /** A change of it is a new chance for a part that failed. */
  readonly resetKey?: string;
  readonly children: (Part: ComponentType<P>) => ReactNode;
}

/** A part of the page that is fetched when it is first shown, and asked for again by a retry. */
export function Fetched<P extends object>(props: Props<P>) {
  const { load, message, retry, waiting = null, resetKey, children } = props;
  const [part, setPart] = useState(() => partOf(load));
  return (
    <ErrorBoundary
      message={message}
      retry={retry}
      onReset={() => setPart(partOf(load))}
      {...(resetKey !== undefined && { resetKey })}
    >
      <Suspense fallback={waiting}>{children(part.Part as ComponentType<P>)}</Suspense>
    </ErrorBoundary>
  );
}

interface Part {
  readonly Part: ComponentType<never>;
}

const parts = new WeakMap<Load<never>, Part>();

/** The same part each time, but not one that failed: React's `lazy` keeps a failure for good. */
function partOf<P extends object>(load: Load<P>): Part {
  const known = parts.get(load as Load<never>);
  if (known) return known;
  const Part = lazy(async () => {
    try {
      return { default: await load() };
    } catch (error) {
      parts.delete(load as Load<never>);
      throw error;
    }
  });
  const made = { Part: Part as ComponentType<never> };
  parts.set(load as Load<never>, made);
  return made;
}
