import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FONT_FILES, HANGUL_RANGES, LATIN_RANGES } from '#basemap/fonts.ts';
import { REST_BLOCKS, restFile } from './font-artefacts.ts';
import {
  englishFiles,
  hangulBlocks,
  hangulCharacters,
  latinCharacters,
  textFiles,
} from './font-characters.ts';
import { codePointsOf } from './font-characters-of.ts';

const stylesheet = readFileSync('src/ui/theme/fonts.css', 'utf8');
const committed = (path: string) => codePointsOf(readFileSync(`public/${path}`));
const missingFrom = (font: Set<number>, text: string) =>
  [...text].filter((character) => !font.has(character.codePointAt(0) ?? 0)).join('');

describe('core fonts', () => {
  it.each([FONT_FILES.regularHangul, FONT_FILES.strongHangul])(
    '%s holds every Hangul character in use (if not: npx tsx src/cli/basemap/build-fonts.ts)',
    async (path) => {
      expect(missingFrom(await committed(path), hangulCharacters())).toBe('');
    },
  );

  it.each([FONT_FILES.regularLatin, FONT_FILES.strongLatin])(
    '%s holds every other character of the catalogues and the record',
    async (path) => {
      const hangul = new Set(hangulCharacters());
      const shown = textFiles().filter((file) =>
        /^(?:src.i18n|data.(?:incidents|sources|speakers))/.test(file),
      );
      const text = new Set(shown.flatMap((file) => [...readFileSync(file, 'utf8')]));
      // The family has no Chinese characters: the few that headlines quote are drawn by the reader's system.
      const others = [...text]
        .filter(
          (character) => character > ' ' && !hangul.has(character) && !/\p{Script=Han}/u.test(character),
        )
        .join('');
      expect(shown.length).toBeGreaterThan(3);
      expect(missingFrom(await committed(path), others)).toBe('');
    },
  );

  it.each([FONT_FILES.regularLatin, FONT_FILES.strongLatin])(
    '%s spares an English page the Hangul file',
    async (path) => {
      const shown = hangulCharacters(englishFiles(), '');
      expect(shown).toContain('한');
      expect(missingFrom(await committed(path), shown)).toBe('');
      const ranges = [...shown].map((syllable) => `U+${syllable.codePointAt(0)?.toString(16).toUpperCase()}`);
      expect(LATIN_RANGES).toEqual(expect.arrayContaining(ranges));
    },
  );

  it('notice a character that is missing', async () => {
    expect(missingFrom(await committed(FONT_FILES.regularHangul), '한뷁')).toBe('뷁');
    expect(missingFrom(await committed(FONT_FILES.regularLatin), 'A≈ŏ漢')).toBe('漢');
  });

  it('draw the letters and signs that a reader may type', async () => {
    const font = await committed(FONT_FILES.regularLatin);
    expect(missingFrom(font, latinCharacters().slice(0, 95))).toBe('');
    expect(missingFrom(font, '≈–—‘’“”…·×−→')).toBe('');
  });

  it('leave all other Hangul to files that are loaded when needed', async () => {
    const blocks = hangulBlocks(REST_BLOCKS);
    expect(blocks.at(0)?.[0]).toBe(0xac00);
    expect(blocks.at(-1)?.[1]).toBe(0xd7a3);
    const font = await committed(restFile(0));
    expect(missingFrom(font, String.fromCodePoint(...(blocks[0] ?? [])))).toBe('');
  });

  it('carry the licence beside them', () => {
    expect(readFileSync('public/fonts/OFL.txt', 'utf8')).toContain('SIL Open Font License, Version 1.1');
  });
});

describe('fonts.css', () => {
  it('names only files that exist', () => {
    const files = [...stylesheet.matchAll(/url\("\/(fonts\/[^"]+)"\)/g)].map(([, path]) => path ?? '');
    expect(files).toHaveLength(4 + REST_BLOCKS);
    expect(files.filter((path) => !existsSync(`public/${path}`))).toEqual([]);
  });

  it('lets the Latin file count where both have a syllable', () => {
    for (const weight of ['regular', 'semibold']) {
      expect(stylesheet.indexOf(`${weight}-latin.woff2`)).toBeGreaterThan(
        stylesheet.indexOf(`${weight}-hangul.woff2`),
      );
    }
  });

  it('gives each file the range that the map gives it', () => {
    const rangeOf = (path: string) =>
      new RegExp(`${path}"[^}]*unicode-range: ([^;]+);`).exec(stylesheet)?.[1]?.split(', ');
    expect(rangeOf(FONT_FILES.regularLatin)).toEqual(LATIN_RANGES);
    expect(rangeOf(FONT_FILES.strongHangul)).toEqual(HANGUL_RANGES);
    hangulBlocks(REST_BLOCKS).forEach(([first, last], block) => {
      expect(rangeOf(restFile(block))).toEqual([
        `U+${first.toString(16)}-${last.toString(16)}`.toUpperCase(),
      ]);
    });
  });
});
