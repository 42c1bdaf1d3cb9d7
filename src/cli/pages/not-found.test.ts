/** What is not there is answered as such by both servers, whatever was asked for and however; what is there is not. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/record/language.ts';
import { pageWordsFor } from '#i18n/parts/pages-words.ts';
import { notFoundText } from '#pages/not-found.ts';
import { OWN_SUBJECT } from '#testing/subject.ts';

const BUILD = mkdtempSync(join(tmpdir(), 'not-found-'));
const THERE = ['', '?lang=ko', 'index.html', 'embed.html?view=line', 'robots.txt', 'data/catalogues.json'];
const MISSING = [
  'no-such-file',
  'no-such-folder/',
  'robots',
  'data/no-such.json',
  'data/no-such-folder/a.parquet?x=1',
  'assets/no-such.js',
  'favicon.ico',
  'incident/no-such-incident/',
  'ko/collection/none/',
  'nowhere/index.html',
  '%E0%A4%A',
];

beforeAll(() => {
  mkdirSync(join(BUILD, 'data'), { recursive: true });
  for (const file of ['index.html', 'embed.html', 'robots.txt', 'data/catalogues.json'])
    writeFileSync(join(BUILD, file), file);
});
afterAll(() => rmSync(BUILD, { recursive: true }));

interface Served {
  readonly address: string;
  close(): Promise<void>;
}

const SERVERS: Record<string, () => Promise<Served>> = {
  preview: async () => {
    const server = await preview({ build: { outDir: BUILD }, preview: { port: 0, strictPort: false } });
    return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
  },
  development: async () => {
    const server = await createServer({ server: { port: 0, hmr: false, watch: null }, logLevel: 'error' });
    await server.listen();
    return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
  },
};

describe.each(Object.keys(SERVERS))('%s', (name) => {
  let served: Served;
  beforeAll(async () => {
    served = (await SERVERS[name]?.()) as Served;
  }, 60_000);
  afterAll(() => served.close());

  it('answers for what is there', async () => {
    for (const path of THERE) expect((await fetch(served.address + path)).status, path).toBe(200);
  });

  it.each(['text/html', '*/*'])('tells what is not there (%s)', async (accept) => {
    for (const path of MISSING) {
      const answer = await fetch(served.address + path, { headers: { accept } });
      expect(answer.status, path).toBe(404);
      expect(answer.headers.get('content-type'), path).toContain('text/html');
      expect(answer.headers.get('content-security-policy'), path).toContain("default-src 'none'");
      const text = await answer.text();
      const [, map = ''] = /href="([^"]*\?lang=ko)"/.exec(text) ?? [];
      expect(new URL(map, served.address + path).href, path).toBe(`${served.address}?lang=ko`);
    }
  });
});

it('leads on in both languages: to the map, and to every list of incidents', () => {
  const text = notFoundText('https://example.org/dmz/', OWN_SUBJECT.collections);
  for (const language of LANGUAGES) {
    const { notFound, toMap } = pageWordsFor(language);
    for (const words of [notFound.title, notFound.text, notFound.lists, toMap]) expect(text).toContain(words);
    for (const { id, title } of OWN_SUBJECT.collections) {
      const folder = language === 'ko' ? 'ko/' : '';
      expect(text).toContain(`href="https://example.org/dmz/${folder}collection/${id}/">${title[language]}`);
    }
  }
});
