import { messagesFor } from '#i18n/language.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppState, AppStore } from '#state/store.ts';

/** Keeps the document's language, theme and title in step with the store, until the returned function is called. */
export function followDocument(store: AppStore, page: Document = document): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (state: AppState) => {
    const { language, theme } = state.view;
    const shown = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    const name = messagesFor(language).app.title;
    const selected = selectSelected(state)?.feature.properties.title[language];
    const title = selected ? `${selected} · ${name}` : name;
    // Written again, even the same, they would have rules matched and pictures painted anew.
    const { documentElement: root } = page;
    if (root.lang !== language) root.lang = language;
    if (root.dataset.theme !== shown) root.dataset.theme = shown;
    if (page.title !== title) page.title = title;
  };
  const reapply = () => apply(store.getState());
  reapply();
  const unsubscribe = store.subscribe(apply);
  dark.addEventListener('change', reapply);
  return () => {
    unsubscribe();
    dark.removeEventListener('change', reapply);
  };
}
