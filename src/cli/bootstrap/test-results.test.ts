import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countPlaywright, countVitest, judge, readCounts, readSentence } from './test-results.mjs';

test('counts what each runner reports', () => {
  expect(countVitest({ numPassedTests: 7, numFailedTests: 2 })).toEqual({ passed: 7, failed: 2 });
  const stats = { expected: 5, flaky: 1, unexpected: 2 };
  expect(countPlaywright({ stats, errors: ['no server'] })).toEqual({ passed: 6, failed: 3 });
});

test('a check is one test', () => {
  expect(judge(0, undefined)).toEqual({ passed: 1, failed: 0 });
  expect(judge(2, undefined)).toEqual({ passed: 0, failed: 1 });
});

test('a runner that breaks or runs nothing never counts as green', () => {
  expect(judge(0, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 0 });
  expect(judge(1, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 });
  expect(judge(1, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 });
  expect(judge(0, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
  expect(readCounts('no/such/report.json', countVitest)).toEqual({ passed: 0, failed: 0 });
});

test('what was not written is not taken for something', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'sentence-')), 'pictures.txt');
  expect(readSentence(file, 'none')).toBe('none');
  writeFileSync(file, '\n');
  expect(readSentence(file, 'none')).toBe('none');
  writeFileSync(file, '45 pictures compared\n');
  expect(readSentence(file, 'none')).toBe('45 pictures compared');
});
