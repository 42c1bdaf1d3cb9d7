/** What stands on how many sources: the least sets of them whose loss would change a fact, a time or a place. */
import type { Claim } from '#domain/record/incident.ts';
import { type EvidenceFilter, isClaimEnabled, type Resolution, resolve } from './evidence.ts';
import { changeOf, type EvidenceChange } from './evidence-change.ts';

/** A set of sources none of which could be left out, and what remains without them. */
export interface LeastLoss {
  /** Ids, in alphabetical order. */
  readonly sources: readonly string[];
  readonly without: Resolution;
  readonly change: EvidenceChange;
}

/**
 * `found`: these are all of them; `none`: no loss of up to `MOST_SOURCES` sources changes it; `abandoned`: there were too
 * many sets to try; `unknown`: there is nothing that could change.
 */
export interface LossSearch {
  readonly outcome: 'found' | 'none' | 'abandoned' | 'unknown';
  /** Empty unless some were found. */
  readonly losses: readonly LeastLoss[];
}

/** The loss of more sources at once is not followed up. */
export const MOST_SOURCES = 5;
/** Sets that are tried before the search is given up; a record with ten reports of an incident needs some hundred. */
const MOST_TRIED = 3000;

/** The sets of enabled sources without which a fact falls: one set of all that state it, or each premise by itself. */
export function lossesOfFact(claim: Claim, enabled: EvidenceFilter): string[][] {
  const sources = sourcesOf(claim, enabled);
  return claim.basis === 'inferred' ? sources.map((source) => [source]) : [sources];
}

/**
 * The smallest sets of enabled sources whose loss changes the time, or the place, all of one size. `totalKm`: length of
 * the line.
 */
export function leastLosses(
  claims: readonly Claim[],
  enabled: EvidenceFilter,
  of: 'time' | 'place',
  totalKm: number,
): LossSearch {
  const before = resolve(claims, enabled);
  if (before[of] === null) return { outcome: 'unknown', losses: [] };
  const bySize: string[][][] = Array.from({ length: MOST_SOURCES + 1 }, () => []);
  bySize[0]?.push([]);
  const met = new Set<string>();
  for (let size = 0; size <= MOST_SOURCES; size += 1) {
    if (met.size > MOST_TRIED) return { outcome: 'abandoned', losses: [] };
    const found: LeastLoss[] = [];
    for (const sources of bySize[size] ?? []) {
      const left: EvidenceFilter = (source, quote, claim) =>
        enabled(source, quote, claim) && !sources.includes(source);
      const without = resolve(claims, left);
      const change = changeOf(before, without, totalKm);
      if (change[of]) found.push({ sources, without, change });
      else
        for (const more of fallsNext(without, of, left)) {
          const larger = [...sources, ...more].sort();
          if (met.has(larger.join(' '))) continue;
          met.add(larger.join(' '));
          bySize[larger.length]?.push(larger);
        }
    }
    if (found.length > 0) return { outcome: 'found', losses: found };
  }
  return { outcome: 'none', losses: [] };
}

/**
 * While all claims of a time or place stand, nothing changes: each way to make one of them fall is a set of sources to go
 * on with. Those that set no bound count too: what excludes each other can agree by them.
 */
function fallsNext({ claims }: Resolution, of: 'time' | 'place', left: EvidenceFilter): string[][] {
  const about = of === 'time' ? 'when' : 'where';
  return claims
    .filter((claim) => claim.about === about && claim.stance === 'supports')
    .flatMap((claim) => lossesOfFact(claim, left));
}

function sourcesOf(claim: Claim, enabled: EvidenceFilter): string[] {
  if (!isClaimEnabled(claim, enabled)) return [];
  const quotes = claim.quotes.filter((quote) => enabled(quote.source, quote, claim));
  return [...new Set(quotes.map(({ source }) => source))].sort();
}
