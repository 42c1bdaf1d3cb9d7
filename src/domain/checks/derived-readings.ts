/** Readings as the record writes them: only what another program needs, nothing that follows from the geography. */
import type { ResolvedPlace } from '#domain/evidence/readings/place-readings.ts';
import type { ResolvedTime, TimeReading } from '#domain/evidence/readings/time-readings.ts';
import { isLineSurface, sitesOf } from '#domain/place/footprint.ts';
import type { Site } from '#domain/place/sites.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import { OPEN } from '#domain/time/time-span.ts';

type Properties = IncidentFeature['properties'];
export type RecordedTime = Properties['when']['readings'][number];
export type RecordedPlace = Properties['where']['readings'][number];

/** In order of time; none where nobody dates it. */
export function recordedTimes(time: ResolvedTime | null): RecordedTime[] {
  return (time?.readings ?? []).map((reading) => ({
    ...recordedEnds(reading),
    ...(reading.approximate && { approximate: true }),
    ...(reading.uncertain && { uncertain: true }),
  }));
}

/** With `..` for an end that a source says to be open; null: not known. */
export function recordedEnds({
  start,
  end,
  open,
}: Pick<TimeReading, 'start' | 'end' | 'open'>): Pick<RecordedTime, 'start' | 'end'> {
  return {
    start: { earliest: open.start ? OPEN : start.earliest, latest: start.latest },
    end: { earliest: end.earliest, latest: open.end ? OPEN : end.latest },
  };
}

/** From west to east; none where nobody places it. */
export function recordedPlaces(place: ResolvedPlace | null): RecordedPlace[] {
  return (place?.footprints ?? []).map((footprint): RecordedPlace => {
    const { on, km, near } = footprint;
    const sites = sitesOf(footprint).map(bareSite);
    const [site, ...others] = isLineSurface(on) ? [{ on }, ...sites] : sites;
    return {
      ...(site ?? { on }),
      ...(isLineSurface(on) && km && { km }),
      ...(near && { near }),
      ...(others.length > 0 && { inside: others as Site[] }),
    };
  });
}

function bareSite({ on, at, metres }: Site): Site {
  return { on, ...(at && { at, metres }) };
}
