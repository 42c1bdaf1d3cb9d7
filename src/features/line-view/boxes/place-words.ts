/** Where an incident was along the line, in words; never more exact than the enabled sources. */
import { isSaidOf } from '#domain/evidence/resolved.ts';
import type { Stretch } from '#domain/place/footprint.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { IncidentPlace } from './boxes.ts';

type Words = Messages['lineView'];

/** Chainage to a tenth of a km, without a zero tenth: '27', '237.4'. */
export function kmText(km: number): string {
  return String(Math.round(km * 10) / 10);
}

export function stretchWords([from, to]: Stretch, words: Words): string {
  return words.stretchOfLine(kmText(from), kmText(to));
}

export function placeWords(box: IncidentPlace, words: Words): string {
  if (box.stretches.length === 0) return elsewhereWords(box, words);
  if (box.wholeLine) return box.near ? words.nearLine : words.wholeLine;
  const where = stretchesWords(box.stretches, words);
  return box.near ? words.near(where) : where;
}

function stretchesWords(stretches: readonly Stretch[], words: Words): string {
  const [only, ...more] = stretches;
  if (only && more.length === 0) return stretchWords(only, words);
  return words.several(stretches.map(([from, to]) => words.stretch(kmText(from), kmText(to))));
}

/** Why it is beside the line. */
function elsewhereWords({ elsewhere, incident }: IncidentPlace, words: Words): string {
  if (elsewhere === 'away') return words.away;
  if (elsewhere === 'unsaid') return words.unsaid;
  return isSaidOf(incident, 'where') ? words.unplacedNow : words.unplaced;
}
