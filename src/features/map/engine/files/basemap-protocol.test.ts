import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SILENCE_LIMIT } from '#ui/instance/answer-in-time.ts';
import { acquireBasemapProtocol, loadTile, MissingTileError } from './basemap-protocol.ts';

const engine = vi.hoisted(() => ({ addProtocol: vi.fn(), removeProtocol: vi.fn() }));
vi.mock('maplibre-gl', () => engine);

const file = readFileSync('public/basemap/basemap.pmtiles');
const requests: (string | null)[] = [];

/** A host on which each test has an archive of its own, so that none finds another's in memory. */
let archive = '';
let number = 0;
beforeEach(() => {
  requests.length = 0;
  number += 1;
  archive = `http://host.test/${number}.pmtiles`;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Answer = (from: number, to: number) => Response;

function host(answer: Answer): void {
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    const range = new Headers(init.headers).get('range');
    requests.push(range);
    const [, from = '0', to = '0'] = /bytes=(\d+)-(\d+)/.exec(range ?? '') ?? [];
    return answer(Number(from), Number(to));
  });
}

const ranges: Answer = (from, to) => new Response(file.subarray(from, to + 1), { status: 206 });
const wholeFile: Answer = () => new Response(file, { status: 200 });
const tile = (name: string) => loadTile(`pmtiles://${archive}/${name}`);

describe('base map protocol', () => {
  it('is known to the engine from the first map that uses it to the last, which also forgets what was read', async () => {
    host(ranges);
    const [releaseOne, releaseOther] = [acquireBasemapProtocol(), acquireBasemapProtocol()];
    expect(engine.addProtocol).toHaveBeenCalledTimes(1);
    await tile('7/109/49');
    releaseOne();
    releaseOne();
    requests.length = 0;
    await tile('7/109/49');
    expect(requests.length, 'the tile alone').toBe(1);
    expect(engine.removeProtocol).not.toHaveBeenCalled();
    releaseOther();
    expect(engine.removeProtocol).toHaveBeenCalledTimes(1);
    await tile('7/109/49');
    expect(requests.length, 'the archive again').toBeGreaterThan(2);
    acquireBasemapProtocol()();
    expect([engine.addProtocol, engine.removeProtocol].map(({ mock }) => mock.calls.length)).toEqual([2, 2]);
  });

  it('reads a tile by ranges', async () => {
    host(ranges);
    expect((await tile('7/109/49')).data.byteLength).toBeGreaterThan(1000);
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.every((range) => range?.startsWith('bytes='))).toBe(true);
  });

  it('takes the whole archive once where the host knows no ranges', async () => {
    host(ranges);
    const expected = await tile('7/109/49');
    archive += '?whole';
    requests.length = 0;
    host(wholeFile);
    expect((await tile('7/109/49')).data).toEqual(expected.data);
    await tile('7/108/49');
    expect(requests).toHaveLength(1);
  });

  it('says 404 for a tile the archive does not hold, so that the engine enlarges the parent', async () => {
    host(ranges);
    const missing = tile('10/0/0');
    await expect(missing).rejects.toBeInstanceOf(MissingTileError);
    await expect(missing).rejects.toMatchObject({ status: 404 });
  });

  it('turns a refusal into a sentence, and asks again the next time', async () => {
    host(() => new Response('', { status: 500 }));
    await expect(tile('7/109/49')).rejects.toThrow(/answered 500/);
    host(ranges);
    await expect(tile('7/109/49')).resolves.toBeDefined();
  });

  it('turns a host out of reach into a sentence', async () => {
    host(() => {
      throw new TypeError('network');
    });
    await expect(tile('7/109/49')).rejects.toThrow(/could not be reached/);
  });

  it.each<[string, (init: RequestInit) => Promise<Response>]>([
    ['that never answers', () => new Promise(() => undefined)],
    ['that falls silent within a tile', async () => new Response(new ReadableStream(), { status: 206 })],
    ['that falls silent within the archive', async () => new Response(new ReadableStream())],
  ])('fails at a host %s, ends the request and asks again the next time', async (_, answer) => {
    vi.useFakeTimers();
    const signals: (AbortSignal | null | undefined)[] = [];
    vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
      signals.push(init.signal);
      return answer(init);
    });
    const failing = expect(tile('7/109/49')).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(SILENCE_LIMIT + 1000);
    await failing;
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    vi.useRealTimers();
    host(ranges);
    await expect(tile('7/109/49')).resolves.toBeDefined();
  });

  it('starts again when the file was replaced while the page is open', async () => {
    let etag = '"old"';
    host((from, to) => new Response(file.subarray(from, to + 1), { status: 206, headers: { etag } }));
    await tile('7/109/49');
    etag = '"new"';
    await expect(tile('7/108/49')).resolves.toBeDefined();
    expect(requests.filter((range) => range === 'bytes=0-16383')).toHaveLength(2);
  });

  it.each(['pmtiles://nothing', 'http://host.test/7/1/2', 'pmtiles://x/a/b/c'])(
    'refuses %s',
    async (address) => {
      await expect(loadTile(address)).rejects.toThrow(/Not the address/);
    },
  );
});
