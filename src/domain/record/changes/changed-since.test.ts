import { describe, expect, it } from 'vitest';
import { changedSince, since } from './changed-since.ts';
import type { ChangeLog } from './changes.ts';

const entry = (version: string, ...ids: string[]): ChangeLog[number] => ({
  version,
  date: '2026-11-30',
  text: { en: version, ko: version },
  incidents: ids.map((id) => ({ id, digest: '0'.repeat(16), text: { en: `${id} ${version}`, ko: '' } })),
});
const LOG = [entry('1.10.0', 'b', 'c'), entry('1.9.0', 'b'), entry('1.0.0', 'a', 'b')];

describe('what has changed since a version', () => {
  it('is what the later entries name, apart from what was not there before', () => {
    const found = since(LOG, '1.0.0', '1.10.0');
    if (found.status !== 'older') throw new Error('not older');
    expect(found.then.version).toBe('1.0.0');
    const changed = changedSince(LOG, found.later);
    expect(changed.map(({ id, isAdded }) => [id, isAdded])).toEqual([
      ['b', false],
      ['c', true],
    ]);
    expect(changed[0]?.entries.map(({ text }) => text.en)).toEqual(['b 1.10.0', 'b 1.9.0']);
  });

  it('is nothing of this version, and not known of any that the log does not have', () => {
    expect(since(LOG, '1.10.0', '1.10.0')).toEqual({ status: 'current' });
    expect(since(LOG, '1.5.0', '1.10.0')).toEqual({ status: 'unknown' });
    expect(since(LOG, '1.11.0', '1.10.0')).toEqual({ status: 'newer' });
    expect(since(LOG, '0.9.0', '1.10.0')).toEqual({ status: 'unknown' });
  });
});
