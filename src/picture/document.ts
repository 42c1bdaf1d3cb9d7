/**
 * A picture as one document that stands by itself: title, what is shown, the drawing, its legend, the caveat, the record
 * that it rests on and the address that opens the same view. Nothing of these can be left out.
 */
import { type Block, BODY_WIDTH, type Drawing, type PictureLook } from './drawing.ts';
import { escaped, tag, text } from './svg-text.ts';
import { brokenInto, type TextLook } from './text-lines.ts';

export const MARGIN = 32;
export const PICTURE_WIDTH = BODY_WIDTH + 2 * MARGIN;

/** What a picture says beside what is drawn. */
export interface Written {
  readonly title: string;
  /** How many entries and occurrences are shown, and when. */
  readonly sentence: string;
  /** Of what is selected, when and where. */
  readonly selected: readonly string[];
  /** Which sources count, where it is not all of them. */
  readonly conditions: readonly string[];
  /** The caveats of what is selected. */
  readonly caveats: readonly string[];
  /** Record, version and date, licence. */
  readonly record: readonly string[];
  /** The address of the view. */
  readonly address: string;
}

export interface PictureDocument {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

const TITLE = { size: 27, weight: 600, leading: 34 } as const;
const SENTENCE = { size: 16, weight: 600, leading: 22 } as const;
const NOTE = { size: 13, weight: 400, leading: 18 } as const;
const CAVEAT = { size: 15, weight: 600, leading: 21 } as const;
const ASIDE = { size: 11.5, weight: 400, leading: 16 } as const;

type Style = TextLook & { readonly leading: number };

/** The page has the same type under a name of its own; elsewhere it is whatever is there. */
const FAMILIES = "Pretendard, 'Noto Sans KR', 'Apple SD Gothic Neo', system-ui, sans-serif";

export function pictureDocument(written: Written, drawing: Drawing, look: PictureLook): PictureDocument {
  const { inks, language } = look;
  const head = headOf(written, drawing, look);
  const bodyTop = head.bottom + 12;
  const legend = drawing.legend(MARGIN, bodyTop + drawing.height + 30, BODY_WIDTH);
  const caveat = caveatOf(written, drawing, look, legend.bottom + 18);
  const foot = footOf(written, drawing, look, caveat.bottom + 12);
  const height = Math.ceil(foot.bottom + MARGIN - 8);
  const alt = altOf(written, drawing, look);
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${PICTURE_WIDTH} ${height}`,
      width: PICTURE_WIDTH,
      height,
      'font-family': FAMILIES,
      'font-size': 11,
      fill: inks.ink,
      'xml:lang': language,
      role: 'img',
    },
    tag('title', {}, escaped(written.title)),
    tag('desc', {}, escaped(alt)),
    tag('rect', { width: PICTURE_WIDTH, height, fill: inks.paper }),
    head.markup,
    tag('g', { transform: `translate(${MARGIN} ${bodyTop})` }, drawing.body),
    legend.markup,
    caveat.markup,
    foot.markup,
  );
  return { svg, width: PICTURE_WIDTH, height, alt };
}

/** What those read or hear who do not see it: all that matters of it, in sentences. */
function altOf(
  { title, sentence, selected, conditions, caveats }: Written,
  { what, caveat }: Drawing,
  { words }: PictureLook,
) {
  return words.alt(
    what,
    title,
    [...selected, selected.length > 0 ? words.inAll(sentence) : sentence, ...conditions].map(closed),
    [...caveats, caveat].map(closed),
  );
}

function closed(words: string): string {
  return /[.!?。]$/u.test(words) ? words : `${words}.`;
}

function headOf(
  { title, sentence, selected, conditions }: Written,
  { notes }: Drawing,
  look: PictureLook,
): Block {
  const { ink, faint } = look.inks;
  const shown = selected.length > 0 ? look.words.inAll(sentence) : sentence;
  return stacked(MARGIN - 8, [
    linesOf(title, TITLE, ink, look),
    ...[...selected, shown].map((line, at) =>
      linesOf(line, at === 0 ? SENTENCE : NOTE, at === 0 ? ink : faint, look, at === 0 ? 4 : 0),
    ),
    ...[...conditions, ...notes].map((line) => linesOf(line, NOTE, faint, look)),
  ]);
}

/** Beside a rule, so that it is not taken for small print. */
function caveatOf({ caveats }: Written, { caveat }: Drawing, look: PictureLook, top: number): Block {
  const indent = 14;
  const blocks = [caveat, ...caveats].map((line) => ({
    ...linesOf(line, CAVEAT, look.inks.ink, look, 0, indent),
  }));
  const { markup, bottom } = stacked(top, blocks, indent);
  const rule = tag('rect', {
    x: MARGIN,
    y: top + 3,
    width: 3,
    height: bottom - top,
    fill: look.inks.accent,
  });
  return { markup: rule + markup, bottom };
}

function footOf(
  { record, address }: Written,
  { asides, credits }: Drawing,
  look: PictureLook,
  top: number,
): Block {
  const { ink, faint } = look.inks;
  return stacked(top, [
    ...asides.map((line) => linesOf(line, ASIDE, faint, look)),
    linesOf([...record, ...credits].join(' '), ASIDE, faint, look, 4),
    linesOf(address, ASIDE, ink, look, 4),
  ]);
}

interface Lines {
  readonly lines: readonly string[];
  readonly style: Style;
  readonly color: string;
  /** Room above, px. */
  readonly above: number;
}

function linesOf(
  words: string,
  style: Style,
  color: string,
  look: PictureLook,
  above = 0,
  indent = 0,
): Lines {
  return { lines: brokenInto(words, BODY_WIDTH - indent, style, look.measure), style, color, above };
}

function stacked(top: number, blocks: readonly Lines[], indent = 0): Block {
  let y = top;
  const markup = blocks.flatMap(({ lines, style, color, above }) => {
    y += lines.length > 0 ? above : 0;
    return lines.map((line) => {
      y += style.leading;
      return text(line, {
        x: MARGIN + indent,
        y,
        'font-size': style.size,
        'font-weight': style.weight,
        fill: color,
      });
    });
  });
  return { markup: markup.join(''), bottom: y };
}
