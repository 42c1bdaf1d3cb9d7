/** How an incident stands to what is asked, as a byte. */
import type { Standing } from '#domain/evidence/resolved.ts';
import type { RowNumbers } from './event-table.ts';

/** 0: it is not shown. The more certain, the higher, so that of two conditions the lower one holds. */
export const CODES = { out: 0, undated: 1, possible: 2, 'under-way': 3, certain: 4 } as const;
export type Code = (typeof CODES)[keyof typeof CODES];
export type CodedStanding = keyof typeof CODES;
const STANDINGS: readonly CodedStanding[] = ['out', 'undated', 'possible', 'under-way', 'certain'];

/** A byte for each incident of a table, in its order. */
export type Codes = Uint8Array;

export function standingOfCode(code: number): CodedStanding {
  return STANDINGS[code] ?? 'out';
}

/** How many incidents of each kind stand how; a row of `STANDINGS.length` numbers for each kind. */
export type CodeCounts = Uint32Array;

export function countCodes(codes: Codes, kind: RowNumbers, kinds: number): CodeCounts {
  const counts = new Uint32Array(kinds * STANDINGS.length);
  for (let incident = 0; incident < codes.length; incident += 1)
    addCode(counts, kind[incident] ?? 0, codes[incident] ?? 0, 1);
  return counts;
}

export function addCode(counts: CodeCounts, kind: number, code: number, by: 1 | -1): void {
  const place = kind * STANDINGS.length + code;
  counts[place] = (counts[place] ?? 0) + by;
}

export type StandingCounts = Readonly<Record<Standing, number>>;

export function countsOfKind(counts: CodeCounts, kind: number): StandingCounts {
  const of = (standing: Standing) => counts[kind * STANDINGS.length + CODES[standing]] ?? 0;
  return {
    certain: of('certain'),
    'under-way': of('under-way'),
    possible: of('possible'),
    undated: of('undated'),
  };
}
