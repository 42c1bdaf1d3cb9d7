import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { START, STARTED } from '#app/app-attribute.ts';
import { START_HASHES, withStart } from './start-page.ts';

const PAGE = `<html><head><!--start--><link rel="stylesheet" crossorigin href="./a.css"></head>
  <body><div id="root"></div><div id="start"></div></body></html>`;

const between = (html: string, tag: string) =>
  new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the hashes are those of what stands in the page', () => {
  const html = withStart(PAGE);
  expect(hashOf(between(html, 'script'))).toBe(START_HASHES.script);
  expect(hashOf(between(html, 'style'))).toBe(START_HASHES.style);
});

test('no comment is left in it, and all that it does', () => {
  const script = between(withStart(PAGE), 'script');
  expect(script).not.toMatch(/^\s*\/[/*]/m);
  expect(() => new Function(script)).not.toThrow();
  for (const part of ['unhandledrejection', 'ResizeObserver', 'showModal', 'file:', 'dataset.theme'])
    expect(script).toContain(part);
});

test('it speaks of what the app and the style ask for', () => {
  const html = withStart(PAGE);
  expect(between(html, 'style')).toContain(`[${START}="broken"]`);
  const inDataset = (attribute: string) => `dataset.${attribute.replace('data-', '')}`;
  expect(between(html, 'script')).toContain(`${inDataset(START)} = `);
  expect(between(html, 'script')).toContain(`${inDataset(STARTED)} !== undefined`);
});

test('a page keeps its style sheet in the head, before those that parts of the app bring', () => {
  const html = withStart(PAGE);
  expect(html.indexOf('a.css')).toBeLessThan(html.indexOf('<body>'));
});

test('the letters that it asks for early are those that the styles ask for', () => {
  const script = between(withStart(PAGE), 'script');
  const styles = readFileSync('src/ui/theme/fonts.css', 'utf8');
  expect(script).toMatch(/`fonts\/dmz-sans-\$\{weight\}-\$\{letters\}\.woff2`/);
  for (const weight of ['regular', 'semibold'])
    for (const letters of ['latin', 'hangul']) {
      const file = `/fonts/dmz-sans-${weight}-${letters}.woff2`;
      expect(script).toContain(`'${weight}'`);
      expect(script).toContain(`'${letters}'`);
      expect(styles).toContain(`url("${file}")`);
      expect(existsSync(`public${file}`)).toBe(true);
    }
});
