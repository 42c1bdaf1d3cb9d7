/** The legend of a picture of the map: the kinds that are shown, and what the rest of it means. */
import type { Kind } from '#domain/record/subject.ts';
import { type Block, type PictureLook, subjectOn } from '#picture/drawing.ts';
import { inRows, symbolMarkup, tag, text } from '#picture/svg-text.ts';
import { selectShownRows } from '#state/rows/row-selectors.ts';
import { selectVisible } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { SHAPE_PATHS } from '#symbols/shapes.ts';
import { isBroken, isHollow } from '#symbols/symbol-layers.ts';
import type { Sign } from './drawn-incidents.ts';

const SIZE = 13;
const ROW = 22;
/** From the beginning of an entry to its text, and from there to the next entry, px. */
const MARK = { kind: 22, sign: 38 };
const GAP = 20;

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

interface Entry {
  readonly label: string;
  readonly room: number;
  /** Around the middle of a line of text, from `x` on. */
  readonly mark: (x: number, y: number) => string;
}

export function mapLegend(state: AppState, signs: readonly Sign[], look: PictureLook, place: Place): Block {
  const kinds = shownKinds(state, look);
  const kindRows = rowsOf(
    kinds.map((kind) => kindEntry(kind, look)),
    place,
    look,
  );
  const below = { ...place, top: kinds.length > 0 ? kindRows.bottom + ROW : place.top };
  const signRows = rowsOf(
    signs.map((sign) => signEntry(sign, state, look)),
    below,
    look,
  );
  const bottom = signs.length > 0 ? signRows.bottom : kindRows.bottom;
  return { markup: kindRows.markup + signRows.markup, bottom };
}

/** Those of which anything is shown, in the order of the subject. */
export function shownKinds(state: AppState, { flavor }: Pick<PictureLook, 'flavor'>): readonly Kind[] {
  const { kinds } = subjectOn(state.subject, flavor);
  const shown = (selectShownRows(state) ?? selectVisible(state)).kinds;
  const isShown = (id: string) => Object.values(shown.get(id) ?? {}).some((count) => count > 0);
  return kinds.filter(({ id }) => isShown(id));
}

function rowsOf(entries: readonly Entry[], { left, top, width }: Place, look: PictureLook): Block {
  const wide = ({ label, room }: Entry) => room + look.measure(label, 400) * SIZE + GAP;
  const { places, rows } = inRows(entries.map(wide), width);
  const markup = entries.map(({ label, room, mark }, index) => {
    const { x = 0, row = 0 } = places[index] ?? {};
    const [from, y] = [left + x, top + row * ROW];
    return mark(from, y - 4.5) + text(label, { x: from + room, y, 'font-size': SIZE });
  });
  return { markup: markup.join(''), bottom: top + (rows - 1) * ROW };
}

function kindEntry(kind: Kind, { language, inks }: PictureLook): Entry {
  const drawing = { ...kindStyle(kind), hollow: false, backdrop: 'box', paper: inks.paper } as const;
  return {
    label: kind.name[language],
    room: MARK.kind,
    mark: (x, y) => symbolMarkup(drawing, x + 8, y, 15),
  };
}

function signEntry(sign: Sign, { view }: AppState, { inks, messages, words }: PictureLook): Entry {
  const { ink, paper, accent } = inks;
  const standing = view.stretch ? messages.standingOnStretch : messages.standing;
  const room = MARK.sign;
  switch (sign) {
    case 'certain':
    case 'under-way':
    case 'possible':
    case 'undated': {
      const sample = { path: SHAPE_PATHS.circle, color: ink, backdrop: 'key', paper } as const;
      const dashes = isHollow(sign) ? '5 3' : isBroken(sign) ? '2 2 2 2 14 2 2 2 2' : '';
      return {
        label: standing[sign],
        room,
        mark: (x, y) =>
          tag('path', {
            d: `M${x} ${y}h30`,
            stroke: ink,
            'stroke-width': 3,
            ...(dashes && { 'stroke-dasharray': dashes }),
          }) + symbolMarkup({ ...sample, hollow: isHollow(sign), broken: isBroken(sign) }, x + 15, y, 11),
      };
    }
    case 'area':
      return {
        label: words.area,
        room,
        mark: (x, y) =>
          tag('rect', { x, y: y - 7, width: 30, height: 14, rx: 6, fill: ink, 'fill-opacity': 0.25 }) +
          tag('circle', {
            cx: x + 15,
            cy: y,
            r: 6,
            fill: paper,
            stroke: ink,
            'stroke-width': 1.2,
            'stroke-dasharray': '2.4 2.4',
          }),
      };
    case 'selected':
      return {
        label: words.selected,
        room,
        mark: (x, y) =>
          tag('path', { d: `M${x} ${y + 5}v-9h30v9`, fill: 'none', stroke: ink, 'stroke-width': 1.4 }),
      };
    case 'stretch':
      return {
        label: words.stretch,
        room,
        mark: (x, y) =>
          tag('path', {
            d: `M${x + 4} ${y - 7}v14M${x + 26} ${y - 7}v14`,
            stroke: accent,
            'stroke-width': 2,
          }),
      };
    case 'height':
      return {
        label: words.height,
        room,
        mark: (x, y) =>
          tag('path', { d: `M${x} ${y + 6}v-3l6-2 4-8 5 7 6-4 5 6 4-1v5z`, fill: ink, 'fill-opacity': 0.5 }),
      };
    case 'dot':
      return {
        label: words.dot,
        room,
        mark: (x, y) =>
          tag('circle', { cx: x + 15, cy: y, r: 7, fill: paper, stroke: ink, 'stroke-width': 1.4 }) +
          tag('circle', { cx: x + 15, cy: y, r: 4, fill: ink, 'fill-opacity': 0.74 }),
      };
  }
}
