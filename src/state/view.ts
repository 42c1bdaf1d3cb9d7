/** The reader's view: everything that the URL restores. One owner, the store; plain values only. */

import type { Stretch } from '#domain/place/footprint.ts';
import type { Language } from '#domain/record/language.ts';
import type { AccountSide } from '#domain/record/source.ts';
import {
  type CollectionId,
  collectionOf,
  type KindId,
  type SourceSetId,
  type StoryId,
  type Subject,
} from '#domain/record/subject.ts';
import { MINUTE } from '#domain/time/durations.ts';
import { type InstantRange, isLocalTime, localAt } from '#domain/time/local-time.ts';
import type { TimeMode } from '#domain/time/time-span.ts';

export type { Language };

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
  /** The fact whose words are highlighted, if any. */
  readonly claim?: string | undefined;
}

/** A step of a story. */
export interface StoryStepAt {
  readonly story: StoryId;
  /** From 1. */
  readonly step: number;
}

export interface View {
  /** The part of the record that is shown, by the id of its collection; null: all of it. */
  readonly collection: CollectionId | null;
  /** The catalogue of rows that is shown in place of the record; null: the record. */
  readonly catalogue: string | null;
  readonly selection: Selection | null;
  /** The time window, half open, in ms since the epoch, on whole minutes. */
  readonly window: InstantRange;
  /** What is asked of it: the other modes look at one of its ends, and keep its length for when it is asked whole. */
  readonly mode: TimeMode;
  /** Only this stretch of the line, in km from its western end; null: wherever it was. */
  readonly stretch: Stretch | null;
  readonly hiddenKinds: ReadonlySet<KindId>;
  /** Only what at least so many observers report, 1 (any) to `MOST_OBSERVERS`. */
  readonly leastObservers: number;
  readonly search: string;
  /** Sets of sources that are off as a whole. */
  readonly disabledSets: ReadonlySet<SourceSetId>;
  /** Single sources switched off; both empty: all evidence counts. */
  readonly disabledSources: ReadonlySet<string>;
  /** Only sources that were out by the end of this Korean day, `YYYY-MM-DD`; null: all. */
  readonly knownOn: string | null;
  /** Only what this side says, whoever publishes it; null: all accounts. */
  readonly side: AccountSide | null;
  /** null: the home view, fitted to the screen. */
  readonly camera: Camera | null;
  readonly face: Face;
  /** Terrain in three dimensions. */
  readonly terrain: boolean;
  /** The version of the record that the link was made for; null: it follows the record. */
  readonly pinned: string | null;
  /** The story that is being followed, and where in it; null: none. */
  readonly story: StoryStepAt | null;
  readonly language: Language;
  readonly theme: Theme;
}

/** What of a subject a view opens with. */
type Opening = Pick<Subject, 'openingWindow' | 'collections'>;

/** What the page opens with, or a collection of its own. */
export function defaultView(
  subject: Opening,
  language: Language,
  collection: CollectionId | null = firstCollection(subject),
): View {
  return {
    collection,
    catalogue: null,
    selection: null,
    window: openingWindowOf(subject, collection),
    mode: 'window',
    stretch: null,
    hiddenKinds: new Set(),
    leastObservers: 1,
    search: '',
    disabledSets: new Set(),
    disabledSources: new Set(),
    knownOn: null,
    side: null,
    camera: null,
    face: 'map',
    terrain: false,
    pinned: null,
    story: null,
    language,
    theme: 'system',
  };
}

/** Null where the record is not divided. */
export function firstCollection({ collections }: Opening): CollectionId | null {
  return collections[0]?.id ?? null;
}

/** What a collection opens with. */
export function openingWindowOf(subject: Opening, collection: CollectionId | null): InstantRange {
  return collectionOf(subject, collection)?.window ?? subject.openingWindow;
}

/** A catalogue of rows has no sources that could be switched off, no sides, no observers to be counted and no story. */
export function withoutRecordParts(view: View): View {
  if (view.catalogue === null) return view;
  const none: ReadonlySet<string> = new Set();
  return {
    ...view,
    leastObservers: 1,
    disabledSets: none,
    disabledSources: none,
    knownOn: null,
    side: null,
    pinned: null,
    story: null,
  };
}

/** What a view becomes where another catalogue is shown: ids and sources are those of one, its period is the subject's again. */
export function viewOfAnother({ subject, view }: { readonly subject: Subject; readonly view: View }): View {
  const { language, theme, camera, face, terrain } = view;
  return { ...defaultView(subject, language), theme, camera, face, terrain };
}

/** True where no source is switched off, one by one, with its set or by a day, and each counts with all that it says. */
export function hasAllEvidence({ disabledSets, disabledSources, knownOn, side }: View): boolean {
  return disabledSets.size + disabledSources.size === 0 && knownOn === null && side === null;
}

/** More than one observer: that is asked, not how many more. */
export const MOST_OBSERVERS = 2;

/** The nearest number of observers that can be asked for. */
export function clampObservers(least: number): number {
  return Math.min(Math.max(Math.round(least), 1), MOST_OBSERVERS);
}

/** The nearest day that is allowed, `YYYY-MM-DD`; undefined for a text that is no day. */
export function clampDay(text: string, { from, to }: InstantRange): string | undefined {
  if (text.length !== 'YYYY-MM-DD'.length || !isLocalTime(text)) return undefined;
  const [first, last] = [localAt(from, 'day'), localAt(to - 1, 'day')];
  return text < first ? first : text > last ? last : text;
}

/** The nearest window that is allowed: on whole minutes, inside the limits, at least a minute long. */
export function clampWindow(window: InstantRange, limits: InstantRange): InstantRange {
  const snap = (instant: number) => Math.round(instant / MINUTE) * MINUTE;
  const inside = (instant: number, low: number, high: number) => Math.min(Math.max(instant, low), high);
  const from = inside(snap(window.from), limits.from, limits.to - MINUTE);
  const to = inside(snap(window.to), from + MINUTE, limits.to);
  return { from, to };
}

/** True for a view that says nothing of its own about camera, window and selection: a step of the story then sets them. */
export function isUnstaged({ camera, selection, window, collection }: View, subject: Opening): boolean {
  const { from, to } = openingWindowOf(subject, collection);
  return camera === null && selection === null && window.from === from && window.to === to;
}

/**
 * The view `after`, of which every part that says what it said in `before` is the same object: whoever follows
 * the store compares by identity. `before` itself when nothing has changed.
 */
export function keeping(before: View, after: View): View {
  const kept: View = {
    ...after,
    // Whether a catalogue's window is one that was asked for is told by its being another object than what it opens with.
    window:
      before.catalogue === after.catalogue && isSameRange(before.window, after.window)
        ? before.window
        : after.window,
    stretch: isSameStretch(before.stretch, after.stretch) ? before.stretch : after.stretch,
    story: isSameStep(before.story, after.story) ? before.story : after.story,
    hiddenKinds: isSameSet(before.hiddenKinds, after.hiddenKinds) ? before.hiddenKinds : after.hiddenKinds,
    disabledSets: isSameSet(before.disabledSets, after.disabledSets)
      ? before.disabledSets
      : after.disabledSets,
    disabledSources: isSameSet(before.disabledSources, after.disabledSources)
      ? before.disabledSources
      : after.disabledSources,
  };
  const keys = Object.keys(kept) as (keyof View)[];
  return keys.every((key) => kept[key] === before[key]) ? before : kept;
}

function isSameRange(a: InstantRange, b: InstantRange): boolean {
  return a.from === b.from && a.to === b.to;
}

function isSameStretch(a: Stretch | null, b: Stretch | null): boolean {
  return a === b || (a !== null && b !== null && a[0] === b[0] && a[1] === b[1]);
}

function isSameStep(a: StoryStepAt | null, b: StoryStepAt | null): boolean {
  return a === b || (a !== null && b !== null && a.story === b.story && a.step === b.step);
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((member) => b.has(member)));
}
