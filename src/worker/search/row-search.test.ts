import { expect, it, vi } from 'vitest';
import { NO_NAMES } from '#domain/query/search/names.ts';
import { BLOCK } from '#domain/query/search/rows/text-block.ts';
import type { CatalogueTable } from '#domain/rows/catalogue-table.ts';
import { HiredPort } from '#testing/rows/hired-port.ts';
import { read, SOUND } from '#testing/rows/small-catalogue.ts';
import { type RowSearch, startRowSearch } from './row-search.ts';
import { RowSearcher } from './row-searcher.ts';
import type { SearchMessage, SearchPart } from './search-messages.ts';

const COUNT = 2 * BLOCK + 5;
const KINDS = [['월경'], ['사격'], []];

/** Three blocks; the last incident is another. */
const { table } = await read(
  Array.from({ length: COUNT }, (_, index) => ({
    ...SOUND,
    id: `${index}`.padStart(6, '0'),
    title: index === COUNT - 1 ? 'Balloon' : 'Drone',
    kind: index === 0 ? 'shots' : 'crossing',
  })),
);

interface Worked {
  readonly search: RowSearch;
  readonly port: HiredPort;
  readonly said: SearchMessage[];
  readonly failed: ReturnType<typeof vi.fn>;
}

/** A searcher behind a port, whose clock goes on a second each time that it is asked. */
function started(of: CatalogueTable = table): Worked {
  const port = new HiredPort();
  const said: SearchMessage[] = [];
  let now = 0;
  const searcher = new RowSearcher({
    post: (message, transfer) => {
      said.push(message);
      port.inside.postMessage(message, transfer);
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    now: () => {
      now += 1000;
      return now;
    },
  });
  port.inside.onmessage = ({ data }) => void searcher.take(data);
  const failed = vi.fn();
  return {
    search: startRowSearch({ table: of, kinds: KINDS, failed, hire: () => port }),
    port,
    said,
    failed,
  };
}

/** All parts of an answer. */
function partsOf(search: RowSearch, text: string, from = 0, of = COUNT): Promise<SearchPart[]> {
  const parts: SearchPart[] = [];
  return new Promise((resolve) => {
    search.ask({ text, names: NO_NAMES, from }, (part) => {
      parts.push(part);
      if (part.searched === of) resolve(parts);
    });
  });
}

const numbersIn = ({ found }: SearchPart) => [...found].flatMap((one, incident) => (one ? [incident] : []));

it('answers in parts, what the reader looks at first', async () => {
  const { search } = started();
  const parts = await partsOf(search, 'balloon', COUNT - 1);
  expect(parts.map(({ searched }) => searched)).toEqual([5, BLOCK + 5, COUNT]);
  expect(parts.map(numbersIn)).toEqual([[COUNT - 1], [COUNT - 1], [COUNT - 1]]);
  expect(numbersIn((await partsOf(search, '사격')).at(-1) as SearchPart)).toEqual([0]);
});

it('wants each text once', async () => {
  const { search, said } = started();
  await partsOf(search, 'drone');
  await partsOf(search, 'drone');
  const wanted = said.flatMap((message) => (message.type === 'want' ? [message.block] : []));
  expect(wanted).toEqual([0, 1, 2]);
});

it('gives the question before up when a newer one comes', async () => {
  const { search, said } = started();
  await partsOf(search, 'drone');
  const before = said.length;
  const old = vi.fn();
  search.ask({ text: 'drone', names: NO_NAMES, from: 0 }, old);
  await partsOf(search, 'balloon');
  expect(old).not.toHaveBeenCalled();
  const numbers = said.slice(before).map((message) => (message.type === 'part' ? message.number : 0));
  // Of the old one it may have begun the first part, no more.
  expect(numbers.filter((number) => number === 2).length).toBeLessThan(2);
  expect(numbers.filter((number) => number === 3)).toHaveLength(3);
});

it('takes no part of a question that is no more asked', async () => {
  const port = new HiredPort();
  const search = startRowSearch({ table, kinds: KINDS, failed: vi.fn(), hire: () => port });
  const take = vi.fn();
  search.ask({ text: 'drone', names: NO_NAMES, from: 0 }, vi.fn());
  search.ask({ text: 'balloon', names: NO_NAMES, from: 0 }, take);
  const part = (number: number, searched: number): SearchMessage => ({
    type: 'part',
    number,
    part: { found: new Uint8Array(COUNT), searched },
  });
  port.inside.postMessage(part(1, 1));
  port.inside.postMessage(part(2, 2));
  await vi.waitFor(() => expect(take).toHaveBeenCalled());
  expect(take.mock.calls.map(([{ searched }]) => searched)).toEqual([2]);
});

it('answers two questions that wait for the same texts with the newer', async () => {
  const { search } = started();
  search.ask({ text: 'drone', names: NO_NAMES, from: 0 }, () => undefined);
  expect(numbersIn((await partsOf(search, 'balloon')).at(-1) as SearchPart)).toEqual([COUNT - 1]);
});

it('has an answer of nothing for a catalogue of nothing', async () => {
  const { search } = started((await read([])).table);
  expect(await partsOf(search, 'drone', 0, 0)).toEqual([{ found: new Uint8Array(0), searched: 0 }]);
});

it('says once that the worker has ended, and asks it nothing more', () => {
  const { search, port, failed } = started();
  port.die();
  port.die();
  search.ask({ text: 'drone', names: NO_NAMES, from: 0 }, () => undefined);
  expect(failed).toHaveBeenCalledTimes(1);
  expect(port.isEnded).toBe(true);
});

it('ends the worker when it is stopped, which is no failure', () => {
  const { search, port, failed } = started();
  search.stop();
  port.die();
  expect(port.isEnded).toBe(true);
  expect(failed).not.toHaveBeenCalled();
});
