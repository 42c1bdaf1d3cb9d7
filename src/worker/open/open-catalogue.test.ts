import { expect, it, vi } from 'vitest';
import { factsOf } from '#domain/query/row-facts.ts';
import { indexRows } from '#domain/rows/time/row-index.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { HiredPort } from '#testing/rows/hired-port.ts';
import { fileOf, parquetOf } from '#testing/rows/parquet-of.ts';
import { read, SCOPE, SOUND } from '#testing/rows/small-catalogue.ts';
import { answerOpen } from './answer-open.ts';
import { openCatalogue } from './open-catalogue.ts';
import type { OpenMessage, OpenOrder } from './open-messages.ts';

const ROWS = Array.from({ length: 6 }, (_, index) => ({
  ...SOUND,
  id: `${index}`,
  lat: index ? 38 : Infinity,
  lon: 127,
}));
const ORDER: OpenOrder = { address: 'https://example.org/rows.parquet', zone: null, ...SCOPE };

/** A worker that reads these bytes, whatever the address. */
function opener(bytes: ArrayBuffer): HiredPort {
  const port = new HiredPort();
  port.inside.onmessage = ({ data }) => {
    void answerOpen(
      data,
      async () => fileOf(bytes),
      (message, transfer) => port.inside.postMessage(message, transfer),
    );
  };
  return port;
}

function opened(
  port: HiredPort,
  signal = new AbortController().signal,
  progress = (_read: number, _of: number) => {},
) {
  return openCatalogue(ORDER, { signal, progress, hire: () => port });
}

it('hands over the table, its index and its flaws, and says how far it is', async () => {
  const port = opener(parquetOf(ROWS, { options: { rowGroupSize: 2 } }));
  const said: (readonly [number, number])[] = [];
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
  const result = await opened(port, undefined, (done, of) => said.push([done, of]));
  const { table, flaws } = await read(ROWS);
  const index = indexRows(table);
  expect(result).toEqual({ table, flaws, index, facts: factsOf(table, index) });
  expect(flaws).toEqual([{ code: 'bad-position', count: 1, firstRow: 1 }]);
  expect(said.at(-1)).toEqual([6, 6]);
  expect(new Set(said.map(([done]) => done)).size).toBeGreaterThan(3);
  expect(port.isEnded).toBe(true);
  clock.mockRestore();
});

it('says no more often how far it is than the page can draw, and in any case when all is read', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(5);
  const said: number[] = [];
  await opened(opener(parquetOf(ROWS, { options: { rowGroupSize: 2 } })), undefined, (done) =>
    said.push(done),
  );
  expect(said.filter((done) => done < 6)).toHaveLength(1);
  expect(said.at(-1)).toBe(6);
  clock.mockRestore();
});

it('tells of a point with a radius where along the line it lies', async () => {
  const order = { ...ORDER, zone: GEOGRAPHY };
  const rows = [{ ...SOUND, lon: 127, lat: 38, radius_m: 500 }];
  const messages: OpenMessage[] = [];
  await answerOpen(
    order,
    async () => fileOf(parquetOf(rows)),
    (message) => messages.push(message),
  );
  const last = messages.at(-1);
  if (last?.type !== 'opened') throw new Error(JSON.stringify(last));
  const { kmFrom, kmTo } = last.catalogue.table.place;
  expect([kmFrom[0], Math.round(kmTo[0] ?? 0)]).toEqual([0, 1]);
});

it('gives its buffers away without a copy', async () => {
  const held: ArrayBuffer[] = [];
  await answerOpen(
    ORDER,
    async () => fileOf(parquetOf(ROWS)),
    (_, transfer) => held.push(...transfer),
  );
  const { table } = await read(ROWS);
  const bytes = (sum: number, { byteLength }: { readonly byteLength: number }) => sum + byteLength;
  expect(held.reduce(bytes, 0)).toBeGreaterThan(Object.values(table.time).reduce(bytes, 0));
  expect(new Set(held).size).toBe(held.length);
});

it('tells a fault of the file', async () => {
  expect(await opened(opener(new ArrayBuffer(3)))).toEqual({ fault: { code: 'not-parquet' } });
});

it('ends the worker when it is cancelled, before or meanwhile', async () => {
  const port = new HiredPort();
  const controller = new AbortController();
  const result = opened(port, controller.signal);
  controller.abort();
  expect(await result).toEqual({ fault: { code: 'cancelled' } });
  expect(port.isEnded).toBe(true);
  expect(await opened(new HiredPort(), controller.signal)).toEqual({ fault: { code: 'cancelled' } });
});

it('takes the end of the worker for a fault', async () => {
  const port = new HiredPort();
  const result = opened(port);
  port.die();
  expect(await result).toEqual({ fault: { code: 'no-worker' } });
  expect(port.isEnded).toBe(true);
});
