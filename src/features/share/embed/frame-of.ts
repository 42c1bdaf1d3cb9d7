import { askedWords } from '#i18n/dates/time-words.ts';
import { messagesFor } from '#i18n/language.ts';
import type { Frame } from '#state/address/embed-code.ts';
import { encodeView } from '#state/address/url-codec.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';

/** What the frame shows: the view as it is, without a story, which a frame has no room for. */
export function frameOf(
  state: AppState,
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'>,
  height: number,
): Frame {
  const { view, subject } = state;
  const { language } = view;
  const { title } = messagesFor(language).app;
  const selected = selectSelected(state)?.feature.properties.title[language];
  return {
    folder: origin + pathname.slice(0, pathname.lastIndexOf('/') + 1),
    query: encodeView({ ...view, story: null }, null, subject),
    title: `${selected ?? askedWords(view.window, view.mode, language)} · ${title}`,
    height,
  };
}
