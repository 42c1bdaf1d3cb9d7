import { INCIDENT } from '#incident-ui/incident-attribute.ts';

/** The entry of an incident, where it is drawn. */
export function entryIn(panel: HTMLElement | null, id: string): HTMLElement | null | undefined {
  return panel?.querySelector<HTMLElement>(`[${INCIDENT}="${CSS.escape(id)}"]`);
}
