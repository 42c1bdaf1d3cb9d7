/**
 * What is shown where the address of a page is shared: a picture by itself, with the words of the page beside the line. It has
 * no more room than this: what does not fit is set smaller, and cut at last.
 */

import { PALETTES } from '#basemap/flavors.ts';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import type { Language } from '#domain/record/language.ts';
import { messagesFor } from '#i18n/language.ts';
import { type Markup, markup } from '#pages/markup.ts';
import type { PageContext } from '#pages/page-context.ts';
import { CARD_SIZE } from '#pages/shell.ts';
import { PICTURE_INKS } from '#picture/inks.ts';
import { FAMILY } from '#picture/names.ts';
import { brokenInto, firstLines, type Measure, type TextLook } from '#picture/text-lines.ts';
import type { KindStyle } from '#symbols/kind-style.ts';
import { groundMarkup, namesMarkup } from './ground.ts';
import { drawIncidents, symbolAt } from './incidents.ts';
import { frameFor, MAP_CREDIT } from './picture.ts';

export interface CardWords {
  readonly language: Language;
  readonly title: string;
  /** When, or of what a collection is. */
  readonly subtitle: string;
  readonly caveat: string;
  /** What it is, with the symbol of its kind where it is an incident. */
  readonly kind: { readonly name: string; readonly style: KindStyle | null };
}

const { width: WIDTH, height: HEIGHT } = CARD_SIZE;
/** Of the column of words. */
const COLUMN = 470;
const MARGIN = 44;
const ROOM = COLUMN - 2 * MARGIN + 12;
const TOP = 132;
const BOTTOM = HEIGHT - 40;
const INK = { ...PICTURE_INKS.light, soft: '#4d473f' };
const CASES = [1, 0.92, 0.84, 0.76, 0.68, 0.6];

export function cardMarkup(
  words: CardWords,
  incidents: readonly EvidencedIncident[],
  context: PageContext,
  measure: Measure,
): Markup {
  const { language } = words;
  const frame = frameFor(incidents, context, WIDTH - COLUMN, HEIGHT);
  const { picture } = drawIncidents(incidents, context, frame, incidents.length === 1);
  const credits = PALETTES.light.townLabel;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" xml:lang="${language}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${INK.paper}"/>
<svg x="${COLUMN}" y="0" width="${WIDTH - COLUMN}" height="${HEIGHT}" viewBox="0 0 ${WIDTH - COLUMN} ${HEIGHT}">
${groundMarkup(context, frame)}
${picture}
${namesMarkup(context, frame, { language, size: 17 })}
</svg>
<path d="M${COLUMN} 0V${HEIGHT}" stroke="${INK.rule}" stroke-width="2"/>
<text x="${WIDTH - 14}" y="${HEIGHT - 14}" text-anchor="end" font-family="${FAMILY}" font-size="14" fill="${credits}" stroke="${PALETTES.light.halo}" stroke-width="3" paint-order="stroke">${MAP_CREDIT}</text>
${columnMarkup(words, measure)}
</svg>`;
}

function columnMarkup(words: CardWords, measure: Measure): Markup {
  const { language, kind } = words;
  const brand = line(messagesFor(language).app.title, MARGIN, 62, { size: 21, weight: 600 }, INK.accent);
  const { style } = kind;
  const above = markup`${style && symbolAt(style, MARGIN + 11, TOP - 22, 24)}${line(kind.name, MARGIN + (style ? 32 : 0), TOP - 15, { size: 20, weight: 600 }, INK.soft)}`;
  return markup`${brand}
${above}
${linesOf(words, measure).map(({ text, y, look, color }) => line(text, MARGIN, y, look, color))}`;
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly look: TextLook;
  readonly color: string;
}

/** Of the largest size at which all fits; where none does, the caveat is cut. */
function linesOf(words: CardWords, measure: Measure): readonly Line[] {
  for (const scale of CASES) {
    const lines = setLines(words, scale, measure);
    if ((lines.at(-1)?.y ?? 0) <= BOTTOM) return lines;
  }
  return setLines(words, CASES.at(-1) ?? 1, measure, BOTTOM);
}

function setLines(words: CardWords, scale: number, measure: Measure, bottom = Infinity): Line[] {
  const blocks = [
    { text: words.title, size: 42, weight: 600, color: INK.ink, gap: 0 },
    { text: words.subtitle, size: 25, weight: 600, color: INK.soft, gap: 16 },
    { text: words.caveat, size: 21, weight: 400, color: INK.soft, gap: 16 },
  ] as const;
  const lines: Line[] = [];
  let y = TOP;
  for (const { text, size, weight, color, gap } of blocks) {
    const look = { size: Math.round(size * scale), weight };
    const leading = look.size * 1.26;
    const broken = brokenInto(text, ROOM, look, measure);
    y += gap * scale;
    const most = Math.max(1, Math.floor((bottom - y) / leading));
    for (const line of firstLines(broken, most, ROOM, look, measure)) {
      y += leading;
      lines.push({ text: line, y: Math.round(y), look, color });
    }
  }
  return lines;
}

function line(text: string, x: number, y: number, { size, weight }: TextLook, color: string): Markup {
  return markup`<text x="${x}" y="${y}" font-family="${FAMILY}" font-weight="${weight}" font-size="${size}" fill="${color}">${text}</text>
`;
}
