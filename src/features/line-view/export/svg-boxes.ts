/** The plot of the exported picture: grid, boxes with their open ends, symbols, window and stretch. */

import type { Subject } from '#domain/record/subject.ts';
import { type BoxLayout, paintOrder } from '#features/line-view/boxes/box-layout.ts';
import { boxOpacities, ERA_DASH, edgeDashes, nestingOf } from '#features/line-view/boxes/paint/paint.ts';
import type { Standings } from '#features/line-view/boxes/paint/painting.ts';
import type { Piece } from '#features/line-view/boxes/pieces.ts';
import { BAR, barsOf, LEADER, SPAN, stemsOf } from '#features/line-view/boxes/stems.ts';
import type { KmTick, TimeTick } from '#features/line-view/plot/axis-ticks.ts';
import { type Projection, partAt, partsOf, type Strip } from '#features/line-view/plot/projection.ts';
import type { Inks } from '#picture/inks.ts';
import { escaped, symbolMarkup, tag, text } from '#picture/svg-text.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { isBroken, isHollow } from '#symbols/symbol-layers.ts';
import { fadingSlices } from './fading-slices.ts';
import { numbersOf, svgNumber } from './svg-key.ts';

export interface PlotInput {
  readonly projection: Projection;
  readonly layouts: readonly BoxLayout[];
  readonly standings: Standings;
  readonly subject: Pick<Subject, 'kinds'>;
  readonly symbol: number;
  readonly rows: readonly TimeTick[];
  readonly columns: readonly KmTick[];
  /** Where eras begin and end, px. */
  readonly eras: readonly number[];
  /** The text for each incident, in the order of their numbers; empty where they are too many. */
  readonly names: readonly string[];
  readonly inks: Inks;
}

export function svgPlot(input: PlotInput): string {
  const { projection, layouts } = input;
  const parts = partsOf(projection);
  const clip = ({ x, width }: Strip, at: number) =>
    tag(
      'clipPath',
      { id: partId(at, parts.length) },
      tag('rect', { x, y: 0, width, height: projection.line.height }),
    );
  const largestFirst = [...layouts].sort((a, b) => a.box.opacity - b.box.opacity);
  const numbers = numbersOf(layouts);
  const numberOf = ({ box }: BoxLayout) => numbers.get(box.id) ?? 0;
  const pieces = (part: Strip) =>
    largestFirst.flatMap((one) =>
      one.pieces
        .filter(({ x0 }) => partAt(projection, x0).x === part.x)
        .map((piece) => svgPiece(one, piece, input))
        .concat(svgSpans(one, input)),
    );
  return [
    tag('defs', {}, ...parts.map(clip)),
    svgGrid(input),
    ...parts.map((part, at) =>
      tag('g', { 'clip-path': `url(#${partId(at, parts.length)})` }, ...pieces(part)),
    ),
    ...layouts.flatMap((one) => svgLeaders(one, input)),
    ...paintOrder(layouts).map((one) => svgSymbol(one, numberOf(one), input)),
    ...(input.names.length > 0
      ? layouts.map((one) => svgNumber(numberOf(one), one, input.symbol, input.inks))
      : []),
  ].join('');
}

/** The line first, the strip for what was elsewhere last. */
function partId(at: number, parts: number): string {
  return at === 0 ? 'line' : at === parts - 1 ? 'strip' : 'anywhere';
}

function svgGrid({ projection, rows, columns, eras, inks }: PlotInput): string {
  const { height } = projection.line;
  const parts = partsOf(projection);
  const across = (x: number, wide: number, y: number) =>
    tag('path', { d: `M${x} ${y}h${wide}`, stroke: inks.rule });
  return [
    ...rows.flatMap(({ y }) => parts.map(({ x, width }) => across(x, width, y))),
    ...eras.flatMap((y) =>
      parts.map(({ x, width }) =>
        tag('path', {
          d: `M${x} ${y}h${width}`,
          stroke: inks.faint,
          'stroke-dasharray': ERA_DASH.join(' '),
        }),
      ),
    ),
    ...columns.map(({ x }) => tag('path', { d: `M${x} 0v${height}`, stroke: inks.rule, opacity: 0.5 })),
    ...rows.map(({ y, label, major }) =>
      text(label, {
        x: -10,
        y: y + 4,
        'text-anchor': 'end',
        'font-weight': major ? 600 : 400,
        fill: major ? inks.ink : inks.faint,
      }),
    ),
  ].join('');
}

function svgPiece({ box, nested }: BoxLayout, piece: Piece, { standings, subject }: PlotInput): string {
  const standing = standings.get(box.id);
  const { fill, edge } = boxOpacities(box.opacity, standing);
  const { x0, x1, y0, y1, solid0, solid1 } = piece;
  const { color } = styleOf(subject, box.kind);
  const inset = nestingOf(nested, piece);
  const [left, right] = [x0 + inset, x1 - inset];
  const [closedStart, closedEnd] = [solid0 === y0, solid1 === y1];
  const [top, bottom] = [closedStart ? y0 + inset : solid0, closedEnd ? y1 - inset : solid1];
  const sides = `M${left} ${top}V${bottom}M${right} ${top}V${bottom}`;
  const ends = `${closedStart ? `M${left} ${top}H${right}` : ''}${closedEnd ? `M${left} ${bottom}H${right}` : ''}`;
  const [ofSides, ofEnds] = edgeDashes(standing).map((dashes) => dashes.join(' '));
  const alike = ofSides === ofEnds;
  const stroked = (d: string, dashes = '') =>
    tag('path', {
      d,
      fill: 'none',
      stroke: color,
      'stroke-opacity': edge,
      ...(dashes && { 'stroke-dasharray': dashes }),
    });
  const ground = fadingSlices(piece)
    .map((slice) =>
      tag('rect', {
        x: x0,
        y: slice.y0,
        width: x1 - x0,
        height: slice.y1 - slice.y0,
        fill: color,
        'fill-opacity': fill * slice.share,
      }),
    )
    .join('');
  if (piece.isFaint) return ground;
  const edges = alike
    ? stroked(sides + ends, ofSides)
    : stroked(sides, ofSides) + (ends && stroked(ends, ofEnds));
  return ground + edges;
}

/** The upright lines of what took long, fading where an end is open. */
function svgSpans(layout: BoxLayout, { projection, standings, subject }: PlotInput): string[] {
  const { box } = layout;
  const standing = standings.get(box.id);
  const { color } = styleOf(subject, box.kind);
  const opacity = SPAN.opacity * boxOpacities(1, standing).fill;
  return stemsOf(layout).flatMap(({ x, piece }) => {
    const { y0, y1 } = piece;
    const [on, off] = isHollow(standing) ? SPAN.dash : [y1 - y0, 0];
    const upright = (top: number, bottom: number) =>
      bottom > top ? `M${x - SPAN.width / 2} ${top}h${SPAN.width}V${bottom}h${-SPAN.width}z` : '';
    const dashes = Array.from({ length: Math.ceil((y1 - y0) / (on + off)) }, (_, at) => y0 + at * (on + off));
    const bars = barsOf(piece, projection.line.height).map(
      (y) => `M${x - BAR} ${y - SPAN.width / 2}h${2 * BAR}v${SPAN.width}h${-2 * BAR}z`,
    );
    const slices = fadingSlices(piece);
    // What fades all the way to an end that is known has no certain part to draw the end with.
    const alone = slices.some(({ share }) => share === 1) ? [] : [{ d: bars.join(''), share: 1 }];
    const drawn = slices.map(({ y0: from, y1: to, share }) => ({
      d: dashes
        .map((top) => upright(Math.max(top, from), Math.min(top + on, to)))
        .concat(share === 1 ? bars : [])
        .join(''),
      share,
    }));
    return [...drawn, ...alone]
      .filter(({ d }) => d !== '')
      .map(({ d, share }) => tag('path', { d, fill: color, 'fill-opacity': opacity * share }));
  });
}

/** From the symbols above the plot down to it, and dotted on to where their times begin. */
function svgLeaders(layout: BoxLayout, { standings, subject }: PlotInput): string[] {
  const stroke = {
    fill: 'none',
    stroke: styleOf(subject, layout.box.kind).color,
    'stroke-width': LEADER.width,
    'stroke-opacity': LEADER.opacity * boxOpacities(1, standings.get(layout.box.id)).fill,
  };
  return stemsOf(layout).map(
    ({ symbol, x, piece }) =>
      tag('path', { d: `M${symbol.x} ${symbol.y}L${x} 0`, ...stroke }) +
      (piece.y0 > 0
        ? tag('path', { d: `M${x} 0V${piece.y0}`, ...stroke, 'stroke-dasharray': LEADER.dash.join(' ') })
        : ''),
  );
}

function svgSymbol(
  { box, symbols }: BoxLayout,
  index: number,
  { standings, subject, symbol, names, inks }: PlotInput,
): string {
  const standing = standings.get(box.id);
  const name = names[index];
  const drawing = {
    ...styleOf(subject, box.kind),
    hollow: isHollow(standing),
    broken: isBroken(standing),
    backdrop: 'box',
    paper: inks.paper,
  } as const;
  return tag(
    'g',
    standing ? {} : { opacity: boxOpacities(1, undefined).edge },
    ...(name ? [tag('title', {}, escaped(`${index + 1}. ${name}`))] : []),
    ...symbols.map(({ x, y }) => symbolMarkup(drawing, x, y, symbol)),
  );
}
