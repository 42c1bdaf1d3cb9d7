/** Arbitrary views for property tests: of the record, and of a catalogue of rows. */
import fc from 'fast-check';
import { clampStretch } from '#domain/query/stretch-filter.ts';
import { ACCOUNT_SIDES } from '#domain/record/source.ts';
import { MINUTE } from '#domain/time/durations.ts';
import { localAt } from '#domain/time/local-time.ts';
import { TIME_MODES } from '#domain/time/time-span.ts';
import { decodeWindow, encodeWindow } from '#state/address/window-parameter.ts';
import { clampWindow, MOST_OBSERVERS, type View, withoutRecordParts } from '#state/view.ts';
import { KINDS, LINE_KM, SOURCE_SETS, OWN_SUBJECT as SUBJECT, WINDOW_LIMITS } from './subject.ts';

export const language = fc.constantFrom('en' as const, 'ko' as const);
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const minutes = (WINDOW_LIMITS.to - WINDOW_LIMITS.from) / MINUTE;
export const window = fc
  .tuple(fc.integer({ min: 0, max: minutes - 2 }), fc.integer({ min: 1, max: 60 * 24 * 400 }))
  .map(([from, width]) =>
    clampWindow(
      {
        from: WINDOW_LIMITS.from + from * MINUTE,
        to: WINDOW_LIMITS.from + (from + width) * MINUTE,
      },
      WINDOW_LIMITS,
    ),
  );
/** As its address says it; the others differ from these only in a minute that a clock change repeats. */
const sayable = window.map((one) => decodeWindow(encodeWindow(one), SUBJECT) ?? one);
const rounded = (min: number, max: number, digits: number) =>
  fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((value) => value / 10 ** digits);
const camera = fc.record({
  zoom: rounded(0, 22, 2),
  latitude: rounded(-85, 85, 5),
  longitude: rounded(-180, 180, 5),
  bearing: rounded(-180, 180, 1),
  pitch: rounded(0, 85, 1),
});
const stretch = fc.tuple(rounded(0, 237, 1), rounded(0, 237, 1)).map((one) => clampStretch(one, LINE_KM));
const day = rounded(0, 40_000, 0).map((days) =>
  localAt(WINDOW_LIMITS.from + (days / 40_000) * (WINDOW_LIMITS.to - WINDOW_LIMITS.from - 1), 'day'),
);
const ofRecord: fc.Arbitrary<View> = fc.record({
  collection: fc.constantFrom(...SUBJECT.collections.map(({ id }) => id)),
  catalogue: fc.constant(null),
  selection: fc.option(fc.oneof(fc.record({ incident: slug }), fc.record({ incident: slug, claim: slug }))),
  window: sayable,
  mode: fc.constantFrom(...TIME_MODES),
  stretch: fc.option(stretch).map((one) => one ?? null),
  hiddenKinds: fc.subarray([...KINDS]).map((kinds) => new Set(kinds)),
  leastObservers: fc.integer({ min: 1, max: MOST_OBSERVERS }),
  search: fc.string({ unit: 'grapheme', maxLength: 40 }),
  disabledSets: fc.subarray([...SOURCE_SETS]).map((sets) => new Set(sets)),
  disabledSources: fc.uniqueArray(slug, { maxLength: 5 }).map((ids) => new Set(ids)),
  knownOn: fc.option(day),
  side: fc.option(fc.constantFrom(...ACCOUNT_SIDES)),
  camera: fc.option(camera),
  language,
  face: fc.constantFrom('map' as const, 'line' as const),
  terrain: fc.boolean(),
  pinned: fc.option(fc.constantFrom('1.0.0', '1.12.3')),
  story: fc.option(
    fc.record({
      story: fc.constantFrom(...SUBJECT.stories.map(({ id }) => id)),
      step: fc.integer({ min: 1, max: 99 }),
    }),
  ),
  theme: fc.constantFrom('light' as const, 'dark' as const, 'system' as const),
});

/** Of a catalogue ids and kinds are any text. */
const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const ofCatalogue: fc.Arbitrary<View> = fc
  .record({
    one: ofRecord,
    catalogue: slug,
    incident: anyText,
    kinds: fc.uniqueArray(fc.oneof(anyText, fc.constant('')), { maxLength: 4 }),
  })
  .map(({ one, catalogue, incident, kinds }) => ({
    ...withoutRecordParts({ ...one, catalogue }),
    catalogue,
    selection: one.selection && { ...one.selection, incident },
    hiddenKinds: new Set(kinds),
  }));
export const view = fc.oneof(ofRecord, ofCatalogue);
