/** The colours that the line view paints with, read from the page's CSS variables, so that themes and forced colours apply. */
import { type Kind, type KindId, kindOf, type Subject } from '#domain/record/subject.ts';
import { type Inks, PICTURE_INKS } from '#picture/inks.ts';
import { type KindStyle, kindStyle } from '#symbols/kind-style.ts';

export interface Palette extends Inks {
  /** For each kind of the subject. */
  readonly kinds: Readonly<Record<KindId, KindStyle>>;
}

export function isSamePalette(a: Palette, b: Palette): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Colours of the canvas until the page's colours have been read. */
export function printedPalette(kinds: readonly Kind[]): Palette {
  const { ink, faint, paper, rule, strongRule } = PICTURE_INKS.light;
  return { ink, faint, paper, rule, strongRule, kinds: stylesOf(kinds, ({ color }) => color) };
}

/** Resolves the colours as they are set for `host`. */
export function readPalette(host: Element, kinds: readonly Kind[]): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const read = (color: string) => {
    probe.style.color = color;
    return getComputedStyle(probe).color;
  };
  const palette: Palette = {
    ink: read('var(--ink)'),
    faint: read('var(--ink-faint)'),
    paper: read('var(--paper-raised)'),
    rule: read('var(--rule)'),
    strongRule: read('var(--rule-strong)'),
    kinds: stylesOf(kinds, (kind) => read(lifted(kind))),
  };
  probe.remove();
  return palette;
}

/** A kind as the line view draws it on the page. */
export function lineStyleOf(subject: Pick<Subject, 'kinds'>, id: KindId): KindStyle {
  const kind = kindOf(subject, id);
  return { ...kindStyle(kind), color: lifted(kind) };
}

/** The small and the pale need more light on night: the style sheet says how much. */
function lifted({ color }: Kind): string {
  return `color-mix(in oklab, ${color}, white var(--box-lift, 0%))`;
}

function stylesOf(kinds: readonly Kind[], colorOf: (kind: Kind) => string): Palette['kinds'] {
  return Object.fromEntries(kinds.map((kind) => [kind.id, { ...kindStyle(kind), color: colorOf(kind) }]));
}
