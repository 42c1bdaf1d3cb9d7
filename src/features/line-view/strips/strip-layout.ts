/** Heights of the strips above the plot, px from the top, and their contents in the reader's language. */

import type { Geography } from '#domain/place/footprint.ts';
import { NO_PROFILE } from '#domain/place/line-profile.ts';
import type { Language } from '#domain/record/language.ts';
import { type KmTick, kmTicks } from '#features/line-view/plot/axis-ticks.ts';
import { HEAD_ROW } from '#features/line-view/plot/head-row.ts';
import type { Projection } from '#features/line-view/plot/projection.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { type County, frontsOf, landmarksOf, stripsOf } from './profile.ts';
import { abbreviated, type Flag, flagsOf, reliefPath, type Segment, segmentOf } from './strips.ts';

export interface StripLayout {
  readonly height: number;
  readonly ground: string;
  readonly ridge: string;
  /** Base of the relief, px. */
  readonly base: number;
  readonly flags: readonly Flag[];
  readonly corridors: readonly Segment[];
  readonly north: readonly Segment[];
  readonly south: readonly Segment[];
  /** In two rows, so that fronts whose limits are uncertain can overlap. */
  readonly fronts: readonly (Segment & { readonly row: number })[];
  readonly ticks: readonly KmTick[];
  readonly rows: {
    readonly north: number;
    readonly line: number;
    readonly south: number;
    readonly fronts: number;
    readonly ruler: number;
    /** Of the symbols of what took long, directly above the plot. */
    readonly head: number;
  };
}

/** Height of the two rows of names above the ground. */
const FLAGS = 26;
const ROW = 17;
const FRONT_ROW = 13;
const RULER = 22;

export interface StripInput {
  /** Undefined while it is not loaded: the strips are empty. */
  readonly geography: Pick<Geography, 'stretches' | 'profile'> | undefined;
  readonly lineKm: number;
  readonly projection: Projection;
  readonly messages: Messages;
  readonly language: Language;
  readonly narrow: boolean;
  /** Only the ruler is drawn: the room is needed for the plot. */
  readonly rulerOnly?: boolean;
}

export function stripLayout(input: StripInput): StripLayout {
  if (input.rulerOnly) return rulerLayout(input.projection, input.narrow);
  const { geography, lineKm, projection, messages, language, narrow } = input;
  const profile = stripsOf(geography?.profile ?? NO_PROFILE, lineKm);
  const words = messages.lineView;
  const base = FLAGS + (narrow ? 30 : 46);
  const north = base + 3;
  const line = north + ROW;
  const south = line + 3;
  const fronts = south + ROW + 3;
  const ruler = fronts + 2 * FRONT_ROW;
  const fontSize = narrow ? 10 : 11;
  const counties = (list: readonly County[]) =>
    list.flatMap(
      ({ km, name }) => segmentOf(km, namesOf(name[language]), projection, fontSize, narrow) ?? [],
    );
  const landmarks = landmarksOf(geography);
  return {
    height: ruler + RULER + HEAD_ROW,
    ...reliefPath(profile.relief, projection, base, base - FLAGS - 4),
    base,
    flags: flagsOf(
      landmarks.map(({ id, km }) => ({
        km: (km[0] + km[1]) / 2,
        names: [words.landmarks[id], words.landmarksShort[id]],
      })),
      projection,
      fontSize,
    ),
    corridors: landmarks.flatMap(({ id, km }) =>
      id === 'jsa' ? [] : (segmentOf(km, [], projection, fontSize) ?? []),
    ),
    north: counties(profile.north),
    south: counties(profile.south),
    fronts: frontsOf(geography).flatMap(({ id, km }, index) => {
      const segment = segmentOf(km, [words.fronts[id], words.frontsShort[id]], projection, fontSize);
      return segment ? [{ ...segment, row: fronts + (index % 2) * FRONT_ROW }] : [];
    }),
    ticks: kmTicks(projection),
    rows: { north, line, south, fronts, ruler, head: ruler + RULER },
  };
}

/** The button of the typed kilometres, which stands above the ruler where it is narrow, px. */
const ABOVE_RULER = 22;

function rulerLayout(projection: Projection, narrow: boolean): StripLayout {
  const none = { ground: '', ridge: '', base: 0, flags: [], corridors: [], north: [], south: [], fronts: [] };
  const ruler = narrow ? ABOVE_RULER : 6;
  const rows = { north: 0, line: 0, south: 0, fronts: 0, ruler, head: ruler + RULER };
  return { ...none, height: rows.head + HEAD_ROW, ticks: kmTicks(projection), rows };
}

/** Of a county, the longest first. */
function namesOf(name: string): readonly string[] {
  return [name, shortCounty(name), abbreviated(name)];
}

/** '철원군' as '철원' where the room is short; English names have no such ending. */
function shortCounty(name: string): string {
  return name.replace(/[군시]$/u, '');
}
