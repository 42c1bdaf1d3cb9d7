/** The order of what a search finds: by how and where it was found, and within that as it was. */

import { hasEvidence, type ResolvedIncident } from '#domain/evidence/resolved.ts';
import { findTerm, holdsTerm, holdsTerms, type Searched, searchedOf } from './search/find-term.ts';
import { foldTexts } from './search/fold-text.ts';
import { asOneTerm, exactly, type Term, termsOf } from './search/terms.ts';
import { NO_REGISTER, type SearchRegister, searcherOf } from './search-text.ts';

/**
 * Found in the title before found in when it was, where it was, and anywhere else. A search for '9 June' gives the
 * incidents of that day before those of which a fact mentions it. What holds the words as they are typed comes before
 * what is found by initial consonants, by a syllable that is still typed or by the sound of a name. `whenWords`: the time
 * in words, as people type it.
 */
export function rankedByMatch<Incident extends ResolvedIncident>(
  incidents: readonly Incident[],
  search: string,
  whenWords: (incident: Incident) => string,
  register: SearchRegister = NO_REGISTER,
): readonly Incident[] {
  const phrase = asOneTerm(search);
  if (!phrase) return incidents;
  const terms = termsOf(search, register.names);
  const asTyped = exactly(terms);
  const searched = searcherOf(register);
  const rankOf = (incident: Incident) => {
    const fields = fieldsOf(incident, whenWords);
    const rank = rankAmong(fields, asTyped, holdsNumbers, phrase);
    if (rank !== undefined) return rank;
    const all = searched(incident);
    if (holdsTerms(all, asTyped) || !holdsTerms(all, terms)) return LAST;
    return LAST + 1 + (rankAmong(fields, terms, holdsTerm) ?? LAST);
  };
  const ranks = new Map(incidents.map((incident) => [incident, rankOf(incident)]));
  return [...incidents].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** Title, time and place; folded when they are asked for, since the title is mostly enough. */
type Fields = readonly (() => Searched)[];

/** Found, but in no field. */
const LAST = 6;

/** The first field that holds the phrase, or with those before it all terms: two ranks each. */
function rankAmong(
  fields: Fields,
  terms: readonly Term[],
  holds: (field: Searched, term: Term) => boolean,
  phrase?: Term,
): number | undefined {
  let missing = terms;
  for (const [index, field] of fields.entries()) {
    const searched = field();
    if (phrase && holds(searched, phrase)) return 2 * index;
    missing = missing.filter((term) => !holds(searched, term));
    if (missing.length === 0) return 2 * index + 1;
  }
  return undefined;
}

/** A number is found as a whole number: the 9th is not the 19th. */
function holdsNumbers({ folded }: Searched, term: Term): boolean {
  return findTerm(folded, term, 0, { wholeNumbers: true }) !== undefined;
}

const known = new WeakMap<
  ResolvedIncident['resolution'],
  { readonly when: string; readonly fields: Fields }
>();

function fieldsOf<Incident extends ResolvedIncident>(
  incident: Incident,
  whenWords: (incident: Incident) => string,
): Fields {
  const { resolution, feature } = incident;
  const when = whenWords(incident);
  const before = known.get(resolution);
  if (before?.when === when) return before.fields;
  const { title } = feature.properties;
  const fields = [[title.en, title.ko], when.split('\n'), placeOf(incident)].map(searchedWhenAsked);
  known.set(resolution, { when, fields });
  return fields;
}

function placeOf(incident: ResolvedIncident): readonly string[] {
  if (!hasEvidence(incident)) return [];
  const { note } = incident.feature.properties.where;
  return [note.en, note.ko];
}

function searchedWhenAsked(texts: readonly string[]): () => Searched {
  let searched: Searched | undefined;
  return () => {
    searched ??= searchedOf(foldTexts(texts), () => texts);
    return searched;
  };
}
