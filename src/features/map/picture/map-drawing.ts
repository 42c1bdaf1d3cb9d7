/** The map as a drawing, on a plain base: it needs no graphics context, and comes out the same everywhere. */
import { PALETTES } from '#basemap/flavors.ts';
import { lengthKm, pointAtKm } from '#domain/place/chainage.ts';
import type { Geography } from '#domain/place/footprint.ts';
import type { Language } from '#domain/record/language.ts';
import { selectEvents } from '#features/map/events/select-events.ts';
import { pageWordsFor } from '#i18n/parts/pages-words.ts';
import { atRest, BODY_WIDTH, type Draw, type LeftOut, type PictureLook } from '#picture/drawing.ts';
import type { Frame } from '#picture/frame.ts';
import { groundShapes } from '#picture/ground.ts';
import { countryBox, nameShape, nameShapes } from '#picture/names.ts';
import { path } from '#picture/shape.ts';
import { shapeText, tag } from '#picture/svg-text.ts';
import { selectGeography } from '#state/record-selectors.ts';
import type { AppState } from '#state/store.ts';
import type { DrawnIncidents } from './drawn-incidents.ts';
import { mapFrame } from './map-frame.ts';
import { mapLegend } from './map-legend.ts';
import { drawRows } from './row-shapes.ts';
import { scaleBar } from './scale-bar.ts';
import { drawScene } from './scene-shapes.ts';

const HEIGHT = 640;
const NAME_SIZE = 13;
const COUNTRY_SIZE = 15.5;

export const drawMap: Draw = (moving, look) => {
  const state = atRest(moving);
  const { words, language, ground } = look;
  const frame = mapFrame(state, BODY_WIDTH, HEIGHT);
  const geography = selectGeography(state);
  const isMany = selectEvents(state) !== null;
  const drawn = isMany ? drawRows(state, frame, look) : drawScene(state, frame, look);
  const left = [
    drawn.unplaced > 0 && words.unplaced(drawn.unplaced),
    drawn.outOfSight > 0 && words.outOfSight(drawn.outOfSight),
  ].filter((line) => line !== false);
  return {
    body: bodyOf(frame, geography, drawn, look, isOverview(state)),
    height: HEIGHT,
    notes: left.length > 0 ? [left.join(' ')] : [],
    legend: (x, top, width) => mapLegend(state, drawn.signs, look, { left: x, top, width }),
    caveat: isMany ? words.caveatOfMany : words.caveat,
    asides: [words.lineNote],
    credits: [words.ground(GROUND_CREDITS[language])],
    what: words.map,
    leftOut: leftOutOf(state, ground === null),
  };
};

/** Of the plain base: see data/geography/PROVENANCE.md. */
const GROUND_CREDITS = {
  en: '© OpenStreetMap contributors, ODbL 1.0; LSIB, US Department of State, public domain; Natural Earth, public domain; GeoNames, CC BY 4.0',
  ko: '© OpenStreetMap contributors, ODbL 1.0; LSIB, US Department of State, 퍼블릭 도메인; Natural Earth, 퍼블릭 도메인; GeoNames, CC BY 4.0',
};

function leftOutOf({ view: { camera, terrain } }: AppState, isBare: boolean): LeftOut[] {
  const isTilted = terrain || (camera !== null && camera.pitch !== 0);
  return [...(isBare ? (['ground'] as const) : []), ...(isTilted ? (['tilt'] as const) : [])];
}

function bodyOf(
  frame: Frame,
  geography: Geography | undefined,
  drawn: DrawnIncidents,
  look: PictureLook,
  isOverview: boolean,
): string {
  const { width, height } = frame;
  const { inks, ground, flavor, language } = look;
  const colors = PALETTES[flavor];
  const base = geography ? groundShapes({ land: ground?.land ?? [] }, geography, frame, colors) : [];
  const countries = geography && isOverview ? countryNames(geography, frame, language) : [];
  const taken = [...drawn.taken, ...countries.map(({ text, at }) => countryBox(text, ...at, COUNTRY_SIZE))];
  const names = nameShapes(ground?.places ?? [], frame, { language, size: NAME_SIZE, colors }, taken);
  const country = { size: COUNTRY_SIZE, kind: 'country', colors } as const;
  const all = [
    ...base,
    ...drawn.below,
    ...countries.map(({ text, at }) => nameShape(text, ...at, country)),
    ...names,
    ...drawn.above,
  ];
  return [
    tag('clipPath', { id: 'map' }, tag('rect', { x: 0, y: 0, width, height })),
    tag('g', { 'clip-path': 'url(#map)' }, ...all.map(shapeText), ...scaleBar(frame, look)),
    shapeText(
      path(`M0.5 0.5H${width - 0.5}V${height - 0.5}H0.5Z`, { fill: 'none', stroke: inks.strongRule }),
    ),
  ].join('');
}

/** From nearer, or turned, what lies above the middle of the line is not the North. */
function isOverview({ view: { camera } }: AppState): boolean {
  return camera === null || (camera.zoom < NEAR && camera.bearing === 0);
}

const NEAR = 8.8;

/** North and south of the line, where its middle is in sight. */
function countryNames({ mdl }: Geography, frame: Frame, language: Language) {
  const { names } = pageWordsFor(language);
  const [x, y] = frame.project(pointAtKm(mdl, lengthKm(mdl) / 2));
  const away = frame.height * 0.3;
  return [
    { text: names.north, at: [x, y - away] as const },
    { text: names.south, at: [x, y + away] as const },
  ];
}
