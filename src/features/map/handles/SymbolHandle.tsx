/** The button of an incident on the map: named, focused and pressed where its symbol is drawn. */
import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { RibbonRow } from '#domain/placement/ribbons/ribbon-row.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import styles from '#features/map/map.module.css';
import { ribbonWords } from '#features/map/scene/ribbon-words.ts';
import { datedWords } from '#i18n/dates/time-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { standingWords } from '#i18n/standing-words.ts';
import { IncidentButton } from '#incident-ui/IncidentButton.tsx';
import type { AppStore } from '#state/store.ts';

interface SymbolHandleProps {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly incident: VisibleIncident;
  readonly ribbon: RibbonRow | null;
  /** Absent: as any button. */
  readonly tabbable?: boolean;
  /** The pointer meets what is drawn below it, since its neighbours may lie as near. */
  readonly isOverCanvas?: boolean;
  readonly onFocus?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

export function SymbolHandle(props: SymbolHandleProps) {
  const { store, messages, incident, ribbon, tabbable = true, isOverCanvas = false, ...keys } = props;
  const { id, feature, resolution, standing } = incident;
  const language = useStore(store, (state) => state.view.language);
  const onStretch = useStore(store, (state) => state.view.stretch !== null);
  const lineKm = useStore(store, (state) => state.subject.line.lengthKm);
  const name = messages.map.symbolName(
    feature.properties.title[language],
    datedWords(resolution, language, messages),
    standingWords(standing, onStretch, messages),
    ribbon ? ribbonWords(ribbon, lineKm, messages) : messages.map.approximate,
  );
  return (
    <IncidentButton
      store={store}
      incident={id}
      className={`${styles.handle} ${ribbon ? styles.onRibbon : ''} ${isOverCanvas ? styles.overCanvas : ''}`}
      aria-label={name}
      tabIndex={tabbable ? 0 : -1}
      {...keys}
    />
  );
}
