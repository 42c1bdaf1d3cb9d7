/** The legend of the exported picture: the symbol of each kind, and the meaning of filled, hollow and pale symbols. */

import type { Standing } from '#domain/evidence/resolved.ts';
import type { Kind } from '#domain/record/subject.ts';
import { boxOpacities } from '#features/line-view/boxes/paint/paint.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import type { Inks } from '#picture/inks.ts';
import { inRows, symbolMarkup, tag, text } from '#picture/svg-text.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { SHAPE_PATHS } from '#symbols/shapes.ts';
import { isBroken, isHollow } from '#symbols/symbol-layers.ts';
import { textWidth } from '#ui/layout/text-width.ts';

/** From the beginning of an entry to its text, and from there to the next entry, px. */
const SYMBOL = 21;
const GAP = 18;
const ROW = 20;
/** Of the symbol in a box of no kind, px. */
const SAMPLE = 9.76;

export function svgLegend(
  kinds: readonly Kind[],
  { messages, language }: Pick<LineModel, 'messages' | 'language'>,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  inks: Inks,
): { readonly markup: string; readonly bottom: number } {
  const { certain, underWay, possible, outside } = messages.lineView.legend;
  const entries = [
    ...kinds.map((kind) => ({
      label: kind.name[language],
      mark: (x: number, y: number) => kindMark(kind, x, y, inks),
    })),
    { label: certain, mark: standingMark('certain', inks) },
    { label: underWay, mark: standingMark('under-way', inks) },
    { label: possible, mark: standingMark('possible', inks) },
    { label: outside, mark: standingMark(undefined, inks) },
  ];
  const { places, rows } = inRows(
    entries.map(({ label }) => SYMBOL + textWidth(label, 12) + GAP),
    width,
  );
  const printed = entries.map(({ label, mark }, index) => {
    const { x = 0, row = 0 } = places[index] ?? {};
    const [middle, y] = [left + x + 8, top + row * ROW];
    return mark(middle, y - 4) + text(label, { x: middle + SYMBOL - 8, y, 'font-size': 12 });
  });
  return { markup: printed.join(''), bottom: top + (rows - 1) * ROW };
}

function kindMark(kind: Kind, x: number, y: number, inks: Inks): string {
  const drawing = { ...kindStyle(kind), hollow: false, backdrop: 'box', paper: inks.paper } as const;
  return symbolMarkup(drawing, x, y, 15);
}

/** Unbroken sides, broken ends. */
function brokenEnds(x: number, y: number, ink: string): string[] {
  const edge = { fill: 'none', stroke: ink };
  return [
    tag('path', { d: `M${x - 8} ${y - 6}v12M${x + 8} ${y - 6}v12`, ...edge }),
    tag('path', { d: `M${x - 8} ${y - 6}h16M${x - 8} ${y + 6}h16`, 'stroke-dasharray': '3 2', ...edge }),
  ];
}

/** A box with a symbol of no kind: only its edge and fill have a meaning. */
function standingMark(standing: Standing | undefined, { ink, paper }: Inks) {
  const sample = { path: SHAPE_PATHS.circle, color: ink, backdrop: 'key', paper } as const;
  return (x: number, y: number) =>
    tag(
      'g',
      { opacity: boxOpacities(1, standing).edge },
      tag('rect', {
        x: x - 8,
        y: y - 6,
        width: 16,
        height: 12,
        fill: ink,
        'fill-opacity': 0.12,
        ...(standing !== 'under-way' && { stroke: ink }),
        ...(standing === 'possible' && { 'stroke-dasharray': '3 2' }),
      }),
      ...(standing === 'under-way' ? brokenEnds(x, y, ink) : []),
      symbolMarkup({ ...sample, hollow: isHollow(standing), broken: isBroken(standing) }, x, y, SAMPLE),
    );
}
