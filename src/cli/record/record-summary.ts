/** What data:check says of a sound record: counts, and which excerpts the given texts could verify. */
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Fault } from '#domain/record/faults.ts';

export interface RecordSummary {
  readonly lines: readonly string[];
  /** Texts were given and none belongs to any source: then nothing was verified, which must not look like success. */
  readonly faults: readonly Fault[];
}

export function recordSummary(
  { incidents, sources, speakers, version }: Catalogue,
  texts: ReadonlyMap<string, string> | undefined,
): RecordSummary {
  const claims = incidents.flatMap(({ properties }) => properties.claims);
  const quotes = claims.flatMap((claim) => claim.quotes);
  const held = (id: string) => texts?.has(sources.get(id)?.custom.sha256 ?? '') ?? false;
  const verified = quotes.filter((quote) => held(quote.source)).length;
  // Of the other sources only excerpts were seen: there is no text that could be given.
  const verifiable = [...sources.values()].filter(({ custom }) => custom.sha256 !== undefined);
  const missing = texts ? verifiable.map(({ id }) => id).filter((id) => !held(id)) : [];
  const counts = [
    `${incidents.length} incidents`,
    `${claims.length} claims`,
    `${quotes.length} quotes${texts ? ` (${verified} verified against the texts)` : ''}`,
    `${sources.size} sources`,
    `${speakers.size} speakers`,
  ];
  return {
    lines: [
      ...missing.map((id) => `no text of ${id} was given: its quotes are not verified`),
      `Record ${version}: ${counts.join(', ')}; no faults`,
    ],
    faults:
      texts && missing.length === verifiable.length
        ? [{ path: 'sources.json: (file)', message: 'none of the texts given is that of any source' }]
        : [],
  };
}
