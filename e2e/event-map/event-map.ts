/** A page for e2e/event-layer.spec.ts: the map alone, with any table of rows. */
import './event-map.css';
import type { Position } from 'geojson';
import { PALETTES } from '#basemap/flavors.ts';
import { parseSubject } from '#domain/record/subject.ts';
import { CODES, type Code } from '#domain/rows/codes.ts';
import { drawnTable } from '#domain/rows/drawn/drawn-table.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { IncidentMap, type MapAppearance } from '#features/map/engine/incident-map.ts';
import { MapEvents } from '#features/map/engine/map-events.ts';
import type { EventRows } from '#features/map/events/event-rows.ts';
import { MAP_STATE } from '#features/map/map-state.ts';
import { EMPTY_SCENE } from '#features/map/scene/scene.ts';
import { messagesFor } from '#i18n/language.ts';
import type { Camera } from '#state/view.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { SYMBOL_LIFT } from '#symbols/lift.ts';
import { type PlacedRow, tableOfPlaces } from '#testing/rows/table-of-places.ts';
import mdl from '../../data/geography/mdl.geojson?raw';
import subjectFile from '../../data/subject.json';
import { mixedRows } from './made-rows.ts';

const parsed = parseSubject(subjectFile);
if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
const SUBJECT = parsed.subject;
const KIND_IDS = SUBJECT.kinds.map(({ id }) => id);

const container = document.querySelector<HTMLElement>('#map') as HTMLElement;
const MDL = (JSON.parse(mdl) as { features: { geometry: { coordinates: Position[] } }[] }).features[0]
  ?.geometry.coordinates as Position[];

function appearance(flavor: 'light' | 'dark', terrain = false): MapAppearance {
  const { land, cityLabel, mdl, dot } = PALETTES[flavor];
  const colors = { paper: land, ink: cityLabel, accent: mdl, dot, lift: SYMBOL_LIFT[flavor] };
  return { flavor, language: 'en', terrain, colors, locale: messagesFor('en').map.engine };
}

const padding = { top: 0, right: 0, bottom: 0, left: 0 };
const map = new IncidentMap(
  container,
  SUBJECT,
  appearance('light'),
  EMPTY_SCENE,
  { camera: null, padding },
  {
    onState: (state) => container.setAttribute(MAP_STATE, state),
    onFailure: () => {},
    onCamera: () => {},
  },
);

let rows: EventRows | null = null;
let [selected, hovered]: [number | null, number | null] = [null, null];
let codes = new Uint8Array(0);
let pressed: number | null = null;
let pressedDot: readonly number[] | null = null;
map.rows.draw(MapEvents);
map.rows.followPointer({
  onEnter: (incident) => {
    hovered = incident;
    show();
  },
  onLeave: () => {
    hovered = null;
    show();
  },
  onPress: (incident) => {
    pressed = incident;
  },
  onDot: () => {},
  onPressDot: ({ incidents }) => {
    pressedDot = incidents;
  },
});

function show(): void {
  map.rows.show(rows && { rows, codes, selected, hovered });
}

function open(table: EventTable): void {
  rows = {
    table,
    drawn: drawnTable(table),
    incidentOf: Uint32Array.from({ length: table.rows }, (_, row) => row),
    styles: SUBJECT.kinds.map(kindStyle),
    mdl: MDL,
    lineKm: SUBJECT.line.lengthKm,
  };
  codes = new Uint8Array(table.incidents).fill(CODES.certain);
  [selected, hovered] = [null, null];
  show();
}

const page = {
  open: (made: readonly PlacedRow[]) => open(tableOfPlaces(made, KIND_IDS)),
  openMixed: (count: number) => open(tableOfPlaces(mixedRows(count, KIND_IDS.length), KIND_IDS)),
  close: () => {
    rows = null;
    show();
  },
  /** Those from one share of the table to another are certain, and as many after them possible. */
  scrub: (from: number, to: number) => {
    const { length } = codes;
    codes = new Uint8Array(length);
    codes.fill(CODES.certain, from * length, to * length);
    codes.fill(CODES.possible, to * length, (2 * to - from) * length);
    const start = performance.now();
    show();
    return performance.now() - start;
  },
  setCodes: (all: readonly Code[]) => {
    codes = Uint8Array.from(all);
    show();
  },
  select: (incident: number | null) => {
    selected = incident;
    show();
  },
  look: (flavor: 'light' | 'dark', terrain: boolean) => map.setAppearance(appearance(flavor, terrain)),
  view: (camera: Camera | null) => map.camera.show(camera),
  pressed: () => pressed,
  pressedDot: () => pressedDot,
  /** Keeps an element of the page at each place, as the engine itself projects it. */
  mark: (places: readonly Position[]) => {
    const handles = places.map((at, index) => {
      const element = document.createElement('div');
      element.className = `place place-${index}`;
      return [`place-${index}`, { element, at }] as const;
    });
    map.setHandles(new Map(handles));
  },
  remove: () => map.remove(),
};

declare global {
  interface Window {
    eventMap: typeof page;
  }
}
window.eventMap = page;
