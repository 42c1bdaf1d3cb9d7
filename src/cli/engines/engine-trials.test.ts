import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engineSentences, FIREFOX_TRIALS, groupOf } from './engine-trials.mjs';

const trial = (projectName: string, status: string, seconds: number) => ({
  tests: [{ projectName, status, results: [{ duration: seconds * 1000 }] }],
});

test('every file that Firefox is tried with is there', () => {
  const names = Object.values(FIREFOX_TRIALS).flat();
  expect(names.length).toBeGreaterThan(10);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(existsSync(`e2e/${name}.spec.ts`), name).toBe(true);
});

test('tells for each engine how many trials of each group hold, a second attempt that holds counting', () => {
  const suites = [
    {
      file: 'journey.spec.ts',
      suites: [
        { file: 'journey.spec.ts', specs: [trial('firefox', 'expected', 20), trial('firefox', 'flaky', 5)] },
      ],
    },
    {
      file: 'start.spec.ts',
      specs: [
        trial('firefox', 'unexpected', 4),
        trial('firefox', 'skipped', 0),
        trial('firefox', 'expected', 1),
      ],
    },
    { file: 'webkit/trials.webkit.ts', specs: [trial('webkit', 'expected', 9)] },
  ];
  expect(engineSentences({ suites })).toEqual([
    'Firefox: failures 1 of 2, journeys 2 of 2 hold (30 s of a worker)',
    'WebKit: trials 1 of 1 hold (9 s of a worker)',
  ]);
  expect(engineSentences({ suites: [] })).toEqual([]);
});

test('a file belongs to one group', () => {
  expect(groupOf('accessibility.spec.ts')).toBe('axe');
  expect(groupOf('webkit/trials.webkit.ts')).toBe('trials');
});
