/** What a view gives to be made into a picture, and what it is given for it. The rest is the same for all: see document.ts. */
import type { Kind, Subject } from '#domain/record/subject.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { PictureWords } from '#i18n/en/picture.ts';
import type { AppState } from '#state/store.ts';
import type { Language } from '#state/view.ts';
import { SYMBOL_LIFT } from '#symbols/lift.ts';
import type { Ground } from './ground.ts';
import type { PictureFlavor, PictureInks } from './inks.ts';
import { lightened } from './lightened.ts';
import type { Measure } from './text-lines.ts';

export interface PictureLook {
  readonly flavor: PictureFlavor;
  readonly inks: PictureInks;
  readonly language: Language;
  readonly messages: Messages;
  readonly words: PictureWords;
  readonly measure: Measure;
  /** Null: it could not be loaded, and is left out. */
  readonly ground: Ground | null;
}

/** What could not be drawn as it is on the screen. */
export type LeftOut = 'ground' | 'tilt';

export interface Drawing {
  /** SVG markup, as wide as there is room. */
  readonly body: string;
  readonly height: number;
  /** Lines below the sentence that says what is shown. */
  readonly notes: readonly string[];
  readonly legend: (left: number, top: number, width: number) => Block;
  /** What of it must not be read as more than it is. */
  readonly caveat: string;
  /** In small type below: what else is to be known. */
  readonly asides: readonly string[];
  /** Whose work lies under the incidents. */
  readonly credits: readonly string[];
  /** What the picture is, in a few words, for those who do not see it. */
  readonly what: string;
  readonly leftOut: readonly LeftOut[];
}

export interface Block {
  readonly markup: string;
  readonly bottom: number;
}

/** Draws a view from the state of the app; the same view gives the same drawing. */
export type Draw = (state: AppState, look: PictureLook) => Drawing;

/** Of what a view draws into, px. */
export const BODY_WIDTH = 1136;

/** The state as nothing is pointed at and nothing moves: none of it belongs into a picture. */
export function atRest(state: AppState): AppState {
  return { ...state, hovered: null, playing: false, dragging: false };
}

/** The subject with the colours that its kinds have on the paper of a picture. */
export function subjectOn(subject: Subject, flavor: PictureFlavor): Subject {
  if (flavor === 'light') return subject;
  const known = onDark.get(subject) ?? {
    ...subject,
    kinds: subject.kinds.map(
      (kind): Kind => ({ ...kind, color: lightened(kind.color, SYMBOL_LIFT.dark / 100) }),
    ),
  };
  onDark.set(subject, known);
  return known;
}

const onDark = new WeakMap<Subject, Subject>();
