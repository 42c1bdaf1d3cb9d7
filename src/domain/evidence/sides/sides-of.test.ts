import { describe, expect, it } from 'vitest';
import { resolveAll } from '#domain/evidence/resolved.ts';
import type { Claim } from '#domain/record/incident.ts';
import { incidentOf, quoteOf } from '#testing/incident-of.ts';
import { recordCatalogue } from '#testing/record.ts';
import { REGISTER, toldClaim } from '#testing/sides.ts';
import { sidesOf, soleSides } from './sides-of.ts';
import { toldBy } from './told-by.ts';

const all = () => true;
const said = (by: string, more: object = {}) => toldClaim(by, { id: by, about: 'activity', ...more });

function soleSideOf(claims: Claim[], isOn: (source: string) => boolean = all) {
  const incidents = resolveAll([incidentOf('one', { claims })], isOn);
  return soleSides(incidents, isOn, REGISTER).get('one');
}

describe('who speaks of an incident', () => {
  it('is told by whom its claims are attributed to, and by the quotes of a stated one', () => {
    expect([...sidesOf([said('south'), said('daily')], all, REGISTER)]).toEqual(['rok']);
    const quotes = [quoteOf('source-a'), quoteOf('source-b', { attributedTo: ['north', 'daily'] })];
    expect([...sidesOf([said('south', { quotes })], all, REGISTER)]).toEqual(['rok', 'dprk']);
    const inferred = said('south', { quotes, basis: 'inferred' });
    expect([...sidesOf([inferred], all, REGISTER)]).toEqual(['rok']);
  });

  it('leaves out who is mistaken, and whose source is off', () => {
    const mistaken = said('north', { stance: 'mistaken' });
    expect([...sidesOf([said('south'), mistaken], all, REGISTER)]).toEqual(['rok']);
    expect(sidesOf([said('south')], (source) => source !== 'source-a', REGISTER).size).toBe(0);
  });
});

describe('the one side that speaks of an incident', () => {
  it('is there only where no other does, whatever outlets say themselves', () => {
    expect(soleSideOf([said('north'), said('agency')])).toBe('dprk');
    expect(soleSideOf([said('north'), said('south', { comments: true })])).toBeUndefined();
    expect(soleSideOf([said('south'), said('command')])).toBeUndefined();
    expect(soleSideOf([said('agency')])).toBeUndefined();
  });

  it('is not somebody who speaks for none of them, nor a side beside whom such a one speaks', () => {
    expect(soleSideOf([said('visitor')])).toBeUndefined();
    expect(soleSideOf([said('visitor'), said('south')])).toBeUndefined();
  });

  it('follows the sources that are on, and not the side that is asked for', () => {
    const claims = [said('south'), said('north', { quotes: [quoteOf('source-b')] })];
    expect(soleSideOf(claims)).toBeUndefined();
    expect(soleSideOf(claims, (source) => source === 'source-a')).toBe('rok');
    const asked = resolveAll(
      [incidentOf('one', { claims })],
      toldBy('rok', new Set(['source-a', 'source-b']), REGISTER),
    );
    expect(soleSides(asked, all, REGISTER).size).toBe(0);
  });

  it('of the record is Seoul of the shots of June 2024 and Pyongyang of its own order', () => {
    const catalogue = recordCatalogue();
    const found = soleSides(resolveAll(catalogue.incidents, all), all, catalogue);
    expect(found.get('warning-shots-2024-06-18')).toBe('rok');
    expect(found.get('notice-2024-10-09')).toBe('dprk');
    expect(found.get('unc-line-2025-12-28')).toBe('unc-us');
    expect(found.has('mdl-crossing-2025-08-19')).toBe(false);
    expect(found.has('drones-pyongyang-2024-10')).toBe(false);
  });
});
