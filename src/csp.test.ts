import { expect, test } from 'vitest';
import { cspHeader, cspMeta, securityHeaders } from './csp.ts';

test('nothing unsafe, no other host, no blob: workers, in any of its forms', () => {
  for (const policy of [cspHeader(), cspHeader('abc'), cspMeta()]) {
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; worker-src 'self'; /);
    expect(policy).not.toMatch(/unsafe|https?:|blob:|\*/);
  }
});

test('a nonce for styles widens style-src and nothing else', () => {
  expect(cspHeader('abc').replace(" 'nonce-abc'", '')).toBe(cspHeader());
  expect(cspHeader('abc')).toContain("style-src 'self' 'nonce-abc';");
});

test('the meta tag leaves out what browsers ignore there', () => {
  expect(cspMeta()).not.toContain('frame-ancestors');
  expect(cspHeader()).toContain("frame-ancestors 'self'");
});

test('every server sends the policy and forbids sniffing', () => {
  expect(securityHeaders()).toMatchObject({
    'Content-Security-Policy': cspHeader(),
    'X-Content-Type-Options': 'nosniff',
  });
});
