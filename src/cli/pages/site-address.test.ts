import { expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

test('is a folder, whether or not it is given with a slash at its end', () => {
  expect(siteAddress('https://example.org')).toBe('https://example.org/');
  expect(siteAddress(' https://example.org/dmz ')).toBe('https://example.org/dmz/');
  expect(siteAddress('http://example.org/dmz/')).toBe('http://example.org/dmz/');
});

test('is not known where it is not given', () => {
  expect(siteAddress(undefined)).toBeNull();
  expect(siteAddress(' ')).toBeNull();
});

test.each([
  'example.org',
  'file:///srv/',
  'https://example.org/?a=b',
  'https://example.org/#x',
  'https://me:secret@example.org/',
  'https://',
])('%s is refused with a sentence', (text) =>
  expect(() => siteAddress(text)).toThrow(/SITE_URL is not the address of a folder/),
);
