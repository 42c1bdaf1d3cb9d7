import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RowsError } from '#domain/rows/parquet/rows-file.ts';
import { openRangedFile } from './ranged-file.ts';

/** Longer than what the first request asks for. */
const BYTES = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251);
const asked: string[] = [];
let size = BYTES.length;
let server: Server;
let origin: string;

function answer({ url = '', headers: { range = '' } }: IncomingMessage, response: ServerResponse): void {
  asked.push(range);
  if (url === '/missing') response.writeHead(404).end('no');
  else if (url === '/page')
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<p>');
  else if (url === '/forbidden') response.writeHead(403).end('no');
  else if (url === '/whole') response.writeHead(200).end(BYTES);
  else if (url === '/empty') response.writeHead(416, { 'Content-Range': 'bytes */0' }).end();
  else if (url === '/short') {
    response.writeHead(206, { 'Content-Range': `bytes 0-65535/${size}` }).end(BYTES.subarray(0, 100));
  } else if (url === '/slow') response.writeHead(206, { 'Content-Range': 'bytes 0-9/10' }).write('x');
  else {
    const [, start = '', end = ''] = /bytes=(\d+)-(\d+)/.exec(range) ?? [];
    const last = Math.min(Number(end), size - 1);
    response.writeHead(206, { 'Content-Range': `bytes ${start}-${last}/${size}` });
    response.end(BYTES.subarray(Number(start), last + 1));
  }
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function faultOf(path: string, signal?: AbortSignal): Promise<unknown> {
  try {
    await openRangedFile(origin + path, signal);
    return undefined;
  } catch (error) {
    return error instanceof RowsError ? error.fault : error;
  }
}

it('fetches the ranges that are asked for, and the first bytes once', async () => {
  asked.length = 0;
  const file = await openRangedFile(`${origin}/file`);
  expect(file.byteLength).toBe(BYTES.length);
  expect(new Uint8Array(await file.slice(0, 4))).toEqual(BYTES.slice(0, 4));
  expect(new Uint8Array(await file.slice(150_000, 200_000))).toEqual(BYTES.slice(150_000));
  expect(asked).toEqual(['bytes=0-65535', 'bytes=150000-199999']);
});

it.each([
  ['/missing', { code: 'not-found' }],
  ['/page', { code: 'not-found' }],
  ['/forbidden', { code: 'refused', status: 403 }],
  ['/whole', { code: 'no-ranges' }],
  ['/short', { code: 'no-ranges' }],
])('says what is wrong at %s', async (path, fault) => {
  expect(await faultOf(path)).toEqual(fault);
});

it('takes an empty file for one', async () => {
  expect((await openRangedFile(`${origin}/empty`)).byteLength).toBe(0);
});

it('says that a server cannot be reached', async () => {
  await expect(openRangedFile('http://127.0.0.1:9/file')).rejects.toMatchObject({
    fault: { code: 'unreachable' },
  });
});

it('notices that the file became another while it was read', async () => {
  const file = await openRangedFile(`${origin}/file`);
  size = BYTES.length - 1;
  await expect(file.slice(100_000, 100_010)).rejects.toMatchObject({ fault: { code: 'changed' } });
  size = BYTES.length;
});

it('can be cancelled while it waits', async () => {
  const controller = new AbortController();
  const fault = faultOf('/slow', controller.signal);
  controller.abort();
  expect(await fault).toEqual({ code: 'cancelled' });
});
