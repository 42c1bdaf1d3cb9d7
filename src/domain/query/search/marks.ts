/** Where the words of a search stand in a text as it is shown. */

import { findName, findTerm, type Span } from './find-term.ts';
import { foldCharacters, foldText, leaveOutGaps, TEXT_END } from './fold-text.ts';
import { namesIn } from './names.ts';
import type { Term } from './terms.ts';

// Characters that fold to one belong together: a letter with its marks, a syllable of Hangul in its parts.
const CLUSTER =
  /(?:[\u1100-\u115f\u3131-\u314e][\u1160-\u11a7\u314f-\u3163]+|[가-힣])[\u11a8-\u11ff]*|\P{M}\p{M}*|\p{M}/gsu;

/**
 * The parts of the text that the terms find, in ascending order and without overlaps, in UTF-16 units. Empty where the
 * characters of the text cannot be told apart once they are folded.
 */
export function marksIn(text: string, terms: readonly Term[]): readonly Span[] {
  if (terms.length === 0) return [];
  const places = placesOf(text);
  if (!places) return [];
  const folded = foldText(text);
  const found: Span[] = [];
  const shown = ([start, end]: Span): Span => [places[start]?.[0] ?? 0, places[end - 1]?.[1] ?? text.length];
  for (const term of terms) {
    for (let hit = findTerm(folded, term); hit; hit = findTerm(folded, term, hit[1])) found.push(shown(hit));
    for (const name of term.sound?.hangul ?? [])
      for (let hit = findName(folded, name); hit; hit = findName(folded, name, hit[1]))
        found.push(shown(hit));
    found.push(...namesOfSound(text, term));
  }
  return united(found);
}

/** Of a name with more parts only as many as the sound asks for. */
function namesOfSound(text: string, { sound }: Term): readonly Span[] {
  if (!sound) return [];
  const shortest = new Map<number, number>();
  for (const { start, end, key } of namesIn(text))
    if (key.startsWith(sound.key)) shortest.set(start, Math.min(end, shortest.get(start) ?? end));
  return [...shortest];
}

/** For each character of the folded text the part of the text that it comes from. */
function placesOf(text: string): readonly Span[] | undefined {
  let characters = '';
  const clusters: Span[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const folded = foldCharacters(cluster);
    characters += folded;
    for (let unit = 0; unit < folded.length; unit += 1) clusters.push([index, index + cluster.length]);
  }
  // What folds otherwise in its surroundings, such as a sigma at the end of a word.
  if (characters !== foldCharacters(text)) return undefined;
  const origins: number[] = [];
  leaveOutGaps(characters.replaceAll(TEXT_END, ' '), origins);
  return origins.map((origin) => clusters[origin] ?? [0, 0]);
}

function united(spans: readonly Span[]): readonly Span[] {
  const result: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
