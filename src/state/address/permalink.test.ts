import { describe, expect, test } from 'vitest';
import { SUBJECT } from '#testing/subject.ts';
import { permalink, publicPage } from './permalink.ts';

describe('the address of the page', () => {
  test.each([
    'http://127.0.0.1:4173/?sel=a',
    'http://localhost/',
    'http://[::1]:8080/',
    'file:///map/index.html',
  ])('%s is of no use to others', (href) => expect(publicPage(new URL(href))).toBeNull());

  test('is given without its query elsewhere', () => {
    expect(publicPage(new URL('https://map.example/dmz/?sel=a#b'))).toBe('https://map.example/dmz/');
  });
});

test('a link to an incident selects it and names the language', () => {
  const incident = { id: 'crossing-a', kind: 'mdl-crossing' };
  expect(permalink(incident, 'ko', 'https://map.example/', SUBJECT)).toMatch(
    /^https:\/\/map\.example\/\?(.*&)?sel=crossing-a&lang=ko$/,
  );
  expect(permalink(incident, 'en', 'https://map.example/', SUBJECT, 'some-rows')).toMatch(
    /\?(.*&)?c=some-rows&sel=crossing-a&lang=en$/,
  );
});
