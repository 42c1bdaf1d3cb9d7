import { type ReactNode, useRef } from 'react';
import { useStore } from 'zustand';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { selectCatalogue, selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { PanelContents } from './PanelContents.tsx';
import styles from './panel.module.css';
import { usePanelFocus } from './use-panel-focus.ts';

interface Props {
  readonly store: AppStore;
  /** What the page has to say of the incident beside its evidence. */
  readonly notice?: ReactNode;
}

/** Everything that is said of the selected incident, and the words it rests on. */
export function SourcePanel(props: Props) {
  const incident = useStore(props.store, selectSelected);
  const catalogue = useStore(props.store, selectCatalogue);
  return incident && catalogue ? <Panel {...{ ...props, incident, catalogue }} /> : null;
}

interface PanelProps extends Props {
  readonly incident: ResolvedIncident;
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
