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

test('a parser reads back what was written', () => {
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
        expect(back[0]).toEqual(header);
        const unguarded = back.slice(1).map((row, index) =>
          row.map((text, column) => {
            const written = rows[index]?.[column];
            return typeof written === 'string' && text === `'${written}` ? written : text;
          }),
        );
        expect(unguarded).toEqual(rows.map((row) => row.map((one) => (one === null ? '' : String(one)))));
      },
    ),
  );
});

test('no text cell that is read back can be a formula', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', 'a', '"', ',') }),
      (text) => {
        expect(read(csvOf(['a'], [[text]]))[1]?.[0]).not.toMatch(/^[=+\-@\t\r\n]/);
      },
    ),
  );
});
