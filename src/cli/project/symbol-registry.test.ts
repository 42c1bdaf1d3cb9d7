/** What a symbol looks like is said in src/symbols and nowhere else. */
import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { filesBelow } from '#cli/bootstrap/files-below.mjs';
import { SHAPE_PATHS } from '#symbols/shapes.ts';
import { OUTLINE_COLOR } from '#symbols/symbol-layers.ts';

const bare = (text: string) => text.toLowerCase().replace(/\s+/g, '');
const PATHS = Object.values(SHAPE_PATHS).map(bare);

/** What of the symbols' drawing a source text says for itself. */
function saidIn(text: string): string[] {
  const found = bare(text);
  return [
    ...(PATHS.some((path) => found.includes(path)) ? ['path data'] : []),
    ...(found.includes(OUTLINE_COLOR) ? ['the outline’s colour'] : []),
    ...(found.includes('path2d(') ? ['a shape drawn on a canvas'] : []),
  ];
}

test.each([
  [`<path d="${SHAPE_PATHS.hexagon}" />`, 'path data'],
  [SHAPE_PATHS.burst.replaceAll(' ', '\n  '), 'path data'],
  [`stroke: ${OUTLINE_COLOR.toUpperCase()};`, 'the outline’s colour'],
  ['new Path2D(path)', 'a shape drawn on a canvas'],
])('%s would be found', (text, what) => expect(saidIn(text)).toEqual([what]));

/** Paints whole pictures from their SVG, whose paths it reads and does not know. */
const PAINTER = 'src/features/share/picture/paint-svg.ts';

it('is said by no file outside src/symbols', () => {
  const files = ['src', 'e2e']
    .flatMap(filesBelow)
    .filter((path) => /\.(tsx?|mjs|css)$/.test(path) && !path.startsWith('src/symbols/'))
    .filter((path) => !path.endsWith('symbol-registry.test.ts') && path !== PAINTER);
  expect(files.length).toBeGreaterThan(300);
  const said = files.map((path) => [path, saidIn(readFileSync(path, 'utf8'))] as const);
  expect(said.filter(([, faults]) => faults.length > 0)).toEqual([]);
});
