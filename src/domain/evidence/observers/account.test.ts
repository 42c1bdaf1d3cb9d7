import { describe, expect, it } from 'vitest';
import { isClaimEnabled } from '#domain/evidence/evidence.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { Speaker } from '#domain/record/source.ts';
import { claimOf, quoteOf, WORDS } from '#testing/incident-of.ts';
import { recordCatalogue } from '#testing/record.ts';
import { sourceOf } from '#testing/source-of.ts';
import { accountOf } from './account.ts';
import { asEnabled } from './independence.ts';

const speakers = new Map<string, Speaker>(
  [
    { id: 'staff' },
    { id: 'ministry', countedWith: 'staff' },
    { id: 'command' },
    { id: 'north' },
    { id: 'daily', outlet: true as const },
  ].map((one) => [one.id, { ...one, name: WORDS }]),
);
const source = sourceOf('daily-1', { custom: { origin: 'staff', via: ['daily'] } });
const register = { speakers, sources: new Map([[source.id, source]]) };

const by = (speaker: string, more: object = {}): Claim =>
  claimOf({
    id: speaker,
    about: 'activity',
    attributedTo: speaker === 'daily' ? ['daily'] : [speaker, 'daily'],
    quotes: [quoteOf('daily-1')],
    ...more,
  });
const AGAINST = { stance: 'contradicts' };

function account(...claims: Claim[]) {
  const { basis, observers, disputes } = accountOf(claims, register);
  return { basis, observers: observers.map(({ id }) => id), disputes };
}

describe('the account of an incident', () => {
  it('is that of one observer, whose offices are one', () => {
    expect(account(by('staff'), by('ministry'), by('daily'))).toEqual({
      basis: 'observers',
      observers: ['staff'],
      disputes: [],
    });
  });

  it('is that of several', () => {
    expect(account(by('staff'), by('command')).observers).toEqual(['staff', 'command']);
  });

  it('says who contradicts it and in what: a denial is no confirmation', () => {
    const denied = account(by('staff'), by('north', AGAINST), by('north', { ...AGAINST, about: 'cause' }));
    expect(denied).toEqual({
      basis: 'observers',
      observers: ['staff'],
      disputes: [{ by: 'north', about: ['activity', 'cause'] }],
    });
  });

  it('has no dispute where its own observer, an outlet or a mistaken report says otherwise', () => {
    const claims = [by('ministry', AGAINST), by('daily', AGAINST), by('north', { stance: 'mistaken' })];
    expect(account(by('staff'), ...claims).disputes).toEqual([]);
  });

  it('counts an observer who confirms it and corrects a detail of it', () => {
    const { observers, disputes } = account(by('staff'), by('command'), by('command', AGAINST));
    expect([observers, disputes]).toEqual([['staff', 'command'], []]);
  });

  it('is that of outlets in their own words, of comments, or of nobody', () => {
    expect(account(by('daily'), by('north', { comments: true })).basis).toBe('own-words');
    expect(account(by('north', { comments: true })).basis).toBe('comments');
    expect(account(by('staff', { stance: 'mistaken' })).basis).toBe('none');
    expect(account().basis).toBe('none');
  });
});

describe('in the record', () => {
  const catalogue = recordCatalogue();
  const articles = (id: string) => catalogue.sources.get(id)?.custom.set === 'articles';
  const of = (id: string, isOn: (source: string) => boolean = () => true) => {
    const claims = catalogue.incidents.find((one) => one.id === id)?.properties.claims ?? [];
    const held = claims.filter((claim) => isClaimEnabled(claim, isOn));
    return accountOf(
      isOn === articles ? held.map((one) => asEnabled(one, isOn, catalogue)) : held,
      catalogue,
    );
  };

  it.each(['mdl-crossing-2024-06-09', 'mdl-crossing-2024-06-18', 'mdl-crossing-2024-06-20'])(
    '%s has one observer, whatever is switched off',
    (id) => {
      expect(of(id).observers.map((one) => one.id)).toEqual(['rok-jcs']);
      expect(of(id, articles).observers.map((one) => one.id)).toEqual(['rok-military']);
      expect(of(id).disputes).toEqual([]);
    },
  );

  it('the North contradicts the South on the cause of the repair of its posts', () => {
    expect(of('ctx-guard-post-repair').disputes).toEqual([{ by: 'dprk', about: ['cause'] }]);
  });

  it('the visit is told by outlets; of the works nothing is left with the articles alone', () => {
    expect(of('ctx-putin-visit').basis).toBe('own-words');
    expect(of('ctx-frontline-work-2024', articles).basis).toBe('none');
  });
});
