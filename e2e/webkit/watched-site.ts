/**
 * The built page, served through a watcher. WebDriver tells nothing of a page's console or its requests, so what goes
 * wrong is told by a script that stands first in each page, and by what the server is asked for. Files can be taken away.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const REPORT = '/watched-fault';
const WATCHER = '/watcher.js';

/** In the page and in its workers, before anything else. */
const LISTENING = `{
  const tell = (text) => void fetch('${REPORT}', { method: 'POST', body: text, keepalive: true }).catch(() => 0);
  const write = console.error.bind(console);
  console.error = (...words) => { tell('console error: ' + words.map(String).join(' ')); write(...words); };
  addEventListener('error', ({ message, error }) => { if (message) tell('page error: ' + (error ?? message)); });
  addEventListener('unhandledrejection', ({ reason }) => tell('page error: ' + reason));
  (globalThis.document ?? globalThis).addEventListener('securitypolicyviolation', (event) =>
    tell('policy violation: ' + event.effectiveDirective + ' blocked ' + event.blockedURI));
}
`;

export class WatchedSite {
  readonly faults: string[] = [];
  /** What is not answered with the file that is there. */
  private readonly missing = new Set<RegExp>();
  private readonly source: string;
  private readonly server: Server;

  private constructor(source: string) {
    this.source = source;
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        response.destroy(error as Error);
      });
    });
  }

  static async start(source: string): Promise<WatchedSite> {
    const site = new WatchedSite(source);
    await new Promise<void>((resolve) => site.server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  takeAway(file: RegExp): void {
    this.missing.add(file);
  }

  putBack(file: RegExp): void {
    this.missing.delete(file);
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    if (path === REPORT) {
      this.faults.push(await textOf(request));
      return void response.end();
    }
    if (path === WATCHER) return void response.setHeader('Content-Type', 'text/javascript').end(LISTENING);
    if ([...this.missing].some((file) => file.test(path))) {
      this.faults.push(`failed request: 404 ${path}`);
      return void response.writeHead(404).end();
    }
    const { range } = request.headers;
    const answer = await fetch(this.source + path, { headers: range === undefined ? {} : { range } });
    // Browsers ask for it by themselves where a document names no icon.
    if (answer.status >= 400 && path !== '/favicon.ico')
      this.faults.push(`failed request: ${answer.status} ${path}`);
    for (const [name, value] of answer.headers)
      if (!/^(content-encoding|content-length|transfer-encoding|connection|keep-alive)$/.test(name))
        response.setHeader(name, value);
    response.statusCode = answer.status;
    response.end(
      watched(path, answer.headers.get('content-type') ?? '', Buffer.from(await answer.arrayBuffer())),
    );
  }
}

/** A page with the watcher in front of all its scripts; a worker with it in front of its own lines. */
function watched(path: string, type: string, body: Buffer): Buffer | string {
  if (type.startsWith('text/html'))
    return body.toString('utf8').replace('<head>', `<head><script src="${WATCHER}"></script>`);
  if (/worker[^/]*\.m?js$/.test(path)) return LISTENING + body.toString('utf8');
  return body;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
