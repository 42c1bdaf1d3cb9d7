/** What every kind of host is told to send is what the preview sends; the files for whoever publishes are as they are made. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { securityHeaders } from '#csp.ts';
import { EMBED_PAGE } from '#domain/record/published/embed-page.ts';
import { CADDY_EXAMPLE, caddyText } from './caddy-settings.ts';
import { headersText } from './headers-file.ts';
import { CACHE, EVERYWHERE, HTTPS_HEADER } from './host-rules.ts';
import { NGINX_EXAMPLE, nginxText } from './nginx-settings.ts';
import { CADDY_FILE, NGINX_FILE } from './settings-files.ts';

const BUILD = [
  { name: 'index.html', isFolder: false },
  { name: EMBED_PAGE, isFolder: false },
  { name: 'assets', isFolder: true },
  { name: 'data', isFolder: true },
  { name: '_headers', isFolder: false },
];

interface Rule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

function rulesOf(text: string): Rule[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const headers = lines.map((line) => {
        const at = line.indexOf(': ');
        return [line.slice(2, at), line.slice(at + 2)];
      });
      return { path, headers: Object.fromEntries(headers) };
    });
}

/** As these hosts do: all rules that match, values of one header joined by commas. */
function answered(rules: readonly Rule[], path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const rule of rules) {
    const isMatch = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    for (const [name, value] of isMatch ? Object.entries(rule.headers) : [])
      sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
  }
  return sent;
}

test.each(['/', '/dmz/'])('hosts that read _headers send what the preview sends (%s)', (base) => {
  const rules = rulesOf(headersText(BUILD, base));
  for (const path of ['', 'index.html', EMBED_PAGE, 'embed', 'assets/page-1.js', 'data/incidents.geojson'])
    expect(answered(rules, base + path), path).toEqual({
      ...securityHeaders(`/${path}`),
      ...HTTPS_HEADER,
      'Cache-Control': path.startsWith('assets/') ? CACHE.hashed : CACHE.other,
    });
});

test('no line of _headers is longer than such hosts read', () => {
  const lines = headersText(BUILD, '/').split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
});

test.each([
  [NGINX_FILE, nginxText(NGINX_EXAMPLE)],
  [CADDY_FILE, caddyText(CADDY_EXAMPLE)],
])('%s is as it is made (npm run hosts -- --write)', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
  // Every header and every value, so that nothing of the preview is left out.
  for (const page of ['/', `/${EMBED_PAGE}`])
    for (const [name, value] of Object.entries({ ...securityHeaders(page), ...EVERYWHERE })) {
      expect(text).toContain(name);
      expect(text).toContain(`"${value}"`);
    }
});
