import type { ComponentProps } from 'react';
import { useStore } from 'zustand';
import type { AppStore } from '#state/store.ts';

interface Props extends ComponentProps<'button'> {
  readonly store: AppStore;
  /** Id of the incident that it stands for. */
  readonly incident: string;
}

/** Stands for an incident: selects it, and highlights it everywhere while the pointer or the focus is on it. */
export function IncidentButton({ store, incident, onFocus, ...rest }: Props) {
  const selected = useStore(store, (state) => state.view.selection?.incident === incident);
  const { hover, select } = store.actions;
  return (
    <button
      type="button"
      aria-current={selected || undefined}
      onClick={() => select({ incident })}
      onPointerEnter={() => hover(incident)}
      onPointerLeave={() => hover(null)}
      onFocus={(event) => {
        hover(incident);
        onFocus?.(event);
      }}
      onBlur={() => hover(null)}
      {...rest}
    />
  );
}
