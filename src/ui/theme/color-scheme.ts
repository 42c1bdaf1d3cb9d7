import { THEME } from './theme-attribute.ts';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** What the colours inside an element depend on, as one word for whoever paints with them. */
export function lookNow(inside: Element): string {
  return `${themed(inside).getAttribute(THEME)} ${matchMedia(DARK).matches} ${matchMedia(FORCED).matches}`;
}

/** Tells when they may have become others: the reader's theme, the system's, forced ones. Returns what ends it. */
export function watchLook(inside: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(themed(inside), { attributeFilter: [THEME] });
  const queries = [matchMedia(DARK), matchMedia(FORCED)];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

/** The page wears the theme of the app that owns it, any other app wears its own. */
function themed(inside: Element): HTMLElement {
  return inside.closest<HTMLElement>(`[${THEME}]`) ?? document.documentElement;
}
