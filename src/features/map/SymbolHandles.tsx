/**
 * The symbols as buttons: what the canvas draws can be reached, named and pressed. One tab stop; arrows go
 * from one to the next in the order of time, wherever on the map they are.
 */
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { VisibleIncident } from '../../domain/query';
import type { Messages } from '../../i18n/en';
import { spanWords } from '../../i18n/time-words';
import { selectVisible } from '../../state/selectors';
import type { AppStore } from '../../state/store';
import type { IncidentMap } from './incident-map';
import styles from './map.module.css';
import type { SymbolMark } from './scene';

interface SymbolHandlesProps {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly map: IncidentMap;
  readonly symbols: readonly SymbolMark[];
}

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function SymbolHandles({ store, messages, map, symbols }: SymbolHandlesProps) {
  const { incidents } = useStore(store, selectVisible);
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  const elements = useElements();
  const byId = new Map(symbols.map((symbol) => [symbol.id, symbol]));
  const shown = incidents.flatMap((incident) => {
    const symbol = byId.get(incident.id);
    return symbol ? [{ incident, symbol, element: elements(incident.id) }] : [];
  });
  const tabStop = shown.some(({ incident }) => incident.id === lastFocused)
    ? lastFocused
    : shown[0]?.incident.id;

  useEffect(() => {
    map.setHandles(new Map(shown.map(({ symbol, element }) => [symbol.id, { element, at: symbol.at }])));
  });

  const onKeyDown = (event: React.KeyboardEvent, index: number) => {
    // With these an arrow is the browser's: Alt and Left go back.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEP[event.key];
    const target = event.key === 'Home' ? 0 : event.key === 'End' ? shown.length - 1 : index + (step ?? 0);
    if (target === index && step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    shown[Math.min(Math.max(target, 0), shown.length - 1)]?.element.querySelector('button')?.focus();
  };

  return shown.map(({ incident, element }, index) =>
    createPortal(
      <SymbolHandle
        store={store}
        messages={messages}
        incident={incident}
        tabbable={incident.id === tabStop}
        onFocus={() => setLastFocused(incident.id)}
        onKeyDown={(event) => onKeyDown(event, index)}
      />,
      element,
      incident.id,
    ),
  );
}

interface SymbolHandleProps {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly incident: VisibleIncident;
  readonly tabbable: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
}

function SymbolHandle({ store, messages, incident, tabbable, onFocus, onKeyDown }: SymbolHandleProps) {
  const { id, feature, resolution, standing } = incident;
  const language = useStore(store, (state) => state.view.language);
  const selected = useStore(store, (state) => state.view.selection?.incident === id);
  const name = messages.map.symbolName(
    feature.properties.title[language],
    spanWords(resolution.time, language),
    messages.standing[standing],
  );
  const light = () => store.actions.hover(id);
  const dim = () => store.actions.hover(null);
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={name}
      aria-current={selected || undefined}
      tabIndex={tabbable ? 0 : -1}
      onClick={() => store.actions.select({ incident: id })}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocus={() => {
        light();
        onFocus();
      }}
      onBlur={dim}
      onKeyDown={onKeyDown}
    />
  );
}

/** One element an incident for the life of the component, so that React and the map agree on it. */
function useElements(): (id: string) => HTMLElement {
  const elements = useRef(new Map<string, HTMLElement>());
  return (id) => {
    const known = elements.current.get(id);
    if (known) return known;
    const element = document.createElement('div');
    elements.current.set(id, element);
    return element;
  };
}
