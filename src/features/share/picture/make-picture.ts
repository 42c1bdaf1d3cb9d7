/** A view as a picture: what is drawn of it, with what a picture must say beside it. */
import { messagesFor } from '#i18n/language.ts';
import { pageWordsOfSide } from '#i18n/page-words-of-side.ts';
import { pictureWordsFor } from '#i18n/parts/picture-words.ts';
import { sentenceOf } from '#incident-ui/showing-sentence.ts';
import { type PictureDocument, pictureDocument } from '#picture/document.ts';
import type { Draw, LeftOut, PictureLook } from '#picture/drawing.ts';
import { estimatedWidth } from '#picture/estimated-width.ts';
import type { Ground } from '#picture/ground.ts';
import { PICTURE_INKS, type PictureFlavor } from '#picture/inks.ts';
import { writtenOf } from '#picture/written.ts';
import { selectVersion } from '#state/record-facts.ts';
import type { AppState } from '#state/store.ts';
import type { Face } from '#state/view.ts';

/** What the app gives to those who make pictures: no feature knows another. */
export interface PictureParts {
  /** How each view is drawn, fetched when it is asked for. */
  readonly draw: Readonly<Record<Face, () => Promise<Draw>>>;
  /** Rejects where it does not come. */
  readonly readGround: () => Promise<Ground>;
  /** The day of a version of the record, `YYYY-MM-DD`; null: not known. */
  readonly dateOf: (version: string) => Promise<string | null>;
  /** The catalogue of rows that is open. */
  readonly catalogueOf: (state: AppState) => { readonly title: string; readonly attribution: string } | null;
  /** The page's address without its query; null where only this machine can reach it. */
  readonly page: string | null;
}

export interface MadePicture extends PictureDocument {
  readonly leftOut: readonly LeftOut[];
}

/** What has to be fetched before a view can be drawn. */
export interface PictureInputs {
  readonly draw: Draw;
  readonly ground: Ground | null;
  readonly date: string | null;
}

/** Rejects where what draws the view does not come. */
export async function pictureInputs(
  state: AppState,
  face: Face,
  parts: PictureParts,
): Promise<PictureInputs> {
  const [draw, ground, date] = await Promise.all([
    parts.draw[face](),
    face === 'map' ? parts.readGround().catch(() => null) : null,
    parts.dateOf(selectVersion(state)).catch(() => null),
  ]);
  return { draw, ground, date };
}

/** The same view and flavor give the same picture. */
export async function makePicture(
  state: AppState,
  face: Face,
  flavor: PictureFlavor,
  parts: PictureParts,
): Promise<MadePicture> {
  return drawPicture(state, face, flavor, parts, await pictureInputs(state, face, parts));
}

/** The same at once, of what was fetched before. */
export function drawPicture(
  state: AppState,
  face: Face,
  flavor: PictureFlavor,
  parts: PictureParts,
  { draw, ground, date }: PictureInputs,
): MadePicture {
  const { language } = state.view;
  const messages = pageWordsOfSide(messagesFor(language), state.view);
  const look: PictureLook = {
    flavor,
    inks: PICTURE_INKS[flavor],
    language,
    messages,
    words: pictureWordsFor(language),
    measure: estimatedWidth,
    ground,
  };
  // The address opens the view that is drawn.
  const shown: AppState = { ...state, view: { ...state.view, face } };
  const drawing = draw(shown, look);
  const around = {
    sentence: sentenceOf(state, messages),
    date,
    catalogue: parts.catalogueOf(state),
    page: parts.page,
  };
  return {
    ...pictureDocument(writtenOf(shown, around, look), drawing, look),
    leftOut: drawing.leftOut,
  };
}
