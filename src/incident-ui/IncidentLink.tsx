import type { ComponentProps, MouseEvent } from 'react';
import { type OfIncident, useHighlights } from './IncidentButton.tsx';

type Props = ComponentProps<'a'> & OfIncident & { readonly href: string };

/**
 * Stands for an incident that has a page of its own. It selects like a button; a click that asks for a new tab or window
 * gets the page there.
 */
export function IncidentLink({ store, incident, href, onFocus, ...rest }: Props) {
  const highlights = useHighlights(store, incident, onFocus);
  return (
    <a
      href={href}
      onClick={(event) => {
        if (asksForMore(event)) return;
        event.preventDefault();
        store.actions.select({ incident });
      }}
      {...highlights}
      {...rest}
    />
  );
}

/** For a new tab, a new window, or a file. */
function asksForMore({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
