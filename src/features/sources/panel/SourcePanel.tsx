import { type ReactNode, useCallback, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { type Opened, selectOpened } from '#state/opened.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { AwaitedContents } from './AwaitedContents.tsx';
import { PanelContents } from './PanelContents.tsx';
import styles from './panel.module.css';
import { RowContents } from './RowContents.tsx';
import { usePanelFocus } from './use-panel-focus.ts';

interface Props {
  readonly store: AppStore;
  /** What the page has to say of the incident beside its evidence. */
  readonly notice?: ReactNode;
  /** Shown in place of the evidence where it did not come. */
  readonly failure?: ReactNode;
}

/** Everything that is said of the selected incident, and the words it rests on. */
export function SourcePanel({ store, notice, failure = null }: Props) {
  const selected = useStore(store, selectSelected);
  const opened = useStore(store, selectOpened);
  const hasFailed = useStore(store, ({ opened: parts }) => parts.get(selected?.id ?? '') === 'failed');
  if (!selected) return null;
  return <Panel {...{ store, notice, selected, opened }} failure={hasFailed ? failure : null} />;
}

interface PanelProps extends Pick<Props, 'store' | 'notice'> {
  readonly selected: ResolvedIncident;
  /** The same with its evidence, once that is here. */
  readonly opened: Opened | undefined;
  readonly failure: ReactNode;
}

/** One panel for all incidents, so that it remembers what opened it; its contents are each incident's own. */
function Panel({ store, notice, selected, opened, failure }: PanelProps) {
  const { id } = selected;
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  usePanelFocus(panel, heading, id);
  const hadFocus = useRef(false);
  const onFocusLost = useCallback(() => {
    hadFocus.current = true;
  }, []);
  const isHere = opened !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the evidence replaces what was shown until then
  useLayoutEffect(() => {
    if (hadFocus.current) heading.current?.focus({ preventScroll: true });
    hadFocus.current = false;
  }, [isHere, id]);
  const refs = { panelRef: panel, headingRef: heading };
  return (
    <article ref={panel} className={styles.panel}>
      {selected.resolution.outline?.row ? (
        <RowContents key={id} {...{ store, notice }} incident={selected} headingRef={heading} />
      ) : opened ? (
        <PanelContents key={id} {...{ store, notice, ...opened, ...refs }} />
      ) : (
        <AwaitedContents key={id} {...{ store, notice, failure, onFocusLost, ...refs }} incident={selected} />
      )}
    </article>
  );
}
