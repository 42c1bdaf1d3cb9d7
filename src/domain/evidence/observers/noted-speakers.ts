import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { Speaker } from '#domain/record/source.ts';

export interface NotedSpeaker extends Pick<Speaker, 'id' | 'name'> {
  readonly note: NonNullable<Speaker['note']>;
}

/** Those who say or pass on something, of whom something must be known to weigh it; each once, in the order of the claims. */
export function notedSpeakers(
  claims: readonly Claim[],
  { speakers }: Pick<Catalogue, 'speakers'>,
): NotedSpeaker[] {
  const ids = new Set(claims.flatMap((claim) => claim.attributedTo));
  return [...ids].flatMap((id) => {
    const speaker = speakers.get(id);
    return speaker?.note ? [{ id, name: speaker.name, note: speaker.note }] : [];
  });
}
