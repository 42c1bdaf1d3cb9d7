import { describe, expect, it } from 'vitest';
import { fileOf, parquetOf, textAt } from '#testing/rows/parquet-of.ts';
import { at, codesOf, DAY, idsOf, read, SCOPE, SOUND } from '#testing/rows/small-catalogue.ts';
import { readRows } from './read-rows.ts';

describe('a sound catalogue', () => {
  it('becomes a table in order of time: open starts first, the undated last, the id settles the rest', async () => {
    const rows = [
      { ...SOUND, id: 'undated', start_earliest: null, end_latest: null },
      { ...SOUND, id: 'b' },
      { ...SOUND, id: 'open', start_earliest: null },
      { ...SOUND, id: 'a' },
      { ...SOUND, id: 'longer', end_latest: at(DAY + 2 * 86_400_000) },
      { ...SOUND, id: 'before 1970', start_earliest: at(-5e11) },
    ];
    const { table } = await read(rows);
    expect(idsOf(table)).toEqual(['open', 'before 1970', 'a', 'b', 'longer', 'undated']);
    expect([...table.firstRow]).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect([...table.time.earliestStart]).toEqual([-Infinity, -5e11, DAY, DAY, DAY, Number.NaN]);
    expect([...table.time.latestStart].slice(0, 5)).toEqual(Array(5).fill(Infinity));
    expect([...table.time.earliestEnd].slice(0, 5)).toEqual(Array(5).fill(-Infinity));
    expect(table.time.latestEnd[5]).toBeNaN();
  });

  it('takes rows of one id for its readings, and those of one number for parts', async () => {
    const rows = [
      { ...SOUND, id: 'b', reading: 7 },
      { ...SOUND, id: 'a', reading: 1, title: 'A', end_latest: at(DAY + 1) },
      { ...SOUND, id: 'b', reading: 2, start_earliest: at(DAY + 5) },
      { ...SOUND, id: 'b', reading: 7, start_earliest: at(DAY - 5), title: null },
    ];
    const { table, flaws } = await read(rows);
    expect(idsOf(table)).toEqual(['b', 'a']);
    expect([...table.firstRow]).toEqual([0, 3, 4]);
    expect([...table.reading]).toEqual([0, 1, 1, 0]);
    expect([...table.time.earliestStart]).toEqual([DAY + 5, DAY, DAY - 5, DAY]);
    expect(textAt(table.text.title, 0)).toBe('One');
    expect(flaws).toEqual([]);
  });

  it('reads places, kinds and texts, and leaves empty what a file has no column for', async () => {
    const place = {
      lon: 127.25,
      lat: 38.5,
      radius_m: 500,
      km_from: 12.5,
      km_to: 30,
      near: true,
      beyond: true,
    };
    const { table, flaws } = await read([
      { ...SOUND, ...place, title_ko: '하나', url: 'https://example.org/1' },
    ]);
    expect(Object.values(table.place).map(([value]) => value)).toEqual([
      127.25, 38.5, 500, 12.5, 30, 1, 1, 0,
    ]);
    expect(table.kindIds).toEqual(['crossing', 'shots']);
    expect([textAt(table.text.titleKo, 0), textAt(table.text.url, 0), textAt(table.text.source, 0)]).toEqual([
      '하나',
      'https://example.org/1',
      '',
    ]);
    expect(flaws).toEqual([]);
    const bare = await read([{ ...SOUND, kind: undefined }]);
    expect(Object.values(bare.table.place).map(([value]) => value)).toEqual([
      ...Array(5).fill(Number.NaN),
      0,
      0,
      0,
    ]);
    expect(bare.table.kindIds[bare.table.kind[0] ?? 0]).toBe('');
  });

  it('takes the points of GeoParquet in place of longitude and latitude', async () => {
    const point = new Uint8Array(21);
    const view = new DataView(point.buffer);
    view.setUint8(0, 1);
    view.setUint32(1, 1, true);
    view.setFloat64(5, 127, true);
    view.setFloat64(13, 38, true);
    const line = point.slice();
    line[1] = 2;
    const rows = [
      { ...SOUND, geometry: point },
      { ...SOUND, id: 'two', geometry: line },
      { ...SOUND, id: 'zzz' },
    ];
    const { table, flaws } = await read(rows);
    expect([...table.place.lon]).toEqual([127, Number.NaN, Number.NaN]);
    expect([...table.place.lat]).toEqual([38, Number.NaN, Number.NaN]);
    expect(codesOf(flaws)).toEqual([['not-a-point', 1, 2]]);
    const korean = { columns: { geometry: { crs: { id: { authority: 'EPSG', code: 5179 } } } } };
    const kvMetadata = [{ key: 'geo', value: JSON.stringify(korean) }];
    expect(await readRows(fileOf(parquetOf(rows, { options: { kvMetadata } })), SCOPE)).toEqual({
      fault: {
        code: 'crs',
        column: 'geometry',
        crs: 'EPSG:5179',
      },
    });
  });

  it('may have no rows at all', async () => {
    const { table, flaws } = await read([]);
    expect([table.rows, table.incidents, [...table.firstRow], flaws]).toEqual([0, 0, [0], []]);
  });

  it('takes whole numbers for ids, whatever their size', async () => {
    const rows = [
      { ...SOUND, id: 9_007_199_254_740_993n },
      { ...SOUND, id: 9_007_199_254_740_992n },
    ];
    const { table } = await read(rows, { types: { id: 'INT64' } });
    expect(idsOf(table)).toEqual(['9007199254740992', '9007199254740993']);
  });

  it('says how many rows it has read, group by group', async () => {
    const said: [number, number][] = [];
    const rows = Array.from({ length: 5 }, (_, index) => ({ ...SOUND, id: `${index}` }));
    const file = fileOf(parquetOf(rows, { options: { rowGroupSize: 2 } }));
    await readRows(file, { ...SCOPE, progress: (done, of) => void said.push([done, of]) });
    expect(said.at(-1)).toEqual([5, 5]);
    expect(said.map(([done]) => done)).toEqual(said.map(([done]) => done).sort((a, b) => a - b));
    expect(new Set(said.map(([done]) => done)).size).toBeGreaterThan(3);
  });
});
