import { describe, expect, it } from 'vitest';
import { fileOf, parquetOf } from '#testing/rows/parquet-of.ts';
import { SCOPE, SOUND } from '#testing/rows/small-catalogue.ts';
import { type ReadOptions, readRows } from './read-rows.ts';

async function faultOf(bytes: ArrayBuffer, options: Partial<ReadOptions> = {}) {
  const result = await readRows(fileOf(bytes), { ...SCOPE, ...options });
  return 'fault' in result ? result.fault : undefined;
}

describe('what keeps a file from being read is said', () => {
  const sound = parquetOf([SOUND]);

  it.each<[string, ArrayBuffer, unknown]>([
    ['an empty file', new ArrayBuffer(0), { code: 'not-parquet' }],
    ['a text', new TextEncoder().encode('id,title\n1,One\n').buffer as ArrayBuffer, { code: 'not-parquet' }],
    ['a truncated file', sound.slice(0, sound.byteLength - 9), { code: 'truncated' }],
    ['the head of a file', sound.slice(0, 8), { code: 'truncated' }],
    [
      'a missing column',
      parquetOf([SOUND], {}, ['title', 'end_latest']),
      { code: 'missing-columns', columns: ['title', 'end_latest'] },
    ],
    [
      'a text for a time',
      parquetOf([{ ...SOUND, start_earliest: '2024-06-09' }], { types: { start_earliest: 'STRING' } }),
      { code: 'wrong-type', column: 'start_earliest', found: 'string', wanted: 'timestamp' },
    ],
    [
      'a number for a title',
      parquetOf([{ ...SOUND, title: 5 }], { types: { title: 'INT32' } }),
      { code: 'wrong-type', column: 'title', found: 'int32', wanted: 'string' },
    ],
  ])('%s', async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toEqual(fault);
  });

  it('a file that was cut in the middle and mended at its end', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({ ...SOUND, id: `${index}` }));
    const bytes = new Uint8Array(parquetOf(rows));
    const cut = new Uint8Array([...bytes.slice(0, 4), ...bytes.slice(2000)]);
    expect(await faultOf(cut.buffer)).toMatchObject({ code: expect.stringMatching(/truncated|broken/) });
  });

  it('stops between columns when it is cancelled', async () => {
    const signal = { aborted: false };
    let said = 0;
    const progress = () => {
      said += 1;
      signal.aborted = true;
    };
    expect(await faultOf(parquetOf([SOUND]), { signal, progress })).toEqual({ code: 'cancelled' });
    expect(said).toBe(1);
  });

  it('never rejects for what is in a file, whatever is wrong with it', async () => {
    const bytes = new Uint8Array(parquetOf([SOUND, { ...SOUND, id: 'two', lon: 127, lat: 38, reading: 1 }]));
    for (let index = 0; index < bytes.length; index += 1) {
      const spoilt = bytes.slice();
      spoilt[index] = (spoilt[index] ?? 0) ^ ([0x01, 0x80, 0xff][index % 3] ?? 0);
      const result = await readRows(fileOf(spoilt.buffer), SCOPE);
      expect('fault' in result || result.table.incidents <= result.table.rows).toBe(true);
    }
  });
});
