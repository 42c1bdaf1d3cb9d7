import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { sourceOf } from '#testing/source-of.ts';
import { recordSummary } from './record-summary.ts';
import { readTexts } from './source-texts.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('readTexts', () => {
  it('finds a text by its hash, whatever its line ends and its name', () => {
    writeFileSync(join(folder, 'a.txt'), 'one\r\ntwo\r\n');
    mkdirSync(join(folder, 'sub'));
    expect([...readTexts(folder)]).toEqual([[sha256('one\ntwo\n'), 'one\ntwo\n']]);
  });
});

describe('recordSummary', () => {
  it('names the sources whose text is not there', () => {
    const { lines, faults } = recordSummary(
      catalogue('held', 'missing'),
      new Map([[sha256('held'), 'held']]),
    );
    expect(lines).toContain('no text of missing was given: its quotes are not verified');
    expect(lines.at(-1)).toContain(
      '0 incidents, 0 claims, 0 quotes (0 verified against the texts), 2 sources',
    );
    expect(faults).toEqual([]);
  });

  it('counts it a fault when no text is there at all', () => {
    expect(recordSummary(catalogue('missing'), new Map()).faults).toHaveLength(1);
    expect(recordSummary(catalogue('missing'), undefined).faults).toEqual([]);
  });
});

/** A catalogue of nothing but sources, each with the hash of its own id. */
function catalogue(...ids: string[]): Catalogue {
  const sources = new Map(ids.map((id) => [id, sourceOf(id, { custom: { sha256: sha256(id) } })]));
  return { version: '1.0.0', incidents: [], sources, speakers: new Map() };
}
