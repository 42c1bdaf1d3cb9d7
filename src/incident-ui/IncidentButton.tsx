import type { ComponentProps, FocusEvent } from 'react';
import { useStore } from 'zustand';
import type { AppStore } from '#state/store.ts';

export interface OfIncident {
  readonly store: AppStore;
  /** Id of the incident that it stands for. */
  readonly incident: string;
}

type Props = ComponentProps<'button'> & OfIncident;

/** Stands for an incident: selects it, and highlights it everywhere while the pointer or the focus is on it. */
export function IncidentButton({ store, incident, onFocus, ...rest }: Props) {
  const highlights = useHighlights(store, incident, onFocus);
  return (
    <button type="button" onClick={() => store.actions.select({ incident })} {...highlights} {...rest} />
  );
}

/** That it is the selected one, and what highlights it everywhere. */
export function useHighlights<Element extends HTMLElement>(
  store: AppStore,
  incident: string,
  onFocus?: (event: FocusEvent<Element>) => void,
) {
  const selected = useStore(store, (state) => state.view.selection?.incident === incident);
  const { hover } = store.actions;
  return {
    'aria-current': selected || undefined,
    onPointerEnter: () => hover(incident),
    onPointerLeave: () => hover(null),
    onFocus: (event: FocusEvent<Element>) => {
      hover(incident);
      onFocus?.(event);
    },
    onBlur: () => hover(null),
  };
}
