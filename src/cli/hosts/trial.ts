/** What a host has to answer. Each finding that is not as it should be is a sentence; none is as it should be. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { securityHeaders } from '#csp.ts';
import { CACHE, HASHED_FOLDER, HTTPS_HEADER, TYPES } from './host-rules.ts';

/** Collects what is not as it should be. */
export class Findings {
  readonly faults: string[] = [];
  checks = 0;

  equal(what: string, found: unknown, wanted: unknown): void {
    this.checks += 1;
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      this.faults.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  }
}

/** `address`: of the page, with its last slash; `folder`: the same on disk; `files`: its files, from the folder. */
export async function tryHost(
  address: string,
  folder: string,
  files: readonly string[],
  found: Findings,
): Promise<void> {
  await tryHeaders(address, files, found);
  await tryTypes(address, files, found);
  await tryRanges(address, folder, found);
  await tryCompression(address, files, found);
  await tryFolders(address, found);
}

/** Every security header of the preview, and how long each file may be kept. */
async function tryHeaders(address: string, files: readonly string[], found: Findings): Promise<void> {
  const pages = [
    '',
    'index.html',
    'embed.html',
    '404.html',
    'data/incidents.geojson',
    'no-such-file',
    `${HASHED_FOLDER}/no-such.js`,
  ];
  const hashed = files.filter((file) => file.startsWith(`${HASHED_FOLDER}/`));
  for (const path of [...pages, ...hashed]) {
    const { headers } = await fetch(address + path);
    for (const [name, value] of Object.entries({ ...securityHeaders(`/${path}`), ...HTTPS_HEADER }))
      found.equal(`${path} ${name}`, headers.get(name), value);
    // What is missing now is there after the update that is under way.
    const cache = hashed.includes(path) ? CACHE.hashed : CACHE.other;
    found.equal(`${path} Cache-Control`, headers.get('Cache-Control'), cache);
  }
}

async function tryTypes(address: string, files: readonly string[], found: Findings): Promise<void> {
  const wanted: Readonly<Record<string, string>> = {
    ...TYPES,
    html: 'text/html',
    css: 'text/css',
    json: 'application/json',
  };
  for (const [ending, type] of Object.entries(wanted)) {
    const file = files.find((name) => name.endsWith(`.${ending}`));
    if (file === undefined) continue;
    const { headers } = await fetch(address + file);
    found.equal(`${file} Content-Type`, headers.get('Content-Type')?.split(';')[0], type);
  }
  const script = fileOf(files, /\.js$/);
  const { headers } = await fetch(address + script);
  const type = headers.get('Content-Type')?.split(';')[0] ?? '';
  found.equal(`${script} is a script`, /^(text|application)\/javascript$/.test(type), true);
}

/** The base map is read by ranges of its bytes. */
async function tryRanges(address: string, folder: string, found: Findings): Promise<void> {
  const path = 'basemap/basemap.pmtiles';
  const bytes = readFileSync(join(folder, path));
  for (const [first, last] of [
    [0, 126],
    [1000, 2999],
  ] as const) {
    const response = await fetch(address + path, {
      headers: { Range: `bytes=${first}-${last}`, 'Accept-Encoding': 'gzip' },
    });
    found.equal(`${path} ${first}-${last} status`, response.status, 206);
    const range = response.headers.get('Content-Range');
    found.equal(`${path} ${first}-${last} range`, range, `bytes ${first}-${last}/${bytes.length}`);
    found.equal(
      `${path} ${first}-${last} is packed no further`,
      response.headers.get('Content-Encoding'),
      null,
    );
    const same = Buffer.from(await response.arrayBuffer()).equals(bytes.subarray(first, last + 1));
    found.equal(`${path} ${first}-${last} bytes`, same, true);
  }
  const beyond = await fetch(address + path, { headers: { Range: `bytes=${bytes.length}-` } });
  found.equal(`${path} beyond its end`, beyond.status, 416);
}

async function tryCompression(address: string, files: readonly string[], found: Findings): Promise<void> {
  const script = fileOf(files, /^assets\/page-.*\.js$/);
  for (const path of ['index.html', script, 'data/incidents.geojson']) {
    const { headers } = await fetch(address + path, { headers: { 'Accept-Encoding': 'gzip' } });
    found.equal(`${path} compressed`, headers.get('Content-Encoding'), 'gzip');
  }
}

/** Throws where there is none: what is then asked for would be the page itself, which proves nothing. */
function fileOf(files: readonly string[], name: RegExp): string {
  const file = files.find((one) => name.test(one));
  if (file === undefined) throw new Error(`The build has no file like ${name.source}`);
  return file;
}

/** A folder is answered with the page in it, and what is not there with a page that says so. */
async function tryFolders(address: string, found: Findings): Promise<void> {
  const folder = await fetch(`${address}collection/since-1953/`);
  found.equal('a folder', folder.status, 200);
  const bare = await fetch(`${address}collection/since-1953`, { redirect: 'manual' });
  found.equal('a folder without its slash leads to it', [301, 308].includes(bare.status), true);
  for (const path of [
    'incident/no-such-incident/',
    'no-such-file',
    'data/no-such.json',
    'assets/no-such.js',
  ]) {
    const missing = await fetch(address + path);
    found.equal(`${path}, which is not there`, missing.status, 404);
    found.equal(`${path} has a page that leads on`, (await missing.text()).includes('?lang=ko'), true);
  }
  const robots = await fetch(`${address}robots.txt`);
  found.equal('robots.txt', robots.headers.get('Content-Type')?.split(';')[0], 'text/plain');
}

/**
 * An update while a page is open: the page that is asked for again is the new one, and what the open one has still to fetch
 * is there as long as its files are left.
 */
export async function tryUpdate(address: string, update: () => void, found: Findings): Promise<void> {
  const before = await fetch(address);
  const text = await before.text();
  const part = fileOf(text.match(/assets\/page-[\w-]+\.js/) ?? [], /./);
  const condition = conditionOf(before.headers);
  found.equal('the page can be asked whether it has changed', Object.keys(condition).length > 0, true);
  found.equal(
    'the page, unchanged',
    (await fetch(address, { headers: condition, cache: 'no-store' })).status,
    304,
  );
  update();
  const after = await fetch(address, { headers: condition, cache: 'no-store' });
  found.equal('the page after an update', after.status, 200);
  found.equal('the page after an update is the new one', (await after.text()) !== text, true);
  found.equal('a part of the page before', (await fetch(address + part)).status, 200);
}

function conditionOf(headers: Headers): Record<string, string> {
  const [tag, time] = [headers.get('ETag'), headers.get('Last-Modified')];
  return { ...(tag && { 'If-None-Match': tag }), ...(!tag && time && { 'If-Modified-Since': time }) };
}
