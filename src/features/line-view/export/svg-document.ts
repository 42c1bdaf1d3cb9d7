/** The line view as a drawing: strips, boxes, legend, and a list of the incidents where they are few enough to be numbered. */

import type { Geography, Stretch } from '#domain/place/footprint.ts';
import type { KindId } from '#domain/record/subject.ts';
import { type InstantRange, wholeUnits } from '#domain/time/local-time.ts';
import { type BoxLayout, layoutBoxes } from '#features/line-view/boxes/box-layout.ts';
import { kmText } from '#features/line-view/boxes/place-words.ts';
import { kmTicks, timeTicks } from '#features/line-view/plot/axis-ticks.ts';
import { eraRows } from '#features/line-view/plot/era-rows.ts';
import { type Projection, projectionOf } from '#features/line-view/plot/projection.ts';
import { stripLayout } from '#features/line-view/strips/strip-layout.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { datedWords, windowWords } from '#i18n/dates/time-words.ts';
import { ALL_CREDITS } from '#picture/credits.ts';
import { BODY_WIDTH, type Drawing, type PictureLook } from '#picture/drawing.ts';
import { tag } from '#picture/svg-text.ts';
import { svgPlot } from './svg-boxes.ts';
import { svgEraNotes, svgEras } from './svg-eras.ts';
import { canBeNamed, NUMBERED, namesOf, svgKey } from './svg-key.ts';
import { svgLegend } from './svg-legend.ts';
import { svgStrips } from './svg-strips.ts';

export interface LineInput {
  readonly model: Pick<
    LineModel,
    'subject' | 'record' | 'standings' | 'onStretch' | 'projection' | 'messages' | 'language'
  >;
  readonly geography: Geography | undefined;
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

/** What the plot of a picture shows. */
export function svgProjection({ projection }: Pick<LineModel, 'projection'>): Projection {
  const { axes, warp } = projection;
  const size = { width: BODY_WIDTH - GUTTER, height: warp.isEven ? PLOT : DECADES_PLOT };
  return projectionOf(axes, size, { elsewhere: STRIP, anywhere: warp.isEven ? 0 : ANYWHERE, warp });
}

const GUTTER = 84;
const PLOT = 460;
/** Over decades. */
const DECADES_PLOT = 980;
const ANYWHERE = 160;
const STRIP = 100;
const SYMBOL = 17;
const SMALL_SYMBOL = 14;

export function lineDrawing(input: LineInput, look: PictureLook): Drawing {
  const { model, geography, ink } = input;
  const { subject, messages, language, record } = model;
  const projection = svgProjection(model);
  const lineKm = subject.line.lengthKm;
  const strips = stripLayout({ geography, lineKm, projection, messages, language, narrow: false });
  const layouts = ink ? [] : numberedLayouts(record.boxes, projection);
  const names = namesOf(layouts, model);
  return {
    body: [
      shifted(GUTTER, 0, svgStrips(strips, projection, messages.lineView, look.inks)),
      shifted(GUTTER, strips.height, plotOf(input, projection, layouts, names, look)),
    ].join(''),
    height: strips.height + projection.line.height,
    notes: notesOf(input, projection),
    legend: (left, top, width) => legendOf(input, names, look, { left, top, width }),
    caveat: ink ? look.words.caveatOfInk : look.words.caveatOfLine,
    asides: asidesOf(input, projection),
    credits: [look.words.ground(ALL_CREDITS)],
    what: look.words.line,
    leftOut: [],
  };
}

/** What is in sight, and what the filter asks for. */
function notesOf({ model, window, stretch }: LineInput, projection: Projection): readonly string[] {
  const { messages, language } = model;
  const words = messages.lineView;
  const { time, km } = projection.axes;
  // The range shown is given in whole days.
  const shown = `${windowWords(wholeUnits(time, 'day'), language)} (${messages.time.zone}), ${words.stretch(kmText(km.from), kmText(km.to))}`;
  const where = stretch ? `, ${words.stretchOfLine(kmText(stretch[0]), kmText(stretch[1]))}` : '';
  const selection = words.asked(`${windowWords(window, language)}${where}`);
  return [`${shown}. ${projection.warp.isEven ? words.subtitle : words.decadesSubtitle}. ${selection}.`];
}

function plotOf(
  { model, ink, window, stretch }: LineInput,
  projection: Projection,
  layouts: readonly BoxLayout[],
  names: readonly string[],
  { inks }: PictureLook,
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
    inks,
  });
  return [
    inkImages(ink, projection),
    plot,
    outline(projection, window, stretch, inks.accent),
    svgEras(subject, projection, language, inks),
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
function outline(
  projection: Projection,
  window: InstantRange,
  stretch: Stretch | null,
  color: string,
): string {
  const { width, height } = projection.line;
  const times = [window.from, window.to].map(projection.y).filter((y) => y >= 0 && y <= height);
  const kms = (stretch ?? []).map(projection.x).filter((x) => x >= 0 && x <= width);
  const d = [...times.map((y) => `M0 ${y}H${width}`), ...kms.map((x) => `M${x} 0V${height}`)].join('');
  return tag('path', { d, fill: 'none', stroke: color, 'stroke-width': 2 });
}

interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** What symbols mean, and which incident has which number. */
function legendOf({ model, ink }: LineInput, names: readonly string[], { inks }: PictureLook, room: Room) {
  const { subject, record } = model;
  const kinds = ink?.kinds ?? new Set([...record.boxes, ...record.undated].map(({ kind }) => kind));
  const present = subject.kinds.filter(({ id }) => kinds.has(id));
  const legend = svgLegend(present, model, room, inks);
  if (names.length === 0) return legend;
  const key = svgKey(names, room.left, legend.bottom + 30, room.width);
  // A line of the key is told from where it stands, and not from where it ends.
  return { markup: legend.markup + key.markup, bottom: key.bottom - 10 };
}

/** Undated incidents, and how the rest is drawn. */
function asidesOf({ model, ink }: LineInput, { warp }: Projection): readonly string[] {
  const { subject, messages, language, record } = model;
  const words = messages.lineView;
  const undated = record.undated.map(
    ({ incident }) =>
      `${incident.feature.properties.title[language]} (${datedWords(incident.resolution, language)})`,
  );
  const counted = ink && ink.undated > 0 ? [`${words.undated}: ${ink.undated}`] : [];
  const named = undated.length > 0 ? [`${words.undated}: ${undated.join('; ')}`] : [];
  return [
    ...(warp.isEven ? [] : svgEraNotes(subject, language)),
    ...(ink ? counted : named),
    ink ? words.inkExplain(ink.count) : `${words.key.ink}. ${words.key.span}.`,
    ...(warp.isEven ? [] : [words.decadesExplain]),
  ];
}
