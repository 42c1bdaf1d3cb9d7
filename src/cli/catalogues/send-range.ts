/** Sends a file, or the range of bytes that is asked for, as a host of the built page has to. */
import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

export function sendRange(request: IncomingMessage, response: ServerResponse, path: string): void {
  const { size } = statSync(path);
  response.setHeader('Content-Type', 'application/vnd.apache.parquet');
  response.setHeader('Accept-Ranges', 'bytes');
  const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  if (!asked) {
    response.setHeader('Content-Length', size);
    createReadStream(path).pipe(response);
    return;
  }
  const start = Number(asked[1]);
  const end = Math.min(asked[2] ? Number(asked[2]) : size - 1, size - 1);
  if (start > end) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  response.writeHead(206, {
    'Content-Range': `bytes ${start}-${end}/${size}`,
    'Content-Length': end - start + 1,
  });
  createReadStream(path, { start, end }).pipe(response);
}
