/** BibTeX, for LaTeX and what else reads it. Text is UTF-8, as biber and every reference manager read it. */
import { type CslItem, inOneLine, partsOf } from './csl-item.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** As biblatex names them, for hyphens and for its own words. */
const LANGUAGES: Readonly<Record<string, string>> = { en: 'english', ko: 'korean' };

export function bibtex(items: readonly CslItem[]): string {
  return items.map(entryOf).join('\n');
}

function entryOf(item: CslItem): string {
  const issued = partsOf(item.issued);
  const title = escaped(item.title ?? '');
  const month = MONTHS[Number(issued[1]) - 1];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', title && `{${title}}`],
    ['author', item.author?.map(nameOf).join(' and ')],
    ['howpublished', item['container-title'] && escaped(item['container-title'])],
    ['year', issued[0]],
    ['month', month],
    ['date', issued.join('-')],
    ['version', item.version && escaped(item.version)],
    ['url', item.URL && verbatim(item.URL)],
    ['urldate', partsOf(item.accessed).join('-')],
    ['langid', item.language && (LANGUAGES[item.language] ?? escaped(item.language))],
    [
      'note',
      [item.note, item.license]
        .filter(Boolean)
        .map((text) => escaped(text as string))
        .join('. '),
    ],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`},`] : [],
  );
  return `@misc{${item.id.replace(/[^A-Za-z0-9:._-]/g, '-')},\n${lines.join('\n')}\n}\n`;
}

/** In braces it is one name, whatever stands in it: ‘and’ would make two of it, a comma would turn it round. */
function nameOf(name: NonNullable<CslItem['author']>[number]): string {
  return 'literal' in name
    ? `{${escaped(name.literal)}}`
    : `{${escaped(name.family)}}, {${escaped(name.given)}}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // A brace counts also behind a backslash, so that one alone would open or close the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return inOneLine(text).replace(/[\\{}~^#$%&_]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

/** An address is read as it is. What would end the field has a form of its own in addresses. */
function verbatim(address: string): string {
  return inOneLine(address).replace(/[\\{} ]/g, (sign) => encodeURIComponent(sign));
}
