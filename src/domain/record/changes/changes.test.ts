import { describe, expect, it } from 'vitest';
import { type ChangeLog, checkChanges } from './changes.ts';

const words = { en: 'words', ko: '말' };
const [old, now, past] = ['0'.repeat(16), 'a'.repeat(16), 'b'.repeat(16)];
const entry = (version: string, incidents: Record<string, string>) => ({
  version,
  date: '2024-07-01',
  text: words,
  incidents: Object.entries(incidents).map(([id, digest]) => ({ id, digest, text: words })),
});
const LOG: ChangeLog = [{ ...entry('1.1.0', { a: now }), before: past }, entry('1.0.0', { a: old, b: old })];
const facts = new Map([
  ['a', now],
  ['b', old],
]);

describe('checkChanges', () => {
  it('finds nothing where every incident is as its newest entry says', () => {
    expect(checkChanges(LOG, '1.1.0', facts, past)).toEqual([]);
  });

  it('asks for an entry when a fact was changed, and for one of a new incident', () => {
    const changed = new Map([...facts, ['b', now], ['c', now]]);
    expect(checkChanges(LOG, '1.1.0', changed, past).map(({ path }) => path)).toEqual([
      'changes.json: b',
      'changes.json: c',
    ]);
    expect(checkChanges(LOG, '1.1.0', changed, past)[0]?.message).toContain(now);
  });

  it('notices that an older entry was rewritten, and asks for the digest of them all', () => {
    const rewritten = checkChanges(LOG, '1.1.0', facts, now);
    expect(rewritten.map(({ path }) => path)).toEqual(['changes.json: [0].before']);
    expect(rewritten[0]?.message).toContain(now);
    expect(checkChanges([entry('1.0.0', { a: now, b: old })], '1.0.0', facts, past), 'the first').toEqual([]);
  });

  it('asks for the record’s version on top, and for versions in order', () => {
    expect(checkChanges(LOG, '1.2.0', facts, past)[0]?.path).toBe('changes.json: [0].version');
    const twice = [...LOG, entry('1.10.0', {})];
    expect(checkChanges(twice, '1.1.0', facts, past)[0]?.path).toBe('changes.json: [2].version');
  });
});
