/**
 * Cuts Pretendard (SIL Open Font License 1.1) down to what the map and the interface set.
 * The licence reserves the name Pretendard for the unmodified font, so the cut files go by
 * 'DMZ Sans'; copyright and licence stay inside them and stand in public/fonts/OFL.txt.
 */
import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { FONT_FILES } from '#basemap/fonts.ts';
import { hangulBlocks, hangulCharacters, latinCharacters } from './font-characters.ts';
import { renameFont } from './font-name.ts';

const SOURCE = 'node_modules/pretendard/dist/public/static';
const LICENCE = 'node_modules/pretendard/dist/LICENSE.txt';
const WEIGHTS = {
  regular: { file: `${SOURCE}/Pretendard-Regular.otf`, style: 'Regular' },
  strong: { file: `${SOURCE}/Pretendard-SemiBold.otf`, style: 'Semibold' },
} as const;
type Weight = (typeof WEIGHTS)[keyof typeof WEIGHTS];

/** Number of files all Hangul syllables are spread over, for texts that use others than ours do. */
export const REST_BLOCKS = 8;

export function restFile(block: number): string {
  return `fonts/dmz-sans-regular-hangul-rest-${block}.woff2`;
}

/** Font files and their licence by path from the repository's root. */
export async function fontArtefacts(): Promise<Map<string, Uint8Array>> {
  const hangul = hangulCharacters();
  const wanted: [path: string, weight: Weight, text: string][] = [
    [FONT_FILES.regularLatin, WEIGHTS.regular, latinCharacters()],
    [FONT_FILES.regularHangul, WEIGHTS.regular, hangul],
    [FONT_FILES.strongLatin, WEIGHTS.strong, latinCharacters()],
    [FONT_FILES.strongHangul, WEIGHTS.strong, hangul],
    ...hangulBlocks(REST_BLOCKS).map(([first, last], block): [string, Weight, string] => [
      restFile(block),
      WEIGHTS.regular,
      String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index)),
    ]),
  ];
  const artefacts = new Map<string, Uint8Array>();
  for (const [path, weight, text] of wanted) artefacts.set(`public/${path}`, await cut(weight, text));
  artefacts.set('public/fonts/OFL.txt', readFileSync(LICENCE));
  return artefacts;
}

async function cut({ file, style }: Weight, text: string): Promise<Buffer> {
  const font = await subsetFont(readFileSync(file), text, {
    targetFormat: 'sfnt',
    keepFeatures: ['kern', 'tnum', 'ccmp', 'mark', 'mkmk', 'case', 'calt'],
  });
  const [copyright = ''] = readFileSync(LICENCE, 'utf8').split(/\r?\n\r?\n/, 1);
  const renamed = renameFont(font, { family: 'DMZ Sans', style, copyright: copyright.replace(/\s+/g, ' ') });
  return convert(Buffer.from(renamed), 'woff2');
}
