import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeComplaint, OLDEST_NODE } from './node-version.mjs';

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
