import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserTimes, readTimes, slowest, unitTimes } from './test-times.mjs';

test('a file of unit tests counts once for each time zone that it ran in', () => {
  const testResults = [
    { name: '/project/src/a.test.ts', startTime: 1000, endTime: 3000 },
    { name: '/project/src/b.test.ts', startTime: 0, endTime: 500 },
    { name: '/project/src/a.test.ts', startTime: 5000, endTime: 6000 },
  ];
  expect(unitTimes('/project')({ testResults })).toEqual([
    { file: 'src/a.test.ts', seconds: 3 },
    { file: 'src/b.test.ts', seconds: 0.5 },
  ]);
});

test('a file of browser tests counts all its tests, those in groups and second attempts too', () => {
  const spec = (...durations: number[]) => ({
    tests: [{ results: durations.map((duration) => ({ duration })) }],
  });
  const file = 'list.spec.ts';
  const suites = [{ file, specs: [spec(1000), spec(2000, 500)], suites: [{ file, specs: [spec(250)] }] }];
  expect(browserTimes({ suites })).toEqual([{ file: 'e2e/list.spec.ts', seconds: 3.75 }]);
});

test('the slowest come first, and no more than are asked for', () => {
  const times = [1, 9, 4].map((seconds) => ({ file: `${seconds}.test.ts`, seconds }));
  expect(slowest(times, 2).map(({ seconds }) => seconds)).toEqual([9, 4]);
  expect(times.map(({ seconds }) => seconds)).toEqual([1, 9, 4]);
});

test('a report that is missing or broken has no times', () => {
  expect(readTimes('no/such/report.json', browserTimes)).toEqual([]);
  const file = join(mkdtempSync(join(tmpdir(), 'times-')), 'unit.json');
  writeFileSync(file, '{"testResults":');
  expect(readTimes(file, unitTimes('/'))).toEqual([]);
});
