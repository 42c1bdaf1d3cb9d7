import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ASK_FOR_NEWER, engineNote, nodeComplaint, OLDEST_NODE } from './node-version.mjs';

test('complains of an older Node in a sentence that names both versions', () => {
  expect(nodeComplaint('18.20.4')).toMatch(/Node 20\.19 or newer.*Node 18\.20\.4/);
  expect(nodeComplaint('20.18.9')).toMatch(/20\.18\.9/);
});

test('accepts the oldest Node and every newer one', () => {
  for (const version of [OLDEST_NODE, '20.20.2', '22.0.0', '24.1.0']) {
    expect(nodeComplaint(version)).toBeUndefined();
  }
});

test('is what package.json demands', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(`${engines.node.replace('>=', '')}.0`).toBe(OLDEST_NODE);
});

test('says of npm’s warnings what is true, where npm gives them', () => {
  expect(engineNote('20.19.0')).toMatch(/EBADENGINE.*axe-core.*Node 20 too/);
  expect(engineNote('22.11.0')).toBeDefined();
  expect(engineNote('22.12.0')).toBeUndefined();
  expect(engineNote('24.1.0')).toBeUndefined();
});

test('names every package of the lock file that asks for a newer Node', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const asking = Object.entries<{ engines?: { node?: string } }>(packages)
    .filter(([, { engines }]) => asksForNewer(engines?.node ?? '*'))
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(asking.sort()).toEqual(ASK_FOR_NEWER);
});

/** Whether each alternative begins above the oldest Node: by the numbers that a range begins with. */
function asksForNewer(range: string): boolean {
  const [ourMajor = 0, ourMinor = 0] = OLDEST_NODE.split('.').map(Number);
  return range.split('||').every((alternative) => {
    const [, major = '0', minor = '0'] = /(\d+)(?:\.(\d+))?/.exec(alternative) ?? [];
    return Number(major) > ourMajor || (Number(major) === ourMajor && Number(minor) > ourMinor);
  });
}
