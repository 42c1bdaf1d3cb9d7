import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PICTURE_INKS } from './inks.ts';
import { lightened } from './lightened.ts';

test('are those of the page’s two themes', () => {
  const css = readFileSync('src/ui/theme/tokens.css', 'utf8');
  const [light = '', dark = ''] = css.split('[data-theme="dark"]');
  const names = {
    ink: 'ink',
    faint: 'ink-faint',
    paper: 'paper-raised',
    rule: 'rule',
    strongRule: 'rule-strong',
    accent: 'accent',
  } as const;
  for (const [key, name] of Object.entries(names) as [keyof typeof names, string][]) {
    expect(light, name).toContain(`--${name}: ${PICTURE_INKS.light[key]};`);
    expect(dark, name).toContain(`--${name}: ${PICTURE_INKS.dark[key]};`);
  }
});

test('a lightened colour is as a style sheet mixes it', () => {
  // What Chromium gives for color-mix(in oklab, …, white 28%).
  const mixed = { '#0072b2': '#5e99c9', '#8a3b12': '#ad7157', '#cc79a7': '#dc9ebf' };
  for (const [color, expected] of Object.entries(mixed)) expect(lightened(color, 0.28)).toBe(expected);
  expect(lightened('#0072b2', 0)).toBe('#0072b2');
  expect(lightened('#0072b2', 1)).toBe('#ffffff');
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(hex, fc.double({ min: 0, max: 1, noNaN: true }), (color, share) => {
      expect(lightened(color, share)).toMatch(/^#[0-9a-f]{6}$/);
    }),
  );
});
