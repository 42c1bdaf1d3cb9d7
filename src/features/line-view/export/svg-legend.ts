/** The legend of the exported picture: what each symbol is, and what filled, hollow and pale say of any of them. */

import type { Standing } from '#domain/evidence/resolved.ts';
import type { IncidentKind } from '#domain/record/incident.ts';
import { boxInk, isHollow } from '#features/line-view/boxes/paint.ts';
import { PRINTED } from '#features/line-view/plot/palette.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { textWidth } from '#ui/layout/text-width.ts';
import { svgMark } from './svg-boxes.ts';
import { inRows, tag, text } from './svg-text.ts';

/** From an entry's beginning to its words, and from their end to the next entry, px. */
const SYMBOL = 21;
const GAP = 18;
const ROW = 20;

export function svgLegend(
  kinds: readonly IncidentKind[],
  messages: Messages,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
): { readonly markup: string; readonly bottom: number } {
  const { certain, possible, outside } = messages.lineView.legend;
  const entries = [
    ...kinds.map((kind) => ({
      label: messages.kinds[kind],
      mark: (x: number, y: number) => svgMark(kind, x, y, 15, false),
    })),
    { label: certain, mark: standingMark('certain') },
    { label: possible, mark: standingMark('possible') },
    { label: outside, mark: standingMark(undefined) },
  ];
  const { places, rows } = inRows(
    entries.map(({ label }) => SYMBOL + textWidth(label, 12) + GAP),
    width,
  );
  const printed = entries.map(({ label, mark }, index) => {
    const { x = 0, row = 0 } = places[index] ?? {};
    const [at, y] = [left + x + 8, top + row * ROW];
    return mark(at, y - 4) + text(label, { x: at + SYMBOL - 8, y, 'font-size': 12 });
  });
  return { markup: printed.join(''), bottom: top + (rows - 1) * ROW };
}

/** A box with its symbol, of no kind: edge and filling are all that is meant. */
function standingMark(standing: Standing | undefined) {
  const ink = PRINTED.ink;
  const hollow = isHollow(standing);
  return (x: number, y: number) =>
    tag(
      'g',
      { opacity: boxInk(1, standing).edge },
      tag('rect', {
        x: x - 8,
        y: y - 6,
        width: 16,
        height: 12,
        fill: ink,
        'fill-opacity': 0.12,
        stroke: ink,
        ...(standing === 'possible' && { 'stroke-dasharray': '3 2' }),
      }),
      tag('circle', {
        cx: x,
        cy: y,
        r: 3,
        fill: hollow ? PRINTED.paper : ink,
        stroke: ink,
        'stroke-width': 1.4,
      }),
    );
}
