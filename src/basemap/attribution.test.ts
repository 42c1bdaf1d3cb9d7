import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CREDITS } from './attribution.ts';

const provenance = readFileSync('data/geography/PROVENANCE.md', 'utf8');
const plain = (text: string) => text.replace(/[’']/g, "'");

/** The paragraph under 'Credits to show', cut at its separators. */
function requiredCredits(): string[] {
  const section = /## \d+\. Credits to show\n+([^\n]+)/.exec(provenance)?.[1] ?? '';
  return section.split(' · ').map((credit) => credit.replace(/ \(.*\)$/, '').trim());
}

describe('credits', () => {
  const shown = plain(CREDITS.map(({ text, licence }) => `${text} ${licence}`).join('\n'));

  it('name everyone whom PROVENANCE.md says must be named', () => {
    const required = requiredCredits();
    expect(required.length).toBeGreaterThanOrEqual(8);
    const missing = required
      .flatMap((credit) => credit.split(', '))
      .filter((part) => !shown.includes(plain(part)));
    expect(missing).toEqual([]);
  });

  it('carry the Copernicus notice word for word', () => {
    const notice = /"(produced using Copernicus[^"]+)"/.exec(provenance)?.[1] ?? 'absent';
    expect(shown).toContain(notice);
  });

  it('link only to https addresses', () => {
    expect(CREDITS.flatMap(({ url }) => url ?? []).filter((url) => !url.startsWith('https://'))).toEqual([]);
  });
});
