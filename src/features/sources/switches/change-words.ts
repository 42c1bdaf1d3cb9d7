import { isSupported } from '#domain/evidence/evidence.ts';
import {
  changeOf,
  type Direction,
  type EvidenceChange,
  type PlaceChange,
} from '#domain/evidence/evidence-change.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Language } from '#domain/record/language.ts';
import { spanWords } from '#i18n/dates/time-words.ts';
import type { Messages } from '#i18n/en/messages.ts';

interface Comparison {
  readonly before: readonly ResolvedIncident[];
  readonly after: readonly ResolvedIncident[];
  readonly selected: string | undefined;
  readonly totalKm: number;
}

/**
 * One sentence on what switching sources changed: of the selected incident, or in numbers of all incidents. It is empty if
 * there is nothing to compare.
 */
export function changeWords(
  { before, after, selected, totalKm }: Comparison,
  language: Language,
  messages: Messages,
): string {
  const earlier = new Map(before.map((incident) => [incident.id, incident]));
  const changes = after.flatMap((incident) => {
    const was = earlier.get(incident.id);
    return was ? [{ incident, change: changeOf(was.resolution, incident.resolution, totalKm) }] : [];
  });
  const own = changes.find(({ incident }) => incident.id === selected);
  if (own) return changeOfOne(own.incident, own.change, totalKm, language, messages);
  const count = (has: (change: EvidenceChange) => unknown) =>
    changes.filter(({ change }) => !change.unsupported && has(change)).length;
  const unsupported = after.filter(({ resolution }) => !isSupported(resolution)).length;
  return messages.evidence.change.many(
    count(({ place }) => place),
    count(({ time }) => time),
    unsupported,
  );
}

function changeOfOne(
  { resolution }: ResolvedIncident,
  change: EvidenceChange,
  totalKm: number,
  language: Language,
  messages: Messages,
): string {
  const words = messages.evidence.change;
  if (change.unsupported) return `${words.unsupported}.`;
  const parts = [
    change.place && placeWords(change.place, totalKm, messages),
    change.time && timeWords(change.time, spanWords(resolution.time, language), messages),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? `${parts.join('; ')}.` : words.none;
}

function placeWords({ direction, fromKm, toKm }: PlaceChange, totalKm: number, messages: Messages): string {
  const words = messages.evidence.change;
  const [from, to] = [fromKm, toKm].map((km) => lengthWords(km, totalKm, messages));
  if (from === undefined || to === undefined || direction === 'lost') return words.placeLost;
  if (direction === 'widened') return words.placeWidened(from, to);
  if (direction === 'narrowed') return words.placeNarrowed(from, to);
  return direction === 'found' ? words.placeFound(to) : words.placeMoved(to);
}

/** '141 km', 'the whole line, 237 km', or 'elsewhere' for a place away from the line. */
export function lengthWords(km: number | undefined, totalKm: number, { evidence }: Messages): string {
  if (km === undefined) return evidence.change.elsewhere;
  const rounded = String(Math.round(km));
  return km > totalKm - 0.5 ? evidence.wholeLine(rounded) : evidence.km(rounded);
}

function timeWords(direction: Direction, to: string, { evidence: { change } }: Messages): string {
  switch (direction) {
    case 'widened':
      return change.timeWidened(to);
    case 'narrowed':
      return change.timeNarrowed(to);
    case 'moved':
      return change.timeMoved(to);
    case 'lost':
      return change.timeLost;
    case 'found':
      return change.timeFound(to);
  }
}
