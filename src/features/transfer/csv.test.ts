import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Cell, csvOf } from './csv.ts';

/** Reads RFC 4180 by the letter, so that the writer is not its own witness. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (FIELD.lastIndex < csv.length) {
    const found = FIELD.exec(csv);
    if (!found) throw new Error('not RFC 4180');
    const [, quoted, plain, end] = found;
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push(row.splice(0));
  }
  return rows;
}

const MARK = '\ufeff';
const read = (csv: string) => parse(csv.slice(MARK.length));

describe('a CSV file', () => {
  it('begins with the mark by which spreadsheets know UTF-8, and ends each line as the RFC says', () => {
    expect(csvOf(['id', 'title'], [['a', '침범']])).toBe(`${MARK}id,title\r\na,침범\r\n`);
  });

  it('quotes what would break a row', () => {
    expect(csvOf(['a'], [['x, y'], ['say "no"'], ['two\nlines']])).toBe(
      `${MARK}a\r\n"x, y"\r\n"say ""no"""\r\n"two\nlines"\r\n`,
    );
  });

  it('leaves no formula to a spreadsheet, and no number or blank is touched', () => {
    const cells: Cell[] = ['=1+1', '+1', '-1', '@A1', '\tx', '\rx', '\nx', '＝1', -1, true, null];
    const guarded = read(csvOf(['a'], [cells]))[1];
    expect(guarded).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@A1",
      "'\tx",
      "'\rx",
      "'\nx",
      "'＝1",
      '-1',
      'true',
      '',
    ]);
  });
});

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '-', "'", ' ', '가') }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

test('a parser reads back what was written, but for the apostrophes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }).chain((width) => {
        const row = fc.array(cell, { minLength: width, maxLength: width });
        return fc.tuple(
          fc.array(fc.stringMatching(/^[a-z_]+$/), { minLength: width, maxLength: width }),
          fc.array(row),
        );
      }),
      ([header, rows]) => {
        const back = read(csvOf(header, rows));
        const bare = (text: string) => text.replaceAll("'", '');
        expect(back[0]).toEqual(header);
        expect(back.slice(1).map((row) => row.map(bare))).toEqual(
          rows.map((row) => row.map((one) => (one === null ? '' : bare(String(one))))),
        );
      },
    ),
  );
});

test.each([
  ['three dashes - here – and — there', 'three dashes - here – and — there'],
  ['38th-parallel, 20-30 soldiers; 2024-06-09', '38th-parallel, 20-30 soldiers; 2024-06-09'],
  ["'20' and 'about 20'", "'20' and 'about 20'"],
  ['a;=1+1', "a;'=1+1"],
  ['a|@SUM(1)', "a|'@SUM(1)"],
  ['at -5 degrees', "at '-5 degrees"],
])('words stay as they are, and a formula within them does not: %s', (text, want) => {
  expect(read(csvOf(['a'], [[text]]))[1]).toEqual([want]);
});

test('no cell is a formula, whatever a spreadsheet splits at, and whether it minds quotes or not', () => {
  const separators = [',', ';', '\t', '|', ' ', ':', '^', '~', '\n', '/', '"'];
  const signs = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '＝', ...separators, 'a', '1', '가', "'"),
  });
  fc.assert(
    fc.property(signs, fc.constantFrom(...separators), (text, separator) => {
      const file = csvOf(['a', 'b'], [[text, text]]).slice(MARK.length);
      const cells = file.split(new RegExp(`[\\r\\n${separator === '^' ? '\\^' : separator}]`));
      for (const one of [...cells, ...(read(`${MARK}${file}`)[1] ?? [])])
        expect(one.replace(/^"+/, ''), JSON.stringify(file)).not.toMatch(/^[=+\-@＝＋－＠][^ ]/);
    }),
    { numRuns: 2000 },
  );
});
