/** The subject's rules beyond its schema: both languages, short names that belong to the long ones, the line as its file has it. */

import type { Position } from 'geojson';
import { checkLanguages } from '#domain/checks/words/check-words.ts';
import { lengthKm } from '#domain/place/chainage.ts';
import { boundariesOf, type EraQuote } from '#domain/record/eras.ts';
import type { Fault } from '#domain/record/faults.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import { LANGUAGES } from '#domain/record/language.ts';
import { type Kind, parseSubject, SUBJECT_FILE, type Subject } from '#domain/record/subject.ts';
import { checkJson, withoutHostileKeys } from './check-json.ts';

/** The positions of the line that a file of data/geography holds, west to east; `undefined` where there is none. */
export type ReadLine = (file: string) => readonly Position[] | undefined;

/** All faults of the subject as it was read. */
export function checkSubject(raw: unknown, readLine: ReadLine): Fault[] {
  const parsed = parseSubject(withoutHostileKeys(raw));
  const faults = checkJson(SUBJECT_FILE, raw);
  if ('faults' in parsed) return [...faults, ...parsed.faults];
  const { line, kinds, kindFamilies, sourceSets, collections, eras, stories } = parsed.subject;
  return [
    ...faults,
    ...checkLine(line, readLine),
    ...kinds.flatMap((kind, index) => checkKindNames(kind, `${SUBJECT_FILE}: kinds[${index}]`)),
    ...sourceSets.flatMap((set, index) => checkLanguages(set, `${SUBJECT_FILE}: sourceSets[${index}]`)),
    ...collections.flatMap((one, index) => checkLanguages(one, `${SUBJECT_FILE}: collections[${index}]`)),
    ...kindFamilies.flatMap((one, index) => checkKindNames(one, `${SUBJECT_FILE}: kindFamilies[${index}]`)),
    ...eras.flatMap((one, index) => checkKindNames(one, `${SUBJECT_FILE}: eras[${index}]`)),
    ...stories.flatMap((one, index) => checkLanguages(one, `${SUBJECT_FILE}: stories[${index}]`)),
  ];
}

function checkLine(line: Subject['line'], readLine: ReadLine): Fault[] {
  const path = `${SUBJECT_FILE}: line`;
  const faults = checkLanguages(line, path);
  const positions = readLine(line.file);
  if (!positions) {
    return [...faults, { path: `${path}.file`, message: `no line in data/geography/${line.file}` }];
  }
  // Cut, not rounded: a chainage at the end must still lie on the line.
  const total = Math.floor(lengthKm(positions) * 10) / 10;
  if (total === line.lengthKm) return faults;
  return [
    ...faults,
    { path: `${path}.lengthKm`, message: `${line.lengthKm}, but ${line.file} is ${total} km long` },
  ];
}

/** Whoever speaks to the page calls a control by what is seen of it, so its whole name must hold that. */
function checkKindNames(kind: Pick<Kind, 'name' | 'shortName'>, path: string): Fault[] {
  const { name, shortName } = kind;
  return [
    ...checkLanguages(kind, path),
    ...LANGUAGES.flatMap((language) =>
      name[language].toLowerCase().includes(shortName[language].toLowerCase())
        ? []
        : [{ path: `${path}.shortName.${language}`, message: `not a part of ‘${name[language]}’` }],
    ),
  ];
}

/** Ids in the subject's collections that the record does not have. */
export function checkCollections({ collections }: Subject, incidents: ReadonlySet<string>): Fault[] {
  return collections.flatMap(({ incidents: ids = [] }, index) =>
    ids
      .filter((id) => !incidents.has(id))
      .map((id) => ({
        path: `${SUBJECT_FILE}: collections[${index}].incidents`,
        message: `no such incident: ${id}`,
      })),
  );
}

/** Words that eras rest on and that no incident of the record quotes. */
export function checkEras({ eras }: Subject, incidents: readonly IncidentFeature[]): Fault[] {
  return eras.flatMap((one, index) =>
    boundariesOf(one).flatMap(({ day, quotes }) =>
      quotes
        .filter((quote) => !isQuoted(quote, incidents))
        .map(({ incident, source, exact }) => ({
          path: `${SUBJECT_FILE}: eras[${index}], ${day}`,
          message: `${incident} has no such words of ${source}: ‘${exact}’`,
        })),
    ),
  );
}

function isQuoted({ incident, source, exact }: EraQuote, incidents: readonly IncidentFeature[]): boolean {
  const found = incidents.find(({ id }) => id === incident);
  const quotes = found?.properties.claims.flatMap((claim) => claim.quotes) ?? [];
  return quotes.some((quote) => quote.source === source && quote.exact.includes(exact));
}
