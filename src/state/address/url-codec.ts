/**
 * The view as a query string and back. Decoding is total: whatever the address holds, a view comes out,
 * and every part that could not be used is named, so that the page can say so. Defaults are left out.
 *
 *   col=since-1953                a collection of the record; absent: the first, or the one that the story opens in
 *   c=some-catalogue              a catalogue of rows in place of the record
 *   sel=mdl-crossing-2024-06-20   selected incident      claim=when-thursday   highlighted fact
 *   t=2024-06-01/2024-06-30       window, Korean time, both ends included
 *   mode=cumulative               all up to the window's end; `moment`: what goes on at its start
 *   km=70-120                     stretch of the line, km from its western end
 *   off=context,mine-laying       hidden kinds           q=smoke               search
 *   observers=2                   only what more than one observer reports
 *   sets=articles                 sets of sources that are on; `none`: all off
 *   nosrc=some-source-id          single sources switched off
 *   known=2024-06-10              only what was out by the end of that day
 *   side=dprk                     only what one side says: `rok`, `dprk` or `unc-us`
 *   map=7.25/38.1/127.2/0/0       zoom/latitude/longitude/bearing/pitch
 *   view=line                     the line view instead of the map
 *   terrain=3d                    terrain in three dimensions
 *   version=1.7.0                 made for this version of the record
 *   story=3                       step of the first story      story=panmunjom.3   of another
 *   lang=ko                       theme=dark
 */

import type { Stretch } from '#domain/place/footprint.ts';
import { clampStretch } from '#domain/query/stretch-filter.ts';
import { LANGUAGES, type Language } from '#domain/record/language.ts';
import { ACCOUNT_SIDES, type AccountSide } from '#domain/record/source.ts';
import type { KindId, SourceSetId, Subject } from '#domain/record/subject.ts';
import { LONGEST_ID } from '#domain/rows/reading/text-limit.ts';
import { TIME_MODES, type TimeMode } from '#domain/time/time-span.ts';
import {
  type Camera,
  clampDay,
  clampObservers,
  defaultView,
  type Face,
  type Selection,
  type Theme,
  type View,
  withoutRecordParts,
} from '#state/view.ts';
import { alteredIn } from './altered.ts';
import { decodeCamera, encodeCamera } from './camera-parameter.ts';
import { type Mend, readingsOf } from './mend-query.ts';
import { type Parameter, repeatedIn, unknownIn } from './parameters.ts';
import { collectionOfStory, decodeStep, encodeStep } from './story-parameter.ts';
import { decodeWindow, encodeWindow } from './window-parameter.ts';

export interface DecodedView {
  readonly view: View;
  /** Parameters that were present and unusable, in whole or in part. */
  readonly rejected: readonly Parameter[];
  /** Names of what is no parameter at all. */
  readonly unknown: readonly string[];
  /** Parameters that asked for more than can be shown: the nearest is shown. */
  readonly altered: readonly Parameter[];
  /** Parameters of which only the first was read. */
  readonly repeated: readonly Parameter[];
  /** What was undone of what mail and chat do to links. */
  readonly mends: readonly Mend[];
  /** What was dropped from its end; empty: nothing. */
  readonly dropped: string;
}

export const SEARCH_LIMIT = 200;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LIST_LIMIT = 500;
const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;

/**
 * The query string of a view, without '?'; empty for the default view in the language `fallback`. Null: the language is
 * named whatever it is, since whoever gets the address may prefer another.
 */
export function encodeView(view: View, fallback: Language | null, subject: Subject): string {
  const plain = defaultView(subject, view.language, view.collection);
  const home = collectionOfStory(subject, view.story);
  const params = new URLSearchParams();
  const put = (name: Parameter, value: string, unlessEqual = '') => {
    if (value !== unlessEqual) params.set(name, value);
  };
  put('col', view.collection ?? '', home ?? '');
  put('c', view.catalogue ?? '');
  put('sel', view.selection?.incident ?? '');
  put('claim', view.selection?.claim ?? '');
  // A catalogue opens with all of its time, and until it is read its window is the subject's, which nobody asked for.
  const isAsked = view.catalogue !== null && view.window !== plain.window;
  put('t', encodeWindow(view.window), isAsked ? '' : encodeWindow(plain.window));
  put('mode', view.mode, plain.mode);
  put('km', view.stretch?.join('-') ?? '');
  put('off', [...view.hiddenKinds].sort().map(encodeKind).join(','));
  put('observers', String(view.leastObservers), String(plain.leastObservers));
  put('q', view.search);
  put('sets', encodeSets(view.disabledSets, subject));
  put('nosrc', [...view.disabledSources].sort().join(','));
  put('known', view.knownOn ?? '');
  put('side', view.side ?? '');
  put('map', view.camera ? encodeCamera(view.camera) : '');
  put('view', view.face, plain.face);
  put('terrain', view.terrain ? '3d' : '');
  put('version', view.pinned ?? '');
  put('story', view.story ? encodeStep(view.story, subject) : '');
  put('lang', view.language, fallback ?? '');
  put('theme', view.theme, plain.theme);
  return params.toString().replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/**
 * A view from any string at all, read so that most of it can be used. `fallback` is the language when the address names
 * none.
 */
export function decodeView(query: string, fallback: Language, subject: Subject): DecodedView {
  const [first, ...others] = readingsOf(query).map(({ query: read, ...mended }) => ({
    ...decodeQuery(read, fallback, subject),
    ...mended,
  }));
  // There is always one.
  const plain = first as DecodedView;
  return others.reduce((best, other) => (other.rejected.length < best.rejected.length ? other : best), plain);
}

function decodeQuery(
  query: string,
  fallback: Language,
  subject: Subject,
): Omit<DecodedView, 'mends' | 'dropped'> {
  const params = new URLSearchParams(query);
  const rejected: Parameter[] = [];
  const read = <T>(name: Parameter, decode: (text: string) => T | undefined, otherwise: T): T => {
    const text = params.get(name);
    if (text === null || text === '') return otherwise;
    const value = decode(text);
    if (value === undefined) rejected.push(name);
    return value ?? otherwise;
  };
  const readList = (name: Parameter, isMember: (text: string) => boolean): Set<string> => {
    const parts = read(name, (text) => text.split(','), []);
    const members = parts.slice(0, LIST_LIMIT).filter(isMember);
    if (members.length < parts.length) rejected.push(name);
    return new Set(members);
  };
  const catalogue = read('c', slug, '');
  const story = catalogue ? null : read('story', (text) => decodeStep(text, subject), null);
  const home = collectionOfStory(subject, story);
  const plain = defaultView(
    subject,
    fallback,
    read('col', (text) => (hasId(subject.collections, text) ? text : undefined), home),
  );
  // Those of a catalogue are whatever its makers gave.
  const incident = read('sel', catalogue ? anyId : slug, '');
  const claim = read('claim', (text) => (incident ? slug(text) : undefined), '');
  const view: View = {
    collection: plain.collection,
    catalogue: catalogue || null,
    selection: selectionOf(incident, claim),
    window: read('t', (text) => decodeWindow(text, subject), plain.window),
    mode: read('mode', (text) => oneOf<TimeMode>(text, TIME_MODES), plain.mode),
    stretch: read<Stretch | null>('km', (text) => decodeStretch(text, subject), plain.stretch),
    hiddenKinds: new Set(
      [...readList('off', (text) => isKind(text, catalogue !== '', subject))].map(decodeKind),
    ),
    leastObservers: read('observers', decodeObservers, plain.leastObservers),
    search: read('q', (text) => (text.length <= SEARCH_LIMIT ? text : undefined), plain.search),
    disabledSets: disabledSets(
      readList('sets', (text) => text === 'none' || hasId(subject.sourceSets, text)),
      subject,
    ),
    disabledSources: readList('nosrc', (text) => SLUG.test(text)),
    knownOn: read<string | null>('known', (text) => clampDay(text, subject.windowLimits), plain.knownOn),
    side: read<AccountSide | null>('side', (text) => oneOf(text, ACCOUNT_SIDES), plain.side),
    camera: read<Camera | null>('map', decodeCamera, plain.camera),
    face: read('view', (text) => oneOf<Face>(text, ['map', 'line']), plain.face),
    terrain: read('terrain', (text) => (text === '3d' ? true : undefined), plain.terrain),
    pinned: read<string | null>('version', (text) => (VERSION.test(text) ? text : undefined), plain.pinned),
    story,
    language: read('lang', (text) => oneOf<Language>(text, LANGUAGES), plain.language),
    theme: read('theme', (text) => oneOf<Theme>(text, ['light', 'dark', 'system']), plain.theme),
  };
  rejected.push(...ofRecord(params, catalogue));
  return {
    view: withoutRecordParts(view),
    rejected,
    unknown: unknownIn(params),
    altered: alteredIn(params, view, subject.line.lengthKm, rejected),
    repeated: repeatedIn(params),
  };
}

/** Parameters that say something of a record, where a catalogue of rows is asked for. */
function ofRecord(params: URLSearchParams, catalogue: string): Parameter[] {
  const names = ['observers', 'sets', 'nosrc', 'known', 'side', 'version', 'story'] as const;
  return catalogue === '' ? [] : names.filter((name) => params.get(name));
}

/** `70-120`; null when it is the whole line, `undefined` when it makes no sense. */
function decodeStretch(text: string, { line }: Subject): Stretch | null | undefined {
  const [, from, to] = /^(\d{1,4}(?:\.\d+)?)-(\d{1,4}(?:\.\d+)?)$/.exec(text) ?? [];
  if (from === undefined || to === undefined || Number(from) >= Number(to)) return undefined;
  return clampStretch([Number(from), Number(to)], line.lengthKm);
}

function selectionOf(incident: string, claim: string): Selection | null {
  if (!incident) return null;
  return claim ? { incident, claim } : { incident };
}

/** The sets that are on, or `none`; empty where all are, so that a link to everything needs no word for it. */
function encodeSets(disabled: ReadonlySet<SourceSetId>, { sourceSets }: Subject): string {
  if (disabled.size === 0) return '';
  const on = sourceSets.filter(({ id }) => !disabled.has(id));
  return on.map(({ id }) => id).join(',') || 'none';
}

/** Nothing readable switches nothing off. */
function disabledSets(named: ReadonlySet<SourceSetId | 'none'>, { sourceSets }: Subject): Set<SourceSetId> {
  const off = named.size === 0 ? [] : sourceSets.filter(({ id }) => !named.has(id));
  return new Set(off.map(({ id }) => id));
}

/** A slug as it is; what a catalogue calls a kind may be any text, and no kind is the empty one. */
function encodeKind(id: KindId): string {
  return id === '' ? NO_KIND : encodeURIComponent(id);
}

function decodeKind(text: string): KindId {
  return text === NO_KIND ? '' : decodeURIComponent(text);
}

const NO_KIND = '-';

function isKind(text: string, isOfCatalogue: boolean, subject: Subject): boolean {
  if (!isOfCatalogue) return hasId(subject.kinds, text);
  try {
    return decodeKind(text).length <= SEARCH_LIMIT;
  } catch {
    return false;
  }
}

function hasId(list: readonly { readonly id: string }[], text: string): boolean {
  return list.some(({ id }) => id === text);
}

/** More than can be asked for is the most that can. */
function decodeObservers(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) ? clampObservers(Number(text)) : undefined;
}

function slug(text: string): string | undefined {
  return SLUG.test(text) && text.length <= SEARCH_LIMIT ? text : undefined;
}

/** Longer ones are cut when a catalogue is read. */
function anyId(text: string): string | undefined {
  return text.length <= LONGEST_ID ? text : undefined;
}

function oneOf<T extends string>(text: string, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === text);
}
