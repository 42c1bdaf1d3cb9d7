/** What claims leave open, and how that stands to windows: by the code that the page runs, as one JSON object. */
import {
  type RecordedPlace,
  type RecordedTime,
  recordedPlaces,
  recordedTimes,
} from '#domain/checks/derived-readings.ts';
import { resolve } from '#domain/evidence/evidence.ts';
import { partsOf } from '#domain/evidence/readings/time-readings.ts';
import type { Language } from '#domain/record/language.ts';
import { relateToDates } from '#domain/time/asked-dates.ts';
import type { WindowRelation } from '#domain/time/time-span.ts';
import { spanWords } from '#i18n/dates/time-words.ts';
import type { ClaimsFile } from './claims-file.ts';

/** Earliest and latest, as local Korean time of the precision known. `..`: a claim says that it is open; null: not known. */
type Bounds = readonly [earliest: string | null, latest: string | null];

const ANSWERS = {
  certain: 'in',
  'under-way': 'under-way',
  possible: 'may-be',
  out: 'out',
} as const satisfies Record<WindowRelation, string>;
type Answer = (typeof ANSWERS)[WindowRelation] | 'undated';

export interface ResolvedClaims {
  readonly time: {
    readonly conflict: boolean;
    readonly readings: readonly { readonly start: Bounds; readonly end: Bounds }[];
    readonly words: Readonly<Record<Language, string>>;
  } | null;
  readonly place: { readonly conflict: boolean; readonly readings: readonly RecordedPlace[] } | null;
  readonly windows: readonly { readonly window: string; readonly answer: Answer }[];
}

export function resolveClaims({ claims, windows }: ClaimsFile): ResolvedClaims {
  const { time, place } = resolve(claims, () => true);
  const readings = time && partsOf(time);
  return {
    time: time && {
      conflict: time.conflict,
      readings: recordedTimes(time).map(boundsOf),
      words: { en: spanWords(time, 'en'), ko: spanWords(time, 'ko') },
    },
    place: place && { conflict: place.conflict, readings: recordedPlaces(place) },
    windows: windows.map(({ edtf, asked }) => ({
      window: edtf,
      answer: readings ? ANSWERS[relateToDates(readings, asked)] : 'undated',
    })),
  };
}

function boundsOf(reading: RecordedTime): { start: Bounds; end: Bounds } {
  const { start, end } = reading;
  return { start: [start.earliest, start.latest], end: [end.earliest, end.latest] };
}
