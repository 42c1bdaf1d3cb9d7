const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** What the page's colours depend on, as one word for whoever paints with them. */
export function lookNow(): string {
  return `${document.documentElement.dataset.theme} ${matchMedia(DARK).matches} ${matchMedia(FORCED).matches}`;
}

/** Tells when the page may have taken other colours: the reader's theme, the system's, forced ones. Returns what ends it. */
export function watchLook(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const queries = [matchMedia(DARK), matchMedia(FORCED)];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
