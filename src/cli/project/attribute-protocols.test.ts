/**
 * An attribute that one part of the page sets and another reads couples them past the import rules. Each is an exported
 * constant of one file that says who sets and who reads it; what an element sets for its own style sheet alone needs none.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '#cli/bootstrap/files-below.mjs';

const read = (path: string) => ({ path, text: readFileSync(path, 'utf8') });
type File = ReturnType<typeof read>;

const PAGE = filesBelow('src')
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|^src\/cli\//.test(path))
  .map(read);
const STYLES = filesBelow('src')
  .filter((path) => path.endsWith('.css'))
  .map(read);
const BROWSER_TESTS = filesBelow('e2e')
  .filter((path) => path.endsWith('.ts'))
  .map(read);

interface Protocol {
  readonly name: string;
  readonly attribute: string;
  readonly owner: string;
  readonly sentence: string;
}

/** The exported constants that hold the name of an attribute. */
function protocolsOf(files: readonly File[]): Protocol[] {
  const constant = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export const ([A-Z_]+) = '(data-[a-z-]+)';/g;
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(constant)].map(([, sentence = '', name = '', attribute = '']) => ({
      name,
      attribute,
      owner: path,
      sentence,
    })),
  );
}

/** Where attributes are read without a constant: by a selector, or by `dataset`. */
function readsByName({ path, text }: File): string[] {
  const found = text.match(/\[data-[a-z-]+|\.dataset\b|getAttribute\('data-[a-z-]+|getElementById\(/g) ?? [];
  return found.map((read) => `${path}: ${read}`);
}

/** Attributes that a style sheet asks for and that neither a constant nor the elements that wear it know. */
function unknownToPage(style: File, page: readonly File[], protocols: readonly Protocol[]): string[] {
  const asked = [...new Set([...style.text.matchAll(/\[(data-[a-z-]+)/g)].map(([, name = '']) => name))];
  const wearers = page.filter(({ path, text }) =>
    [...text.matchAll(/from '([^']+\.css)'/g)].some(([, address = '']) => {
      const wanted = address.startsWith('#') ? join('src', address.slice(1)) : join(dirname(path), address);
      return wanted === style.path;
    }),
  );
  return asked
    .filter((name) => !protocols.some(({ attribute }) => attribute === name))
    .filter((name) => !wearers.some(({ text }) => new RegExp(`\\s${name}[=\\s>]`).test(text)))
    .map((name) => `${style.path}: ${name}`);
}

const PROTOCOLS = protocolsOf(PAGE);

describe('attributes that one part of the page sets and another reads', () => {
  test('have one constant each, which says who sets and who reads it', () => {
    expect(PROTOCOLS.length).toBeGreaterThan(10);
    const attributes = PROTOCOLS.map(({ attribute }) => attribute);
    expect(attributes.filter((one, index) => attributes.indexOf(one) !== index)).toEqual([]);
    for (const { name, owner, sentence } of PROTOCOLS) {
      expect(sentence, `${owner}: ${name}`).toMatch(/\bSet\b[\s\S]*\bread by\b/);
    }
  });

  test('are set and read by their constants', () => {
    for (const { attribute, owner } of PROTOCOLS) {
      const named = PAGE.filter(({ text }) => new RegExp(`\\b${attribute}\\b(?!-)`).test(text));
      expect(
        named.map(({ path }) => path),
        attribute,
      ).toEqual([owner]);
    }
  });

  test('are read by nobody by their names', () => {
    // The roots of the pages are in HTML files, which no constant reaches; what the build writes there has a constant.
    const allowed = ['main.ts', 'embed/main.ts', 'record/expected-in.ts'].map(
      (path) => `src/app/${path}: getElementById(`,
    );
    expect(PAGE.flatMap(readsByName).filter((read) => !allowed.includes(read))).toEqual([]);
  });

  test('are read by style sheets: each is a constant, or set by an element that wears the sheet', () => {
    const asking = STYLES.filter(({ text }) => text.includes('[data-'));
    expect(asking.length).toBeGreaterThan(10);
    expect(asking.flatMap((style) => unknownToPage(style, PAGE, PROTOCOLS))).toEqual([]);
  });

  test('are read by browser tests by their constants', () => {
    expect(BROWSER_TESTS.flatMap(readsByName)).toEqual([]);
    const named = BROWSER_TESTS.filter(({ text }) => /['"`]data-[a-z-]+/.test(text));
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  test('ids are unique to an app: no element has one that is written into it', () => {
    const written = PAGE.filter(({ text }) => /\sid=["']|\sid=\{[`'"]/.test(text));
    expect(written.map(({ path }) => path)).toEqual([]);
  });
});

describe('the rules bite', () => {
  const page = (text: string): File => ({ path: 'src/ui/Planted.tsx', text });
  const style: File = { path: 'src/ui/planted.module.css', text: '.a[data-planted="true"] {}' };
  const wearing = "import styles from './planted.module.css';\n";

  test('a style sheet that asks for what no wearer sets', () => {
    expect(unknownToPage(style, [page(`${wearing}<a data-other={1} />`)], [])).toEqual([
      `${style.path}: data-planted`,
    ]);
    expect(unknownToPage(style, [page('<a data-planted={1} />')], []), 'set elsewhere').toHaveLength(1);
    expect(unknownToPage(style, [page(`${wearing}<a data-planted={1} />`)], [])).toEqual([]);
    const [protocol] = protocolsOf([page("/** Set by a, read by b. */\nexport const P = 'data-planted';\n")]);
    expect(unknownToPage(style, [], protocol ? [protocol] : [])).toEqual([]);
  });

  test.each([
    "document.querySelector('[data-planted]')",
    'element.dataset.planted',
    "element.getAttribute('data-planted')",
    "document.getElementById('planted')",
  ])('%s', (text) => {
    expect(readsByName(page(text))).toHaveLength(1);
    expect(basename(readsByName(page(text))[0] ?? '')).toContain('Planted.tsx');
  });
});
