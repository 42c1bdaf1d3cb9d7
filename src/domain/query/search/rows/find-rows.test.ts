import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdsTerms, searchedOf } from '#domain/query/search/find-term.ts';
import { foldTexts } from '#domain/query/search/fold-text.ts';
import { learnNames } from '#domain/query/search/names.ts';
import { termsOf } from '#domain/query/search/terms.ts';
import type { CatalogueTable, TextColumn } from '#domain/rows/catalogue-table.ts';
import { RowQuestion } from './find-rows.ts';
import { foldRows } from './folded-rows.ts';
import { NameBook } from './name-book.ts';
import { BLOCK, countBlocks, textBlock } from './text-block.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const UTF8 = {
  encode: (text: string) => encoder.encode(text),
  decode: (bytes: Uint8Array) => decoder.decode(bytes),
};
const KINDS = [
  ['Warning shots', '경고 사격'],
  ['Crossing of the line', '월경'],
];
const NAMES = learnNames([{ en: 'Cheorwon and Kaesong', ko: '철원과 개성' }]);

interface Row {
  readonly id: string;
  readonly title: string;
  readonly titleKo: string;
  readonly source: string;
  readonly kind: number;
}

function columnOf(texts: readonly string[]): TextColumn {
  const all = texts.map(UTF8.encode);
  let end = 0;
  const offsets = [0, ...all.map(({ length }) => (end += length))];
  return { bytes: encoder.encode(texts.join('')), offsets: Uint32Array.from(offsets) };
}

function tableOf(rows: readonly Row[]) {
  const column = (name: 'id' | 'title' | 'titleKo' | 'source') => columnOf(rows.map((row) => row[name]));
  const text = {
    id: column('id'),
    title: column('title'),
    titleKo: column('titleKo'),
    source: column('source'),
  };
  const kind = Uint8Array.from(rows, (row) => row.kind);
  return {
    incidents: rows.length,
    kind,
    text: { ...text, url: columnOf(rows.map(() => '')) },
  } as unknown as CatalogueTable;
}

const kindsSearched = KINDS.map((texts) => searchedOf(foldTexts(texts), () => texts));

function found(rows: readonly Row[], search: string): number[] {
  const table = tableOf(rows);
  const book = new NameBook();
  const question = new RowQuestion(
    termsOf(search, () => NAMES),
    kindsSearched,
    book,
  );
  return Array.from({ length: countBlocks(rows.length) }, (_, block) => [
    ...question.foundIn(foldRows(textBlock(table, block), book, UTF8)),
  ]).flat();
}

/** What the search of the record says of the same texts. */
function wanted(rows: readonly Row[], search: string): number[] {
  const terms = termsOf(search, () => NAMES);
  return rows.map(({ title, titleKo, source, id, kind }) => {
    const texts = [title, titleKo, source, id, ...(KINDS[kind] ?? [])];
    return Number(
      holdsTerms(
        searchedOf(foldTexts(texts), () => texts),
        terms,
      ),
    );
  });
}

const row = (parts: Partial<Row>): Row => ({
  id: 'e-1',
  title: '',
  titleKo: '',
  source: '',
  kind: 1,
  ...parts,
});

it.each([
  ['the official romanisation by another', 'Cholwon'],
  ['a name in Hangul by its sound in Latin letters', '철원'],
  ['initial consonants', 'ㅊㅇ'],
  ['a word of the title', 'shells'],
  ['the name of a kind, in the other language', '월경'],
  ['a source', 'yonhap'],
  ['an id without its hyphen', 'e17'],
  ['a phrase', '"near Cheorwon"'],
  ['words of several columns', 'yonhap shells 월경'],
  ['what is typed decomposed', '철원에'.normalize('NFD')],
  ['full width', 'ＹＯＮＨＡＰ'],
  ['words on two lines', '"border, at"'],
])('finds %s: %s', (_, search) => {
  const rows = [
    row({ title: 'Nothing of that', titleKo: '아무것도', id: 'x', kind: 0 }),
    row({
      title: 'Shells fell near Cheorwon border,\nat night',
      titleKo: '철원에 포탄',
      source: 'Yonhap',
      id: 'e-17',
    }),
  ];
  expect(found(rows, search)).toEqual([0, 1]);
});

const LETTERS = [...'abcd eo ko철원군사분계선1239 -–"“’.,éŏÅﬁ가각·CK'];
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 12 }),
  fc.constantFrom('Cheorwon', 'K-9 in Kaesong', '개성공단', 'Kim Jong-un', ''),
);
const rows = fc.array(
  fc.record({ id: text, title: text, titleKo: text, source: text, kind: fc.nat(KINDS.length - 1) }),
  { maxLength: 8 },
);
const search = fc.oneof(
  text,
  fc.constantFrom('ㅊㅇ', 'cholwon', 'gaeseong', '"k 9"', '경고', 'jongun', '철워', '12 9'),
);

it('finds what the search of the record finds in the same texts', () => {
  fc.assert(
    fc.property(rows, search, (list, asked) => {
      expect(found(list, asked)).toEqual(wanted(list, asked));
    }),
    { numRuns: 500 },
  );
});

it('finds in all blocks, and numbers of names that come with a later one', () => {
  const many = Array.from({ length: BLOCK + 3 }, (_, index) =>
    row({ id: `${index}`, title: index >= BLOCK ? 'Kaesong' : 'Haeju' }),
  );
  const all = found(many, 'gaeseong');
  expect(all.flatMap((one, index) => (one ? [index] : []))).toEqual([BLOCK, BLOCK + 1, BLOCK + 2]);
});
