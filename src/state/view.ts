/** The reader's view: everything that the URL restores. One owner, the store; plain values only. */
import type { IncidentKind } from '../domain/incident';
import { type InstantRange, rangeOf } from '../domain/local-time';
import type { Stretch } from '../domain/place';
import type { SourceSet } from '../domain/source';

export type Language = 'en' | 'ko';
export type Theme = 'light' | 'dark' | 'system';
/** The two pictures of the same incidents: on the map, or along the line against time. */
export type Face = 'map' | 'line';

/** Longitude and latitude in degrees, zoom in MapLibre's units, bearing and pitch in degrees. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

export interface Selection {
  readonly incident: string;
  /** The fact whose words are lit, if any. */
  readonly claim?: string | undefined;
}

export interface View {
  readonly selection: Selection | null;
  /** The time window, half open, in ms since the epoch, on whole minutes. */
  readonly window: InstantRange;
  /** Only this stretch of the line, in km from its western end; null: wherever it was. */
  readonly stretch: Stretch | null;
  readonly hiddenKinds: ReadonlySet<IncidentKind>;
  readonly search: string;
  /** Sets of sources that are off as a whole. */
  readonly disabledSets: ReadonlySet<SourceSet>;
  /** Single sources switched off; both empty: all evidence counts. */
  readonly disabledSources: ReadonlySet<string>;
  /** null: the home view, fitted to the screen. */
  readonly camera: Camera | null;
  readonly face: Face;
  /** Terrain in three dimensions. */
  readonly terrain: boolean;
  readonly language: Language;
  readonly theme: Theme;
}

export const WINDOW_LIMITS: InstantRange = { from: rangeOf('1945').from, to: rangeOf('2049').to };
export const MINUTE = 60_000;

/** The month of the three articles' incidents. */
export const DEFAULT_WINDOW: InstantRange = rangeOf('2024-06');

export function defaultView(language: Language = 'en'): View {
  return {
    selection: null,
    window: DEFAULT_WINDOW,
    stretch: null,
    hiddenKinds: new Set(),
    search: '',
    disabledSets: new Set(),
    disabledSources: new Set(),
    camera: null,
    face: 'map',
    terrain: false,
    language,
    theme: 'system',
  };
}

/** The nearest window that is allowed: on whole minutes, inside the limits, at least a minute long. */
export function clampWindow(window: InstantRange): InstantRange {
  const snap = (instant: number) => Math.round(instant / MINUTE) * MINUTE;
  const inside = (instant: number, low: number, high: number) => Math.min(Math.max(instant, low), high);
  const from = inside(snap(window.from), WINDOW_LIMITS.from, WINDOW_LIMITS.to - MINUTE);
  const to = inside(snap(window.to), from + MINUTE, WINDOW_LIMITS.to);
  return { from, to };
}
