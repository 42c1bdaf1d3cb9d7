import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { recordCatalogue } from '#testing/record.ts';
import { bibtex } from './bibtex.ts';
import { type CslItem, inOneLine, sourceItem } from './csl-item.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** A reader of RIS by its own rules: a tag a line, and a record ends with ER. */
function readRis(text: string): Record<string, string[]>[] {
  const records: Record<string, string[]>[] = [];
  let open: Record<string, string[]> | null = null;
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/su.exec(line) ?? [];
    if (tag === '' || /[\r\n]/.test(line)) throw new Error(`no line of RIS: ${JSON.stringify(line)}`);
    if (tag === 'TY') open = {};
    if (!open) throw new Error(`outside of a record: ${line}`);
    if (tag === 'ER') records.push(open);
    else open[tag] = [...(open[tag] ?? []), value];
    if (tag === 'ER') open = null;
  }
  if (open) throw new Error('a record that does not end');
  return records;
}

/** A reader of BibTeX that counts braces as BibTeX does, also behind a backslash. */
function readBibtex(text: string): Record<string, string>[] {
  const entries: Record<string, string>[] = [];
  const HEAD = /\s*@misc\{([^,\s{}%#"]+),\n/y;
  let at = 0;
  while (at < text.trimEnd().length) {
    HEAD.lastIndex = at;
    const head = HEAD.exec(text);
    if (!head) throw new Error(`no entry at ${text.slice(at, at + 60)}`);
    at = HEAD.lastIndex;
    const fields: Record<string, string> = { key: head[1] as string };
    for (;;) {
      const FIELD = /\s*(?:\}|([a-z]+) = (\{|[a-z]+,))/y;
      FIELD.lastIndex = at;
      const field = FIELD.exec(text);
      if (!field) throw new Error(`no field at ${text.slice(at, at + 60)}`);
      at = FIELD.lastIndex;
      if (field[1] === undefined) break;
      if (field[2] !== '{') {
        fields[field[1]] = (field[2] as string).slice(0, -1);
        continue;
      }
      let depth = 1;
      const from = at;
      while (depth > 0) {
        const sign = text[at];
        if (sign === undefined) throw new Error('a field that does not end');
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        at += 1;
      }
      fields[field[1]] = text.slice(from, at - 1);
      if (text[at] !== ',') throw new Error(`a field ends early: ${text.slice(from, at + 5)}`);
      at += 1;
    }
    entries.push(fields);
  }
  return entries;
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\textbackslash{}': '\\',
  '\\textbraceleft{}': '{',
  '\\textbraceright{}': '}',
  '\\textasciitilde{}': '~',
  '\\textasciicircum{}': '^',
};
const unescaped = (text: string) =>
  text.replace(/\\text[a-z]+\{\}|\\[#$%&_]/g, (sign) => SIGNS[sign] ?? sign.slice(1));

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'\\{}~^#$%&_"@,=\n\r\t -한국어 and ER') }),
);
const dates = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain((parts) =>
    fc.integer({ min: 1, max: 3 }).map((length) => ({ 'date-parts': [parts.slice(0, length)] })),
  );
const item: fc.Arbitrary<CslItem> = fc.record(
  {
    id: fc.string({ minLength: 1 }).filter((id) => id.trim() !== ''),
    type: fc.constantFrom('dataset', 'article-newspaper', 'webpage'),
    title: nasty,
    author: fc.array(fc.oneof(fc.record({ literal: nasty }), fc.record({ family: nasty, given: nasty })), {
      maxLength: 3,
    }),
    'container-title': nasty,
    issued: dates,
    accessed: dates,
    URL: fc.webUrl({ withQueryParameters: true }),
    language: fc.constantFrom('en', 'ko'),
    note: nasty,
  },
  { requiredKeys: ['id', 'type'] },
);
const items = fc.array(item, { minLength: 1, maxLength: 4 });

describe('RIS', () => {
  it('has a record for each work, whatever its texts are, with the words as they are but in one line', () => {
    fc.assert(
      fc.property(items, (works) => {
        const records = readRis(ris(works));
        expect(records).toHaveLength(works.length);
        works.forEach((work, index) => {
          const title = inOneLine(work.title ?? '');
          expect(records[index]?.TI).toEqual(title === '' ? undefined : [title]);
          expect(records[index]?.UR).toEqual(work.URL === undefined ? undefined : [work.URL]);
          expect(records[index]?.DA?.[0]?.split('/').length).toBe(work.issued?.['date-parts'][0]?.length);
        });
      }),
    );
  });

  it('has no comma in the name of a body, which would make a family name of its first part', () => {
    const body = {
      id: 'a',
      type: 'report',
      author: [{ literal: 'Army, The' }, { family: 'Kim', given: 'A' }],
    } as const;
    expect(readRis(ris([body]))[0]?.AU).toEqual(['Army The', 'Kim, A']);
  });
});

describe('BibTeX', () => {
  it('names languages as biblatex does', () => {
    const langid = (language: string) =>
      readBibtex(bibtex([{ id: 'a', type: 'dataset', title: 'A', language }]))[0]?.langid;
    expect(['en', 'ko'].map(langid)).toEqual(['english', 'korean']);
  });

  it('has an entry for each work, whatever its texts are, and says the same when its escapes are undone', () => {
    fc.assert(
      fc.property(items, (works) => {
        const entries = readBibtex(bibtex(works));
        expect(entries).toHaveLength(works.length);
        works.forEach((work, index) => {
          const title = inOneLine(work.title ?? '');
          expect(entries[index]?.title && unescaped(entries[index].title)).toBe(
            title === '' ? undefined : `{${title}}`,
          );
          expect(entries[index]?.date?.split('-').length).toBe(work.issued?.['date-parts'][0]?.length);
          for (const text of [entries[index]?.title ?? '', entries[index]?.note ?? ''])
            expect(text.replaceAll(/\\[#$%&_]|\\text[a-z]+\{\}/g, '')).not.toMatch(/[#$%&_~^\\]/);
        });
      }),
    );
  });

  it('keeps a body whole whose name has an ‘and’, and an address as it is', () => {
    const work = {
      id: 'a b',
      type: 'report',
      author: [{ literal: 'This and That' }],
      URL: 'https://a.example/x_y?b=%20&c=1#d',
    } as const;
    expect(readBibtex(bibtex([work]))).toEqual([
      { key: 'a-b', author: '{This and That}', url: 'https://a.example/x_y?b=%20&c=1#d' },
    ]);
  });
});

test('every source of the record is read back, Korean as it is and no date more exact than it is known', () => {
  const sources = [...recordCatalogue().sources.values()];
  const works = sources.map(sourceItem);
  const [fromRis, fromBibtex, fromJson] = [
    readRis(ris(works)),
    readBibtex(bibtex(works)),
    JSON.parse(cslJson(works)),
  ];
  expect(fromRis).toHaveLength(sources.length);
  expect(fromBibtex).toHaveLength(sources.length);
  sources.forEach((source, index) => {
    const title = source.title && inOneLine(source.title);
    const parts = source.issued?.['date-parts'][0]?.length;
    expect(fromRis[index]?.TI?.[0]).toBe(title);
    expect(fromBibtex[index]?.title && unescaped(fromBibtex[index].title)).toBe(title && `{${title}}`);
    expect([fromRis[index]?.DA?.[0]?.split('/').length, fromBibtex[index]?.date?.split('-').length]).toEqual([
      parts,
      parts,
    ]);
    expect(fromBibtex[index]?.url).toBe(source.URL);
    expect(fromJson[index]).not.toHaveProperty('custom');
  });
});
