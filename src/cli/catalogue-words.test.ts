/** Words that nobody reads are still translated, sent and given letters in the fonts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '#i18n/en.ts';

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(path);
    const isCatalogue = /i18n\/(en|ko)[\w-]*\.ts$/.test(path);
    return /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !isCatalogue
      ? [readFileSync(path, 'utf8')]
      : [];
  });
}

function namesIn(part: object): string[] {
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? [name, ...namesIn(value)] : [name],
  );
}

it('every word of the catalogue has a reader', () => {
  const text = sourcesBelow('src').join('\n');
  const names = new Set(text.match(/[\w-]+/g));
  // The map's engine reads its own.
  const ours = namesIn(en).filter((name) => !name.includes('.'));
  expect(ours.length).toBeGreaterThan(300);
  expect(ours.filter((name) => !names.has(name))).toEqual([]);
});
