import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentOfRow } from '#domain/rows/row-incident.ts';
import { findText } from '#domain/rows/text-at.ts';
import { codesOf, idsOf, type Row, read, SOUND } from '#testing/rows/small-catalogue.ts';

/** What an address can hold. */
const LONGEST = 200;

/** By the title of each row, the id that it gets. */
async function named(ids: readonly (string | null)[]) {
  const rows: Row[] = ids.map((id, index) => ({ ...SOUND, id, title: `${index}` }));
  const { table, flaws } = await read(rows);
  const incidents = idsOf(table).map((_, incident) => incidentOfRow(table, incident));
  const byTitle = new Map(incidents.map(({ id, feature }) => [feature.properties.title.en, id]));
  return { table, flaws, ids: ids.map((_, index) => byTitle.get(`${index}`) ?? '') };
}

describe('each incident has an id that is its own', () => {
  it.each<[string, (string | null)[], string[]]>([
    ['the same id again', ['a', 'b', 'a', 'a'], ['a', 'b', 'a:2', 'a:3']],
    ['again, where the file has the next one too', ['a', 'a', 'a:2', 'a'], ['a', 'a:3', 'a:2', 'a:4']],
    ['again, of what looks like a number of its own', ['a', 'a', 'a:2', 'a:2'], ['a', 'a:3', 'a:2', 'a:2:2']],
    ['no id, where the file has the one it would get', [null, 'row:1', null], ['row:1:2', 'row:1', 'row:3']],
    ['no id, and a repeat that could get the same', ['row', null, 'row'], ['row', 'row:2', 'row:3']],
  ])('%s', async (_, given, want) => {
    expect((await named(given)).ids).toEqual(want);
  });

  it('is cut where no address could hold it, between characters, and two with one beginning stay two', async () => {
    const long = '한'.repeat(90);
    const { ids, flaws } = await named([`${long}1`, `${long}2`, 'x'.repeat(LONGEST), `${long}1`]);
    const beginning = '한'.repeat(64);
    const [one, two, three] = [1, 2, 3].map((number) => `${beginning}:${number}`);
    expect(ids).toEqual([one, two, 'x'.repeat(LONGEST), three]);
    expect(codesOf(flaws)).toEqual([
      ['long-text', 3, 1],
      ['duplicate-id', 1, 4],
    ]);
  });

  it('takes rows of one long id for its readings', async () => {
    const id = 'x'.repeat(300);
    const { table } = await read([1, 2].map((reading) => ({ ...SOUND, id, reading })));
    expect([idsOf(table), table.rows]).toEqual([[`${'x'.repeat(192)}:1`], 2]);
  });

  it('leads to its own incident, whatever a file has', async () => {
    const long = 'x'.repeat(LONGEST - 8);
    const some = ['a', 'a:2', 'a:2:2', 'a:3', 'row', 'row:1', 'row:2', 'row:2:2', '', null];
    const id = fc.constantFrom(...some, long, `${long}:2`, `${long}yyyyyyyy`, `${long}yyyyyyyyz`);
    await fc.assert(
      fc.asyncProperty(fc.array(id, { maxLength: 12 }), async (given) => {
        const { table, ids } = await named(given);
        const found = idsOf(table).map((own) => findText(table.text.id, own));
        expect(found).toEqual(given.map((_, number) => number));
        for (const own of ids) expect(own.length).toBeLessThanOrEqual(LONGEST);
        // The first of an id that can stand keeps it: a link to it holds.
        given.forEach((one, index) => {
          if (one && one.length <= LONGEST && given.indexOf(one) === index) expect(ids[index]).toBe(one);
        });
      }),
    );
  });
});
