/** The order of what a search finds: by where it was found, and within that as it was. */

import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { fold, wordsOf } from './query.ts';

/**
 * Found in the title before found in when it was, where it was, and anywhere else. A search for '9 June' gives the
 * incidents of that day before those of which a fact mentions it. `whenWords`: the time in words, as people type it.
 */
export function rankedByMatch<Incident extends ResolvedIncident>(
  incidents: readonly Incident[],
  search: string,
  whenWords: (incident: Incident) => string,
): readonly Incident[] {
  const phrase = fold(search).trim().replace(/\s+/gu, ' ');
  if (phrase === '') return incidents;
  const whole = patternOf(phrase);
  const words = wordsOf(search).map(patternOf);
  const rankOf = (incident: Incident) => {
    let text = '';
    const fields = [titleOf, whenWords, placeOf];
    for (const [index, field] of fields.entries()) {
      const added = fold(field(incident));
      text = `${text}\n${added}`;
      if (whole.test(added)) return 2 * index;
      if (words.every((word) => word.test(text))) return 2 * index + 1;
    }
    return 2 * fields.length;
  };
  const ranks = new Map(incidents.map((incident) => [incident, rankOf(incident)]));
  return [...incidents].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

function titleOf({ feature }: ResolvedIncident): string {
  const { en, ko } = feature.properties.title;
  return `${en}\n${ko}`;
}

function placeOf({ feature }: ResolvedIncident): string {
  const { en, ko } = feature.properties.where.note;
  return `${en}\n${ko}`;
}

/** A number is found as a whole number: the 9th is not the 19th. */
function patternOf(words: string): RegExp {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const start = /^\p{N}/u.test(words) ? '(?<!\\p{N})' : '';
  const end = /\p{N}$/u.test(words) ? '(?!\\p{N})' : '';
  return new RegExp(start + escaped + end, 'u');
}
