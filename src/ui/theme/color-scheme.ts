import { THEME } from './theme-attribute.ts';

export const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** The theme that is on the screen: the reader's choice, else the system's. */
export function shownTheme(
  choice: 'light' | 'dark' | 'system',
  systemIsDark = matchMedia(DARK).matches,
): 'light' | 'dark' {
  if (choice !== 'system') return choice;
  return systemIsDark ? 'dark' : 'light';
}

/** Everything that the colours inside an element depend on, as one string: equal strings mean equal colours. */
export function colorSchemeOf(inside: Element): string {
  return `${themed(inside).getAttribute(THEME)} ${matchMedia(DARK).matches} ${matchMedia(FORCED).matches}`;
}

/** Calls `changed` when the reader's theme, the system's theme or forced colours change. Returns the function that stops it. */
export function watchColorScheme(inside: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(themed(inside), { attributeFilter: [THEME] });
  const queries = [matchMedia(DARK), matchMedia(FORCED)];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

/** The nearest element with a theme: an app that does not own the page has a theme of its own. */
function themed(inside: Element): HTMLElement {
  return inside.closest<HTMLElement>(`[${THEME}]`) ?? document.documentElement;
}
