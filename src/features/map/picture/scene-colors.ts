import { PALETTES } from '#basemap/flavors.ts';
import type { KindId, Subject } from '#domain/record/subject.ts';
import { ON_DARK } from '#features/map/engine/ribbon-layers.ts';
import { STEPPED_BACK } from '#features/map/scene/ribbon-features.ts';
import { type PictureLook, subjectOn } from '#picture/drawing.ts';
import type { PictureFlavor } from '#picture/inks.ts';
import type { AppState } from '#state/store.ts';
import { type KindStyle, styleOf } from '#symbols/kind-style.ts';

/** The colours that incidents are drawn in. */
export interface SceneColors {
  /** With the colours of kinds as they are on the paper of the picture, and as they are in the record. */
  readonly subject: Subject;
  readonly plain: Subject;
  readonly flavor: PictureFlavor;
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
}

export function sceneColors({ subject }: AppState, { flavor, inks }: PictureLook): SceneColors {
  const { land, cityLabel } = PALETTES[flavor];
  return {
    subject: subjectOn(subject, flavor),
    plain: subject,
    flavor,
    paper: land,
    ink: cityLabel,
    accent: inks.accent,
  };
}

export function styleOn({ subject }: SceneColors, kind: KindId): KindStyle {
  return styleOf(subject, kind);
}

/** A colour of a kind, as the scene has it, on this paper. */
export function colorOn({ subject, plain }: SceneColors, color: string): string {
  const at = plain.kinds.findIndex((kind) => kind.color === color);
  return subject.kinds[at]?.color ?? color;
}

/** What is left of what steps back for something selected: on dark ground more of it. */
export function opacityOn({ flavor }: SceneColors, share: number): number {
  if (flavor === 'light') return share;
  if (share <= STEPPED_BACK) return (share / STEPPED_BACK) * ON_DARK;
  return ON_DARK + ((share - STEPPED_BACK) / (1 - STEPPED_BACK)) * (1 - ON_DARK);
}
