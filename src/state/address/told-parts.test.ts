/** What of an address is not shown as it says: all of it is told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyStore } from '#testing/store.ts';
import { OWN_SUBJECT as SUBJECT } from '#testing/subject.ts';
import { tellOfAddress } from './address.ts';
import { PARAMETERS } from './parameters.ts';
import { decodeView } from './url-codec.ts';

const decoded = (query: string) => decodeView(query, 'en', SUBJECT);

describe('what is altered', () => {
  it.each([
    ['km=500-600', 'km'],
    ['km=100-900', 'km'],
    ['km=100-100.2', 'km'],
    ['t=1000/3000', 't'],
    ['t=2024-06/2222', 't'],
    ['map=99/38/127', 'map'],
    ['map=7/38/127/0/89', 'map'],
    ['observers=9', 'observers'],
    ['observers=0', 'observers'],
    ['known=1900-01-01', 'known'],
  ])('of %s is told', (query, name) => {
    expect(decoded(query)).toMatchObject({ altered: [name], rejected: [] });
  });

  it.each([
    'km=70-120',
    'km=70.12-120',
    't=2024-06',
    't=2024-06-20T11:00/2024-06-20',
    'map=7.25/38.1/127.2',
    'observers=1',
    'known=2024-06-10',
    't=yesterday&km=9-1&known=tomorrow&map=here',
  ])('is nothing of %s', (query) => {
    expect(decoded(query).altered).toEqual([]);
  });
});

describe('what is left out', () => {
  it('is a claim of no incident, and of one that cannot be read', () => {
    expect(decoded('claim=when-thursday').rejected).toEqual(['claim']);
    expect(decoded('sel=Not%20One&claim=when-thursday').rejected).toEqual(['sel', 'claim']);
    expect(decoded('sel=one&claim=when-thursday').rejected).toEqual([]);
  });

  it('is what is no parameter, but for what counts the clicks on links', () => {
    const query = 'sel=one&zoom=3&SEL=two&__proto__=1&sel[]=3&q=&=7';
    expect(decoded(query)).toMatchObject({
      unknown: ['zoom', 'SEL', '__proto__', 'sel[]'],
      view: { selection: { incident: 'one' } },
    });
    const tracking =
      'utm_source=a&utm_medium=b&fbclid=1&gclid=2&msclkid=3&igshid=4&n_media=5&NaPm=6&_ga=7&mc_eid=8';
    expect(decoded(`${tracking}&sel=one`)).toMatchObject({ unknown: [], rejected: [] });
  });

  it('is the second of a parameter that is given twice, unless it says the same', () => {
    expect(decoded('sel=one&t=2024-06&sel=two&t=2024-06')).toMatchObject({
      repeated: ['sel'],
      view: { selection: { incident: 'one' } },
    });
  });
});

it('says it in at most three notices, whatever the address holds', () => {
  const part = fc.tuple(
    fc.oneof(fc.constantFrom(...PARAMETERS), fc.string({ unit: 'binary' })),
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('500-600', '1000/3000', '99', 'a'.repeat(6000))),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const store = emptyStore();
      const all = decoded(new URLSearchParams(parts).toString());
      tellOfAddress(store, all);
      const types = store.getState().notices.map(({ type }) => type);
      expect(new Set(types).size).toBe(types.length);
      expect(types.length > 0).toBe(
        [all.rejected, all.unknown, all.altered, all.repeated, all.mends].some(({ length }) => length > 0),
      );
    }),
  );
});
