import { describe, expect, it } from 'vitest';
import { type ChangeLog, checkChanges } from './changes';

const words = { en: 'words', ko: '말' };
const [old, now] = ['0'.repeat(16), 'a'.repeat(16)];
const entry = (version: string, incidents: Record<string, string>) => ({
  version,
  date: '2024-07-01',
  text: words,
  incidents: Object.entries(incidents).map(([id, digest]) => ({ id, digest, text: words })),
});
const LOG: ChangeLog = [entry('1.1.0', { a: now }), entry('1.0.0', { a: old, b: old })];
const facts = new Map([
  ['a', now],
  ['b', old],
]);

describe('checkChanges', () => {
  it('finds nothing where every incident is as its newest entry says', () => {
    expect(checkChanges(LOG, '1.1.0', facts)).toEqual([]);
  });

  it('asks for an entry when a fact was changed, and for one of a new incident', () => {
    const changed = new Map([...facts, ['b', now], ['c', now]]);
    expect(checkChanges(LOG, '1.1.0', changed).map(({ path }) => path)).toEqual([
      'changes.json: b',
      'changes.json: c',
    ]);
    expect(checkChanges(LOG, '1.1.0', changed)[0]?.message).toContain(now);
  });

  it('asks for the record’s version on top, and for versions in order', () => {
    expect(checkChanges(LOG, '1.2.0', facts)[0]?.path).toBe('changes.json: [0].version');
    const twice = [...LOG, entry('1.10.0', {})];
    expect(checkChanges(twice, '1.1.0', facts)[0]?.path).toBe('changes.json: [2].version');
  });
});
