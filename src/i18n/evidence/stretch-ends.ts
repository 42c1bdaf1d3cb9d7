/** The two ends of a stretch of the line as places, and its kilometres. */
import { type Footprint, isLineSurface, stretchesOf } from '#domain/place/footprint.ts';
import { type CountyName, countiesAt, type LineProfile } from '#domain/place/line-profile.ts';
import { kmFigures, type Stretch, uniteStretches } from '#domain/place/stretches.ts';
import type { EvidenceWords } from './evidence-words.ts';

interface Line {
  readonly lengthKm: number;
  readonly profile: LineProfile;
}

/** ‘km 27–187, Yeoncheon to Yanggu’; nothing for the whole line, for sites, and where the counties are not known. */
export function stretchEndsWords(
  footprints: readonly Footprint[],
  { lengthKm, profile }: Line,
  { language, messages }: Pick<EvidenceWords, 'language' | 'messages'>,
): string | undefined {
  if (footprints.length === 0 || footprints.some(({ on }) => !isLineSurface(on))) return undefined;
  const stretches = uniteStretches(footprints.flatMap((one) => stretchesOf(one, lengthKm)));
  const { drawn } = messages.sources;
  const parts = stretches.map((stretch) => {
    const ends = endsOf(stretch, profile);
    const isWhole = stretch[0] <= 0 && stretch[1] >= lengthKm;
    if (!ends || isWhole) return undefined;
    const km = drawn.stretch(...kmFigures(stretch, lengthKm));
    return drawn.ends(km, ends.west[language], ends.east[language]);
  });
  return parts.every((part) => part !== undefined) ? parts.join('; ') : undefined;
}

/**
 * The southern counties at either end. Named stretches are as wide as steps of a kilometre allow, so that the county is that
 * of a kilometre further in.
 */
function endsOf([from, to]: Stretch, profile: LineProfile): Record<'west' | 'east', CountyName> | undefined {
  const middle = (from + to) / 2;
  const west = countiesAt(profile, Math.min(from + 1, middle))?.south;
  const east = countiesAt(profile, Math.max(to - 1, middle))?.south;
  return west && east && { west, east };
}
