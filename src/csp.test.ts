import { expect, test } from 'vitest';
import { EMBED_PAGE } from '#domain/record/published/embed-page.ts';
import { cspHeader, cspMeta, framedBy, securityHeaders } from './csp.ts';

test('nothing unsafe, no other host, no blob: workers, in any of its forms', () => {
  for (const policy of [cspHeader(), cspHeader('abc'), cspMeta()]) {
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'self' 'sha256-[\w+/]{43}='; worker-src 'self'; style-src 'self' 'sha256-/,
    );
    expect(policy).not.toMatch(/unsafe|https?:|blob:|\*/);
  }
});

test('a nonce for styles widens style-src and nothing else', () => {
  expect(cspHeader('abc').replace(" 'nonce-abc'", '')).toBe(cspHeader());
  expect(cspHeader('abc')).toMatch(/style-src 'self' 'sha256-[\w+/]{43}=' 'nonce-abc';/);
});

test('the meta tag leaves out what browsers ignore there', () => {
  expect(cspMeta()).not.toContain('frame-ancestors');
  expect(cspHeader()).toContain("frame-ancestors 'self'");
});

test('every server sends the policy and forbids sniffing', () => {
  expect(securityHeaders('/')).toMatchObject({
    'Content-Security-Policy': cspHeader(),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  });
});

test('any site may frame the embedded page, and that is all that differs', () => {
  const { 'Content-Security-Policy': policy = '', ...others } = securityHeaders(`/${EMBED_PAGE}`);
  expect(policy).toContain('frame-ancestors *');
  expect(policy.replace('frame-ancestors *', "frame-ancestors 'self'")).toBe(cspHeader());
  const { 'Content-Security-Policy': _policy, ...plain } = securityHeaders('/index.html');
  expect(others).toEqual({ ...plain, 'Cross-Origin-Resource-Policy': 'cross-origin' });
});

test.each([
  ['/embed.html', 'any'],
  ['/dmz/embed.html?view=line', 'any'],
  ['/embed', 'any'],
  ['/', 'own'],
  ['/index.html', 'own'],
  ['/embed.html/index.html', 'own'],
  ['/?page=embed.html', 'own'],
  ['/?page=/embed.html', 'own'],
  ['/xembed.html', 'own'],
  ['/assets/embed-1.js', 'own'],
] as const)('who may frame %s: %s', (path, by) => {
  expect(framedBy(path)).toBe(by);
});
