/** The colours that the canvas paints with, read from the page's CSS variables, so that themes and forced colours apply. */
import { type IncidentKind, KINDS } from '#domain/record/incident.ts';
import { KIND_STYLES } from '#symbols/kind-style.ts';

export interface Palette {
  readonly ink: string;
  readonly faint: string;
  readonly paper: string;
  readonly rule: string;
  readonly strongRule: string;
  readonly kinds: Readonly<Record<IncidentKind, string>>;
}

/** Colours of the exported SVG, and of the canvas until the page's colours have been read. */
export const PRINTED: Palette = {
  ink: '#1d1a16',
  faint: '#6b6459',
  paper: '#fdfcf8',
  rule: '#dcd5c7',
  strongRule: '#8c8374',
  kinds: eachKind((kind) => KIND_STYLES[kind].color),
};

export function isSamePalette(a: Palette, b: Palette): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Resolves the variables as they are set for `host`. */
export function readPalette(host: Element): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const read = (variable: string) => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const palette: Palette = {
    ink: read('--ink'),
    faint: read('--ink-faint'),
    paper: read('--paper-raised'),
    rule: read('--rule'),
    strongRule: read('--rule-strong'),
    kinds: eachKind((kind) => read(`--line-${kind}`)),
  };
  probe.remove();
  return palette;
}

function eachKind(colour: (kind: IncidentKind) => string): Record<IncidentKind, string> {
  return Object.fromEntries(KINDS.map((kind) => [kind, colour(kind)])) as Record<IncidentKind, string>;
}
