import { act, cleanup, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, test } from 'vitest';
import { SUBJECT } from '#testing/subject.ts';
import type { Palette } from './palette.ts';
import { usePalette } from './use-palette.ts';

afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute('data-theme');
  document.documentElement.removeAttribute('style');
});

const palettes: Palette[] = [];
function Picture() {
  const host = useRef<HTMLDivElement>(null);
  palettes.push(usePalette(host, SUBJECT.kinds));
  return <div ref={host} />;
}

/** Mutation observers are called a moment later. */
const theme = (name: string) =>
  act(async () => {
    document.documentElement.dataset.theme = name;
    await new Promise((done) => setTimeout(done));
  });

test('a theme that changes no colour returns the same palette, so that the boxes are not painted again', async () => {
  document.documentElement.style.setProperty('--ink', 'rgb(1, 2, 3)');
  render(<Picture />);
  const before = palettes.at(-1);
  expect(before?.ink).toBe('rgb(1, 2, 3)');
  await theme('light');
  expect(palettes.at(-1)).toBe(before);
  document.documentElement.style.setProperty('--ink', 'rgb(9, 9, 9)');
  await theme('dark');
  expect(palettes.at(-1)?.ink).toBe('rgb(9, 9, 9)');
});
