/** RIS, which EndNote, Zotero, Mendeley and others read: a tag a line, and no way to escape anything. */
import { type CslItem, inOneLine, partsOf } from './csl-item.ts';

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  article: 'GEN',
  'article-newspaper': 'NEWS',
  broadcast: 'VIDEO',
  dataset: 'DATA',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  webpage: 'ELEC',
};

export function ris(items: readonly CslItem[]): string {
  return items.map((item) => `${linesOf(item).join('\r\n')}\r\n\r\n`).join('');
}

function linesOf(item: CslItem): string[] {
  const issued = partsOf(item.issued);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TI', item.title],
    ...(item.author ?? []).map(
      (name) =>
        [
          'AU',
          'literal' in name ? withoutComma(name.literal) : `${withoutComma(name.family)}, ${name.given}`,
        ] as const,
    ),
    ['T2', item['container-title']],
    ['PY', issued[0]],
    ['DA', issued.join('/')],
    ['ET', item.version],
    ['Y2', partsOf(item.accessed).join('/')],
    ['UR', item.URL],
    ['C1', item.license],
    ['LA', item.language],
    ['N1', item.note],
    ['ID', item.id],
  ];
  return [
    `TY  - ${TYPES[item.type]}`,
    ...lines.flatMap(([tag, text]) => {
      const line = inOneLine(text ?? '');
      return line === '' ? [] : [`${tag}  - ${line}`];
    }),
    'ER  - ',
  ];
}

/** A comma in a name is read as the end of the family name. */
function withoutComma(name: string): string {
  return name.replace(/\s*,\s*/g, ' ');
}
