/**
 * Every state of a component that the gallery shows, each in both languages and themes. What is drawn for a name is in
 * the `*-parts.tsx` beside this file; a component of src/ui, src/incident-ui or src/symbols that none of them imports
 * fails a test.
 */
export interface ComponentState {
  readonly name: string;
  /** Width of its place on the page, px; absent: 360. */
  readonly width?: number;
  /** Its first button has the keyboard's focus. */
  readonly focused?: true;
  /** It covers the page, so it is shown by itself only. */
  readonly alone?: true;
}

export const COMPONENT_STATES = [
  { name: 'buttons' },
  { name: 'buttons-disabled' },
  { name: 'button-focused', focused: true },
  { name: 'icon-buttons' },
  { name: 'icons' },
  { name: 'pickers' },
  { name: 'skip-button', focused: true },
  { name: 'more-below' },
  { name: 'copy-button' },
  { name: 'copy-button-copied' },
  { name: 'copy-button-failed' },
  { name: 'outward-link' },
  { name: 'keyboard-tooltip', focused: true },
  { name: 'failed-part' },
  { name: 'fetched-waiting' },
  { name: 'fetched-failed' },
  { name: 'modal', alone: true },
  { name: 'sheet-low' },
  { name: 'sheet-half' },
  { name: 'sheet-full' },
  { name: 'incident-button' },
  { name: 'incident-button-selected' },
  { name: 'era-name' },
  { name: 'era-note' },
  { name: 'incident-link' },
  { name: 'incident-link-selected' },
  { name: 'step-status' },
  { name: 'tray-row', width: 640 },
  { name: 'tray-closed' },
  { name: 'tray-open' },
  { name: 'tray-entries' },
  { name: 'symbols-in-text' },
  { name: 'symbols-on-backdrops', width: 640 },
  { name: 'symbols-on-map', width: 640 },
  { name: 'list-rows' },
  { name: 'list-row-selected' },
  { name: 'list-row-hovered' },
  { name: 'list-row-focused', focused: true },
  { name: 'list-rows-without-sources' },
  { name: 'list-rows-counting' },
  { name: 'list-empty' },
  { name: 'list-empty-search' },
  { name: 'list-empty-stretch' },
  { name: 'list-loading' },
  { name: 'list-failed-network' },
  { name: 'list-failed-record' },
  { name: 'evidence', width: 420 },
  { name: 'evidence-highlighted', width: 420 },
  { name: 'evidence-source-off', width: 420 },
  { name: 'evidence-counting', width: 420 },
  { name: 'evidence-counted', width: 420 },
  { name: 'source-rows', width: 420 },
  { name: 'source-rows-partly-on', width: 420 },
  { name: 'notices' },
  { name: 'outside-window' },
  { name: 'outside-filters' },
  { name: 'stretch-chip' },
  { name: 'count-explained', width: 420 },
  { name: 'story-buttons' },
  { name: 'story-list' },
  { name: 'about', alone: true },
  { name: 'pinned', width: 640 },
  { name: 'print-section' },
  { name: 'share', alone: true },
] as const satisfies readonly ComponentState[];

export type ComponentStateName = (typeof COMPONENT_STATES)[number]['name'];

/** Selectors of the page: its element once everything is drawn; a state; and each look of it. */
export const WHEN_SHOWN = 'main.shown';
export const LOOKS = '.look';
export function sectionOf(name: string): string {
  return `#${name}`;
}

/** The address of one state by itself, after that of the page. */
export function addressAlone(name: string, theme: string, language: string): string {
  return `?${new URLSearchParams({ state: name, theme, language })}`;
}
