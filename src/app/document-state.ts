import { messagesFor } from '#i18n/language.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppState, AppStore } from '#state/store.ts';
import { DARK, shownTheme } from '#ui/theme/color-scheme.ts';
import { THEME } from '#ui/theme/theme-attribute.ts';

/**
 * Keeps the language and the theme of an element in step with the store. The returned function stops this and
 * restores the former attributes.
 */
export function followAppearance(store: AppStore, element: HTMLElement): () => void {
  const dark = matchMedia(DARK);
  const giveBack = ['lang', THEME].map((name) => restorer(element, name));
  const apply = ({ view: { language, theme } }: AppState) => {
    const shown = shownTheme(theme, dark.matches);
    // Writing an attribute again, even with the same value, makes browsers recompute styles and repaint canvases.
    if (element.lang !== language) element.lang = language;
    if (element.getAttribute(THEME) !== shown) element.setAttribute(THEME, shown);
  };
  const reapply = () => apply(store.getState());
  reapply();
  const unsubscribe = store.subscribe(apply);
  dark.addEventListener('change', reapply);
  return () => {
    unsubscribe();
    dark.removeEventListener('change', reapply);
    for (const restore of giveBack) restore();
  };
}

function restorer(element: HTMLElement, attribute: string): () => void {
  const before = element.getAttribute(attribute);
  return () => {
    if (before === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, before);
  };
}

/** Keeps the language, the theme and the title of the document in step with the store. */
export function followDocument(store: AppStore, page: Document = document): () => void {
  const before = page.title;
  const apply = (state: AppState) => {
    const { language } = state.view;
    const name = messagesFor(language).app.title;
    const selected = selectSelected(state)?.feature.properties.title[language];
    const title = selected ? `${selected} · ${name}` : name;
    if (page.title !== title) page.title = title;
  };
  apply(store.getState());
  const ends = [followAppearance(store, page.documentElement), store.subscribe(apply)];
  return () => {
    for (const end of ends) end();
    page.title = before;
  };
}
