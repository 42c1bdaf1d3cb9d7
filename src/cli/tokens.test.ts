import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KIND_STYLES } from '#symbols/kind-style.ts';

const css = readFileSync('src/ui/theme/tokens.css', 'utf8');
const block = (selector: string) => css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
const variable = (name: string, from: string) => new RegExp(`--${name}:\\s*([^;]+);`).exec(from)?.[1];

test('the kinds have the colours of the domain table', () => {
  for (const [kind, { color }] of Object.entries(KIND_STYLES))
    expect(variable(`kind-${kind}`, css)).toBe(color);
});

const light = block(':root');
const dark = block(':root[data-theme="dark"]');

test.each([
  ['light', light],
  ['dark', dark],
])('every text keeps 4.5:1 on every paper, every mark 3:1: %s', (_, theme) => {
  const of = (name: string) => variable(name, theme) ?? '';
  for (const paper of ['paper', 'paper-raised', 'paper-sunken', 'accent-soft']) {
    for (const ink of ['ink', 'ink-soft', 'ink-faint', 'accent', 'conflict'])
      expect(contrast(of(ink), of(paper)), `${ink} on ${paper}`).toBeGreaterThan(4.5);
    for (const mark of ['rule-strong', 'focus'])
      expect(contrast(of(mark), of(paper)), `${mark} on ${paper}`).toBeGreaterThan(3);
  }
  for (const { color } of Object.values(KIND_STYLES))
    expect(contrast(color, of('paper-raised')), color).toBeGreaterThan(3);
  expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThan(4.5);
  expect(contrast(of('mark-ink'), of('mark'))).toBeGreaterThan(4.5);
});

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance of `#rrggbb` (WCAG 2). */
function luminance(hex: string): number {
  const linear = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = linear;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
