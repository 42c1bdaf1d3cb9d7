/** Words that nobody reads are still translated, sent and given letters in the fonts. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesBelow } from '#cli/bootstrap/files-below.mjs';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';

/** Sources that may read the catalogue: neither the catalogue itself nor tests. */
function readersBelow(folder: string): string[] {
  return filesBelow(folder).filter(
    (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !/i18n\/(en|ko)\//.test(path),
  );
}

function namesIn(part: object): string[] {
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? [name, ...namesIn(value)] : [name],
  );
}

it('every word of the catalogue has a reader', () => {
  const text = readersBelow('src')
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const names = new Set(text.match(/[\w-]+/g));
  // The map's engine reads its own.
  const ours = namesIn(panelMessagesFor('en')).filter((name) => !name.includes('.'));
  expect(ours.length).toBeGreaterThan(300);
  expect(ours.filter((name) => !names.has(name))).toEqual([]);
});
