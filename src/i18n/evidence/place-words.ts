import type { TimeReading } from '#domain/evidence/readings/time-readings.ts';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import type { EvidenceWords } from './evidence-words.ts';

/** The place in the words of the claims that set it; undefined where no source gives one. */
export function placeWords(
  { resolution }: Pick<EvidencedIncident, 'resolution'>,
  { language, messages }: Pick<EvidenceWords, 'language' | 'messages'>,
): string | undefined {
  const { place, claims } = resolution;
  if (!place) return undefined;
  const wordsOf = (setBy: readonly string[]) =>
    claims
      .filter(({ id }) => setBy.includes(id))
      .map(({ text }) => text[language])
      .join('; ');
  const readings = place.conflict ? place.readings : [place];
  return messages.time.or(readings.map(({ setBy }) => wordsOf(setBy)).filter(Boolean)) || undefined;
}

/** True where a minute is only our convention for an 'around', also where one bound alone comes from it. */
export function isAround({ approximate, start, end }: TimeReading): boolean {
  return (
    approximate &&
    [start.earliest, start.latest, end.earliest, end.latest].some((local) => local?.includes('T'))
  );
}
