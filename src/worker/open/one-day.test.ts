/** A catalogue in which no row comes before another in time: a mistake in the order of growth would show. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, it } from 'vitest';
import { timeOfRows } from '#domain/rows/time/time-of-rows.ts';
import { fileOf, textAt } from '#testing/rows/parquet-of.ts';
import { at, DAY, SCOPE } from '#testing/rows/small-catalogue.ts';
import { answerOpen } from './answer-open.ts';
import type { OpenedCatalogue, OpenMessage } from './open-messages.ts';

const MILLION = 1_000_000;
/** No divisor of a million but 1 divides it: its multiples come in no order, each once. */
const STEP = 618_033;

/** A million rows in no order of their ids, which all say the same of when they were. */
function millionOf(start: Date, end: Date): ArrayBuffer {
  const same = (name: string, data: Date | null) =>
    ({ name, type: 'TIMESTAMP', data: Array(MILLION).fill(data) }) as const;
  const id = Array.from({ length: MILLION }, (_, index) => (index * STEP) % MILLION);
  return parquetWriteBuffer({
    columnData: [
      { name: 'id', type: 'INT32', data: id },
      { name: 'title', type: 'STRING', data: Array(MILLION).fill('A drone was seen') },
      { name: 'kind', type: 'STRING', data: Array(MILLION).fill('crossing') },
      same('start_earliest', start),
      same('start_latest', null),
      same('end_earliest', null),
      same('end_latest', end),
    ],
  });
}

async function opened(bytes: ArrayBuffer): Promise<OpenedCatalogue> {
  const said: OpenMessage[] = [];
  await answerOpen(
    { address: '', zone: null, ...SCOPE },
    async () => fileOf(bytes),
    (message) => said.push(message),
  );
  const last = said.at(-1);
  if (last?.type !== 'opened') throw new Error(JSON.stringify(last));
  return last.catalogue;
}

it('puts a million rows of one day in the order of their ids', async () => {
  const { table, index, flaws } = await opened(millionOf(at(DAY), at(DAY + 86_400_000)));
  expect(flaws).toEqual([]);
  expect([table.rows, table.incidents]).toEqual([MILLION, MILLION]);
  const ids = [0, 1, 2, 3, MILLION - 1].map((incident) => textAt(table.text.id, incident));
  expect(ids).toEqual(['0', '1', '10', '100', '999999']);
  expect(timeOfRows(index)).toEqual({ from: DAY, to: DAY + 86_400_000 });
});
