/** The legend of a picture of the map: the kinds that are shown, and what the rest of it means. */

import { PALETTES } from '#basemap/flavors.ts';
import type { Standing } from '#domain/evidence/resolved.ts';
import { shownKinds } from '#domain/query/query.ts';
import type { Kind } from '#domain/record/subject.ts';
import { ADDED_UP } from '#features/map/scene/ribbon-features.ts';
import { pageWordsFor } from '#i18n/parts/pages-words.ts';
import { type Block, type PictureLook, subjectOn } from '#picture/drawing.ts';
import { ZONE_OPACITY } from '#picture/ground.ts';
import type { PictureInks } from '#picture/inks.ts';
import { inRows, symbolMarkup, tag, text } from '#picture/svg-text.ts';
import { selectCounts } from '#state/selectors.ts';
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
/** From an uncertain end on. */
const FADING = [0.15, 0.3, 0.45, 0.6, 0.8, 1];

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
  const kinds = shownKinds(subjectOn(state.subject, look.flavor).kinds, selectCounts(state));
  const kindRows = rowsOf(
    kinds.map((kind) => kindEntry(kind, look)),
    place,
    look,
  );
  const below = { ...place, top: kinds.length > 0 ? kindRows.bottom + ROW : place.top };
  const signRows = rowsOf(
    [...signs.map((sign) => signEntry(sign, state, look)), ...lineEntries(look)],
    below,
    look,
  );
  return { markup: kindRows.markup + signRows.markup, bottom: signRows.bottom };
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
  if (sign === 'certain' || sign === 'under-way' || sign === 'possible' || sign === 'undated') {
    const standing = view.stretch ? messages.standingOnStretch : messages.standing;
    return standingEntry(sign, standing[sign], inks);
  }
  const draw = MARKS[sign];
  return { label: words[sign], room: MARK.sign, mark: (x, y) => draw(x, y, inks) };
}

type Draw = (x: number, y: number, inks: PictureInks) => string;

/** Each 30 px wide, from `x` on and around `y`. */
const MARKS: Readonly<Record<Exclude<Sign, Standing>, Draw>> = {
  fading: (x, y, { ink }) =>
    FADING.map((opacity, step) =>
      tag('path', {
        d: `M${x + 5 * step} ${y}h5`,
        stroke: ink,
        'stroke-width': 4,
        'stroke-opacity': opacity,
      }),
    ).join(''),
  area: (x, y, { ink, paper }) =>
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
  selected: (x, y, { ink }) =>
    tag('path', { d: `M${x} ${y + 5}v-9h30v9`, fill: 'none', stroke: ink, 'stroke-width': 1.4 }),
  stretch: (x, y, { accent }) =>
    tag('path', { d: `M${x + 4} ${y - 7}v14M${x + 26} ${y - 7}v14`, stroke: accent, 'stroke-width': 2 }),
  height: (x, y, { ink }) =>
    tag('path', { d: `M${x} ${y + 6}v-3l6-2 4-8 5 7 6-4 5 6 4-1v5z`, fill: ink, 'fill-opacity': ADDED_UP }),
  dot: (x, y, { ink, paper }) =>
    tag('circle', { cx: x + 15, cy: y, r: 7, fill: paper, stroke: ink, 'stroke-width': 1.4 }) +
    tag('circle', { cx: x + 15, cy: y, r: 4, fill: ink, 'fill-opacity': 0.74 }),
};

/** What lies under all incidents. */
function lineEntries({ flavor, language, words }: PictureLook): Entry[] {
  const { mdl, dmz } = PALETTES[flavor];
  const band = (x: number, y: number) =>
    tag('rect', { x, y: y - 6, width: 30, height: 12, fill: dmz, 'fill-opacity': ZONE_OPACITY });
  return [
    {
      label: pageWordsFor(language).names.line,
      room: MARK.sign,
      mark: (x, y) =>
        tag('path', {
          d: `M${x} ${y + 2}l6 -4 5 4 7 -3 6 3 6 -4`,
          fill: 'none',
          stroke: mdl,
          'stroke-width': 2,
          'stroke-linejoin': 'round',
        }),
    },
    { label: words.zone, room: MARK.sign, mark: band },
  ];
}

/** A ribbon with a symbol of no kind: only its line and its fill have a meaning. */
function standingEntry(standing: Standing, label: string, { ink, paper }: PictureInks): Entry {
  const sample = { path: SHAPE_PATHS.circle, color: ink, backdrop: 'key', paper } as const;
  const [hollow, broken] = [isHollow(standing), isBroken(standing)];
  const dashes = hollow ? '5 3' : broken ? '2 2 2 2 14 2 2 2 2' : '';
  return {
    label,
    room: MARK.sign,
    mark: (x, y) =>
      tag('path', {
        d: `M${x} ${y}h30`,
        stroke: ink,
        'stroke-width': 3,
        ...(dashes && { 'stroke-dasharray': dashes }),
      }) + symbolMarkup({ ...sample, hollow, broken }, x + 15, y, 11),
  };
}
