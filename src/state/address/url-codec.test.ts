import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_SIDES } from '#domain/record/source.ts';
import { MINUTE } from '#domain/time/durations.ts';
import { localAt, rangeOf } from '#domain/time/local-time.ts';
import { defaultView, MOST_OBSERVERS, type View } from '#state/view.ts';
import { language, view } from '#testing/arbitrary-view.ts';
import { KINDS, SOURCE_SETS, OWN_SUBJECT as SUBJECT, WINDOW_LIMITS } from '#testing/subject.ts';
import { PARAMETERS } from './parameters.ts';
import { decodeView, encodeView } from './url-codec.ts';

/** All of the address is read, as it is written. */
const AS_WRITTEN = { rejected: [], unknown: [], altered: [], repeated: [], mends: [], dropped: '' };

describe('encodeView and decodeView', () => {
  it('give back the same view', () => {
    fc.assert(
      fc.property(view, language, (one, fallback) => {
        const decoded = decodeView(encodeView(one, fallback, SUBJECT), fallback, SUBJECT);
        expect(decoded).toEqual({ view: one, ...AS_WRITTEN });
      }),
    );
  });

  it('say of no set at all that it is none, and read what old links call so', () => {
    const none: View = { ...defaultView(SUBJECT, 'en'), disabledSets: new Set(SOURCE_SETS) };
    expect(encodeView(none, 'en', SUBJECT)).toBe('sets=none');
    expect(decodeView('sets=none', 'en', SUBJECT).view.disabledSets).toEqual(new Set(SOURCE_SETS));
    expect(decodeView('sets=history', 'en', SUBJECT)).toMatchObject({
      view: { disabledSets: new Set(['articles', 'corroboration']) },
      ...AS_WRITTEN,
    });
  });

  it('leave the default view out of the address', () => {
    expect(encodeView(defaultView(SUBJECT, 'en'), 'en', SUBJECT)).toBe('');
    expect(encodeView(defaultView(SUBJECT, 'ko'), 'en', SUBJECT)).toBe('lang=ko');
    expect(decodeView('', 'ko', SUBJECT)).toEqual({
      view: defaultView(SUBJECT, 'ko'),
      ...AS_WRITTEN,
    });
  });

  it('write an address that a person can read', () => {
    const selected: View = {
      ...defaultView(SUBJECT, 'en'),
      selection: { incident: 'mdl-crossing-2024-06-20', claim: 'when-thursday' },
      window: { from: rangeOf('2024-06-18').from, to: rangeOf('2024-06-20').to },
      hiddenKinds: new Set(['mine-laying', 'context']),
    };
    expect(encodeView(selected, 'en', SUBJECT)).toBe(
      'sel=mdl-crossing-2024-06-20&claim=when-thursday&t=2024-06-18/2024-06-20&off=context,mine-laying',
    );
  });
});

describe('decodeView', () => {
  it('makes a view of any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), language, (query, fallback) => {
        expectSound(decodeView(query, fallback, SUBJECT).view);
      }),
    );
  });

  it('makes a view of any value of any parameter, and names what it could not use', () => {
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[0-9\-/.,T:]{0,40}$/),
      fc.constantFrom(
        '__proto__',
        'constructor',
        '../..',
        '1e999/0/0',
        'NaN/NaN/NaN',
        '\u0000',
        '%',
        'a'.repeat(5000),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...PARAMETERS), values, (name, value) => {
        const { view: decoded, rejected } = decodeView(
          new URLSearchParams({ [name]: value }).toString(),
          'en',
          SUBJECT,
        );
        expectSound(decoded);
        expect(rejected.every((one) => one === name)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['t=2024-06-20/2024-06-18', 't'],
    ['t=yesterday', 't'],
    ['t=2024-02-30', 't'],
    ['t=1900/1930', 't'],
    ['t=2050', 't'],
    ['col=everything', 'col'],
    ['mode=always', 'mode'],
    ['map=a/b/c', 'map'],
    ['map=7/38', 'map'],
    ['map=7/38/127/0/0/0', 'map'],
    ['off=ufo', 'off'],
    ['off=context,ufo', 'off'],
    ['observers=many', 'observers'],
    ['observers=-2', 'observers'],
    ['observers=1.5', 'observers'],
    ['lang=fr', 'lang'],
    ['theme=pink', 'theme'],
    ['terrain=4d', 'terrain'],
    ['story=0', 'story'],
    ['story=three', 'story'],
    ['story=100', 'story'],
    ['story=panmunjom', 'story'],
    ['story=panmunjom.0', 'story'],
    ['story=panmunjom.100', 'story'],
    ['story=panmunjom.3.1', 'story'],
    ['story=nowhere.3', 'story'],
    ['story=.3', 'story'],
    ['story=__proto__.3', 'story'],
    ['view=globe', 'view'],
    ['km=120-70', 'km'],
    ['km=70', 'km'],
    ['km=-5-70', 'km'],
    ['km=NaN-Infinity', 'km'],
    ['sel=Not%20A%20Slug', 'sel'],
    ['nosrc=<script>', 'nosrc'],
    ['sets=articles,rumours', 'sets'],
    [`q=${'x'.repeat(201)}`, 'q'],
  ])('says that %s could not be used', (query, name) => {
    expect(decodeView(query, 'en', SUBJECT).rejected).toEqual([name]);
  });

  it('says that a list was cut', () => {
    const ids = Array.from({ length: 501 }, (_, index) => `source-${index}`);
    const { view: decoded, rejected } = decodeView(`nosrc=${ids.join(',')}`, 'en', SUBJECT);
    expect(rejected).toEqual(['nosrc']);
    expect(decoded.disabledSources.size).toBe(500);
  });

  it.each([
    ['known=2024-06-10', '2024-06-10'],
    ['known=0001-01-01', localAt(WINDOW_LIMITS.from, 'day')],
    ['known=9999-12-31', localAt(WINDOW_LIMITS.to - 1, 'day')],
  ])('reads %s as the day of which only what was out counts', (query, day) => {
    expect(decodeView(query, 'en', SUBJECT)).toMatchObject({ view: { knownOn: day }, rejected: [] });
  });

  it.each(['2024-06', '2024-06-31', '2024-06-10T10', 'yesterday'])('names known=%s as unusable', (text) => {
    expect(decodeView(`known=${text}`, 'en', SUBJECT)).toMatchObject({
      view: { knownOn: null },
      rejected: ['known'],
    });
  });

  it.each(ACCOUNT_SIDES)('reads side=%s as the one side whose account counts', (side) => {
    expect(decodeView(`side=${side}`, 'en', SUBJECT)).toMatchObject({ view: { side }, rejected: [] });
  });

  it.each(['other', 'seoul', 'rok,dprk', 'ROK'])('names side=%s as unusable', (text) => {
    expect(decodeView(`side=${text}`, 'en', SUBJECT)).toMatchObject({
      view: { side: null },
      rejected: ['side'],
    });
  });

  it('means by a number alone a step of the first story, as when there was no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), language, (step, fallback) => {
        const at: View = {
          ...defaultView(SUBJECT, fallback),
          story: { story: 'june-2024', step },
        };
        expect(decodeView(`story=${step}`, fallback, SUBJECT)).toEqual({
          view: at,
          ...AS_WRITTEN,
        });
        expect(encodeView(at, fallback, SUBJECT)).toBe(`story=${step}`);
        const named = decodeView(`story=june-2024.${step}`, fallback, SUBJECT);
        expect(named, 'and the name of the first says the same').toEqual({
          view: at,
          ...AS_WRITTEN,
        });
      }),
    );
  });

  it('opens a step of another story in the collection of that story, and says any other collection', () => {
    const others = SUBJECT.stories.slice(1);
    fc.assert(
      fc.property(
        fc.constantFrom(...others),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(...SUBJECT.collections),
        ({ id, collection = null }, step, { id: other }) => {
          const at: View = {
            ...defaultView(SUBJECT, 'en', collection),
            story: { story: id, step },
          };
          const query = `story=${id}.${step}`;
          expect(decodeView(query, 'en', SUBJECT)).toEqual({ view: at, ...AS_WRITTEN });
          expect(encodeView(at, 'en', SUBJECT)).toBe(query);
          const elsewhere = decodeView(`col=${other}&${query}`, 'en', SUBJECT);
          expect(elsewhere).toMatchObject({ view: { collection: other, story: at.story }, rejected: [] });
        },
      ),
    );
  });

  it('opens an address of before there was a number of observers as it was', () => {
    expect(decodeView('off=context&q=smoke&sets=articles', 'en', SUBJECT)).toEqual({
      view: {
        ...defaultView(SUBJECT, 'en'),
        hiddenKinds: new Set(['context']),
        search: 'smoke',
        disabledSets: new Set(['corroboration', 'history']),
      },
      ...AS_WRITTEN,
    });
  });

  it.each([
    ['observers=2', 2],
    ['observers=1', 1],
    ['observers=0', 1],
    ['observers=99', MOST_OBSERVERS],
  ])('reads %s as at least so many observers', (query, least) => {
    const { view: decoded, rejected } = decodeView(query, 'en', SUBJECT);
    expect(decoded.leastObservers).toBe(least);
    expect(rejected).toEqual([]);
    expect(encodeView(decoded, 'en', SUBJECT)).toBe(least > 1 ? `observers=${least}` : '');
  });

  it('clamps what is too far', () => {
    const { view: decoded } = decodeView('map=99/89/200/999/90&t=1000/3000', 'en', SUBJECT);
    expect(decoded.camera).toEqual({ zoom: 22, latitude: 85, longitude: 180, bearing: 180, pitch: 85 });
    expect(decoded.window).toEqual(WINDOW_LIMITS);
  });
});

function expectSound({ window: at, camera: seen, search, hiddenKinds }: View): void {
  expect(at.from).toBeLessThan(at.to);
  expect(at.from >= WINDOW_LIMITS.from && at.to <= WINDOW_LIMITS.to).toBe(true);
  expect(at.from % MINUTE === 0 && at.to % MINUTE === 0).toBe(true);
  if (seen) expect(Object.values(seen).every(Number.isFinite)).toBe(true);
  expect(search.length).toBeLessThanOrEqual(200);
  for (const kind of hiddenKinds) expect(KINDS).toContain(kind);
}
