import { type ReactNode, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { selectOpened } from '#state/opened.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { PanelContents } from './PanelContents.tsx';
import styles from './panel.module.css';
import { usePanelFocus } from './use-panel-focus.ts';

interface Props {
  readonly store: AppStore;
  /** What the page has to say of the incident beside its evidence. */
  readonly notice?: ReactNode;
  /** Shown until the evidence of the first incident is here. */
  readonly waiting?: ReactNode;
  /** Shown where the evidence did not come. */
  readonly failure?: ReactNode;
}

/** Everything that is said of the selected incident, and the words it rests on. */
export function SourcePanel({ store, notice, waiting = null, failure = null }: Props) {
  const opened = useStore(store, selectOpened);
  const selected = useStore(store, (state) => selectSelected(state)?.id);
  // While the evidence of another incident is on its way, that of the one before stays.
  const [before, setBefore] = useState(opened);
  if (opened && opened !== before) setBefore(opened);
  const hasFailed = useStore(store, ({ opened: parts }) => parts.get(selected ?? '') === 'failed');
  if (selected === undefined) return null;
  if (!opened && hasFailed) return failure;
  const shown = opened ?? before;
  return shown ? <Panel {...{ store, notice, ...shown }} /> : waiting;
}

interface PanelProps extends Pick<Props, 'store' | 'notice'> {
  readonly incident: EvidencedIncident;
  readonly catalogue: Catalogue;
}

/** One panel for all incidents, so that it remembers what opened it; its contents are each incident's own. */
function Panel(props: PanelProps) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { id } = props.incident;
  usePanelFocus(panel, heading, id);
  return (
    <article ref={panel} className={styles.panel}>
      <PanelContents key={id} {...props} panelRef={panel} headingRef={heading} />
    </article>
  );
}
