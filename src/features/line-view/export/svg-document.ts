/** The line view as one self-contained SVG file: title, strips, boxes, legend, credits, version. */

import type { Geography, Stretch } from '#domain/place/footprint.ts';
import type { KindId } from '#domain/record/subject.ts';
import { type InstantRange, wholeUnits } from '#domain/time/local-time.ts';
import { type BoxLayout, layoutBoxes } from '#features/line-view/boxes/box-layout.ts';
import { kmText } from '#features/line-view/boxes/place-words.ts';
import { kmTicks, timeTicks } from '#features/line-view/plot/axis-ticks.ts';
import { eraRows } from '#features/line-view/plot/era-rows.ts';
import { PRINTED } from '#features/line-view/plot/palette.ts';
import { type Projection, projectionOf } from '#features/line-view/plot/projection.ts';
import { stripLayout } from '#features/line-view/strips/strip-layout.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { datedWords, windowWords } from '#i18n/time-words.ts';
import { svgPlot } from './svg-boxes.ts';
import { svgEraNotes, svgEras } from './svg-eras.ts';
import { canBeNamed, NUMBERED, namesOf, svgKey } from './svg-key.ts';
import { svgLegend } from './svg-legend.ts';
import { svgStrips } from './svg-strips.ts';
import { escaped, linesOf, tag, text } from './svg-text.ts';

export interface SvgInput {
  readonly model: Pick<
    LineModel,
    'subject' | 'record' | 'standings' | 'onStretch' | 'projection' | 'messages' | 'language'
  >;
  readonly geography: Geography | undefined;
  readonly credits: readonly string[];
  readonly version: string;
  /** Of more incidents than can each have a box: they are then pictures of ink. */
  readonly ink?: SvgInk | undefined;
  readonly window: InstantRange;
  readonly stretch: Stretch | null;
}

export interface SvgInk {
  /** Addresses of pictures, a pixel for each cell, with the data in them. */
  readonly line: string;
  readonly strip: string;
  /** How many incidents are in them, and of which kinds. */
  readonly count: number;
  readonly kinds: ReadonlySet<KindId>;
  /** How many there are that nothing dates. */
  readonly undated: number;
}

/** What the plot of the exported picture shows. */
export function svgProjection({ projection }: Pick<LineModel, 'projection'>): Projection {
  const { axes, warp } = projection;
  const size = { width: WIDTH - 2 * MARGIN - GUTTER, height: warp.isEven ? PLOT : DECADES_PLOT };
  return projectionOf(axes, size, { elsewhere: STRIP, anywhere: warp.isEven ? 0 : ANYWHERE, warp });
}

const WIDTH = 1200;
const MARGIN = 32;
const GUTTER = 84;
const PLOT = 460;
/** Over decades. */
const DECADES_PLOT = 980;
const ANYWHERE = 160;
const STRIP = 100;
const SYMBOL = 17;
const SMALL_SYMBOL = 14;
const TOP = 116;
const LINE = 15;

export function svgDocument(input: SvgInput): string {
  const { model, geography, window, stretch } = input;
  const { subject, messages, language, record } = model;
  const words = messages.lineView;
  const projection = svgProjection(model);
  const strips = stripLayout({
    geography,
    lineKm: subject.line.lengthKm,
    projection,
    messages,
    language,
    narrow: false,
  });
  const layouts = input.ink ? [] : numberedLayouts(record.boxes, projection);
  const plotTop = TOP + strips.height;
  const plotBottom = plotTop + projection.line.height;
  const names = namesOf(layouts, model);
  const below = footer(input, names, plotBottom + 28);
  const { time, km } = projection.axes;
  // The range shown is given in whole days.
  const shown = `${windowWords(wholeUnits(time, 'day'), language)} (${messages.time.zone}), ${words.stretch(kmText(km.from), kmText(km.to))}`;
  const where = stretch ? `, ${words.stretchOfLine(kmText(stretch[0]), kmText(stretch[1]))}` : '';
  const selection = words.asked(`${windowWords(window, language)}${where}`);
  const height = below.bottom + MARGIN;
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      'font-family': "Pretendard, 'Noto Sans KR', 'Apple SD Gothic Neo', system-ui, sans-serif",
      'font-size': 11,
      fill: PRINTED.ink,
      'xml:lang': language,
      role: 'img',
    },
    tag('title', {}, escaped(`${words.heading}: ${shown}`)),
    tag('desc', {}, escaped(words.explain)),
    tag('rect', { width: WIDTH, height, fill: PRINTED.paper }),
    text(words.heading, { x: MARGIN, y: MARGIN + 18, 'font-size': 24, 'font-weight': 700 }),
    ...[`${shown}. ${projection.warp.isEven ? words.subtitle : words.decadesSubtitle}.`, `${selection}.`].map(
      (line, row) =>
        text(line, { x: MARGIN, y: MARGIN + 40 + 18 * row, 'font-size': 13, fill: PRINTED.faint }),
    ),
    shifted(MARGIN + GUTTER, TOP, svgStrips(strips, projection, words)),
    shifted(MARGIN + GUTTER, plotTop, plotOf(input, projection, layouts, names)),
    below.markup,
  );
}

function plotOf(
  { model, ink, window, stretch }: SvgInput,
  projection: Projection,
  layouts: readonly BoxLayout[],
  names: readonly string[],
): string {
  const { subject, standings, messages, language } = model;
  const plot = svgPlot({
    projection,
    layouts,
    standings,
    subject,
    symbol: symbolOn(projection),
    rows: timeTicks(projection, messages.timeline.ticks),
    columns: kmTicks(projection),
    eras: eraRows({ subject, projection }),
    names,
  });
  return [
    inkImages(ink, projection),
    plot,
    outline(projection, window, stretch),
    svgEras(subject, projection, language),
  ].join('');
}

/** Over decades there are more. */
function symbolOn({ warp }: Projection): number {
  return warp.isEven ? SYMBOL : SMALL_SYMBOL;
}

function inkImages(ink: SvgInk | undefined, { line, strip }: Projection): string {
  if (!ink) return '';
  const image = (href: string, x: number, width: number) =>
    tag('image', {
      href,
      x,
      y: 0,
      width,
      height: line.height,
      preserveAspectRatio: 'none',
      'image-rendering': 'pixelated',
    });
  return image(ink.line, 0, line.width) + image(ink.strip, strip.x, strip.width);
}

/** Symbols that are few enough to be numbered get room for their numbers. */
function numberedLayouts(boxes: LineModel['record']['boxes'], projection: Projection): readonly BoxLayout[] {
  const symbol = symbolOn(projection);
  const layouts = layoutBoxes(boxes, projection, symbol);
  return canBeNamed(layouts) ? layoutBoxes(boxes, projection, symbol, symbol * NUMBERED) : layouts;
}

function shifted(x: number, y: number, markup: string): string {
  return tag('g', { transform: `translate(${x} ${y})` }, markup);
}

/** The ends of the window and of the stretch, as lines from edge to edge. */
function outline(projection: Projection, window: InstantRange, stretch: Stretch | null): string {
  const { width, height } = projection.line;
  const times = [window.from, window.to].map(projection.y).filter((y) => y >= 0 && y <= height);
  const kms = (stretch ?? []).map(projection.x).filter((x) => x >= 0 && x <= width);
  const d = [...times.map((y) => `M0 ${y}H${width}`), ...kms.map((x) => `M${x} 0V${height}`)].join('');
  return tag('path', { d, fill: 'none', stroke: '#8a3b12', 'stroke-width': 1.5 });
}

/** Legend, key, undated incidents, explanation, credits. */
function footer(
  { model, credits, version, ink }: SvgInput,
  names: readonly string[],
  top: number,
): { markup: string; bottom: number } {
  const { subject, messages, language, record, projection } = model;
  const words = messages.lineView;
  const kinds = ink?.kinds ?? new Set([...record.boxes, ...record.undated].map(({ kind }) => kind));
  const present = subject.kinds.filter(({ id }) => kinds.has(id));
  const legend = svgLegend(present, model, { left: MARGIN, top, width: WIDTH - 2 * MARGIN });
  const key = svgKey(names, MARGIN, legend.bottom + 30, WIDTH - 2 * MARGIN);
  const below = key.bottom + (names.length > 0 ? 10 : 0);
  const undated = record.undated.map(
    ({ incident }) =>
      `${incident.feature.properties.title[language]} (${datedWords(incident.resolution, language)})`,
  );
  const counted = ink && ink.undated > 0 ? [`${words.undated}: ${ink.undated}`] : [];
  const named = undated.length > 0 ? [`${words.undated}: ${undated.join('; ')}`] : [];
  const paragraphs = [
    ...(projection.warp.isEven ? [] : svgEraNotes(subject, language)),
    ...(ink ? counted : named),
    ink ? words.inkExplain(ink.count) : `${words.explain} ${words.symbolsApart}`,
    ...(projection.warp.isEven ? [] : [words.decadesExplain]),
    `${words.record(version)}. ${credits.join(' · ')}`,
  ];
  const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph, 170));
  const printed = lines.map((line, index) =>
    text(line, { x: MARGIN, y: below + index * LINE, fill: PRINTED.faint }),
  );
  return { markup: [legend.markup, key.markup, ...printed].join(''), bottom: below + lines.length * LINE };
}
