import { type RefObject, useLayoutEffect, useRef } from 'react';
import { isFocusFree } from '#ui/focus/follow-lost-focus.ts';
import { KEEPS_FOCUS } from '#ui/focus/keeps-focus.ts';
import { type AppInstance, useAppInstance } from '#ui/instance/app-instance.ts';

/**
 * Opening an incident moves the focus to its title, closing gives it back to whatever opened it.
 * A page that arrives with an incident in its address keeps its focus where the browser put it.
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  incident: string,
): void {
  const opener = useRef<HTMLElement | null>(null);
  const instance = useAppInstance();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another incident in the same panel is an opening too
  useLayoutEffect(() => {
    const active = document.activeElement;
    const nowhere = !(active instanceof HTMLElement) || isFocusFree();
    // On small screens the panel takes the place of the list, and its focus is gone by now.
    if (nowhere && !navigator.userActivation?.hasBeenActive) return;
    if (!nowhere && !panel.current?.contains(active)) opener.current = active;
    // The story and the timeline step from incident to incident: their keys must stay where they are. So must the focus of
    // a reader who is in another part of the page than this app.
    const isKept =
      !nowhere && (active.closest(`[${KEEPS_FOCUS}]`) !== null || !instance.root.contains(active));
    if (!isKept) heading.current?.focus({ preventScroll: true });
    showFromTop(heading.current?.parentElement, instance);
  }, [incident, panel, heading, instance]);
  useLayoutEffect(() => {
    const element = panel.current;
    return () => {
      if (element?.contains(document.activeElement) && opener.current?.isConnected) opener.current.focus();
    };
  }, [panel]);
}

/** Scrolls the panel to its top. Only the app that owns the page may scroll the page for it. */
function showFromTop(header: HTMLElement | null | undefined, { root, ownsPage }: AppInstance): void {
  if (!header) return;
  if (ownsPage) {
    header.scrollIntoView({ block: 'start' });
    return;
  }
  for (let parent = header.parentElement; parent && parent !== root; parent = parent.parentElement)
    parent.scrollTop = 0;
}
