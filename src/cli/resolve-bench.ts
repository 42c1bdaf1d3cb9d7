/** `npm run bench:resolve`: what switching a source costs, over 10,000 incidents of 10 claims each. */

import { resolve } from '#domain/evidence/evidence.ts';
import type { Claim } from '#domain/record/incident.ts';

const INCIDENTS = 10_000;
const CLAIMS = 10;
const RUNS = 7;

const words = { en: 'words', ko: '말' };
const day = (index: number) => `2024-06-${String((index % 28) + 1).padStart(2, '0')}`;
const catalogue = Array.from({ length: INCIDENTS }, (_, incident) =>
  Array.from({ length: CLAIMS }, (_, index) => claimOf(incident, index)),
);
const times = Array.from({ length: RUNS }, (_, run) => {
  const start = performance.now();
  for (const claims of catalogue) resolve(claims, (source) => source !== `source-${run}`);
  return performance.now() - start;
}).sort((a, b) => a - b);
const median = times[Math.floor(RUNS / 2)] ?? 0;
console.log(
  `resolve: ${INCIDENTS} incidents of ${CLAIMS} claims in ${median.toFixed(0)} ms (median of ${RUNS}), ${((median / INCIDENTS) * 1000).toFixed(1)} µs each`,
);

function claimOf(incident: number, index: number): Claim {
  const base = {
    id: `claim-${index}`,
    text: words,
    stance: index === 9 ? ('contradicts' as const) : ('supports' as const),
    basis: 'stated' as const,
    attributedTo: ['army', 'daily'],
    quotes: [{ source: `source-${(incident + index) % 50}`, exact: 'x', prefix: '', suffix: '' }],
  };
  const bound = { earliest: day(incident), latest: index % 2 ? `${day(incident)}T11:00` : day(incident) };
  if (index < 4) return { ...base, about: 'when', value: { start: bound, end: bound } };
  if (index < 7) return { ...base, about: 'where', value: { on: 'mdl', km: [[index * 5, 100 + index * 5]] } };
  if (index < 9) return { ...base, about: 'people', value: { min: 20, max: 20 + index } };
  return { ...base, about: 'activity' };
}
