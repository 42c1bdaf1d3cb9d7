/** A story says no more than the record: every sentence rests on claims, and every figure and weekday comes from them. */

import { checkQuotationMarks } from '#domain/checks/words/check-quotation-marks.ts';
import { checkLanguages, evidenceText } from '#domain/checks/words/check-words.ts';
import { numbersIn } from '#domain/checks/words/number-words.ts';
import { isDated } from '#domain/evidence/readings/dated-claim.ts';
import { type Fault, pathOf, schemaFaults } from '#domain/record/faults.ts';
import type { Claim, IncidentFeature } from '#domain/record/incident.ts';
import { type Collection, holds } from '#domain/record/subject.ts';
import { type CitedClaim, citedClaims, type StoryStep, storyFile, windowOf } from '#domain/story/story.ts';
import { fieldsOf } from '#domain/time/local-time.ts';
import { checkJson, withoutHostileKeys } from './check-json.ts';

const ENGLISH_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const KOREAN_DAYS = '월화수목금토일';

/** What a story is checked against. */
interface StoryOf {
  /** The name of its file. */
  readonly file: string;
  /** Of a sound record. */
  readonly incidents: readonly IncidentFeature[];
  /** What it opens in; absent: the record as a whole. */
  readonly collection?: Collection | undefined;
}

/** All faults of a story. */
export function checkStory(raw: unknown, { file, incidents, collection }: StoryOf): Fault[] {
  const parsed = storyFile.safeParse(withoutHostileKeys(raw));
  const faults = [...checkJson(file, raw), ...schemaFaults(file, parsed)];
  if (!parsed.success) return faults;
  const { steps } = parsed.data;
  return [
    ...faults,
    ...steps.flatMap((step, index) => {
      const path = `${file}: ${pathOf(['steps', index])}`;
      const twin = steps.findIndex(({ id }) => id === step.id) < index;
      return [
        ...(twin ? [{ path: `${path}.id`, message: `duplicate id: ${step.id}` }] : []),
        ...checkLanguages(step, path),
        ...checkStage(step, path, incidents, collection),
        ...checkSentences(step, path, incidents),
      ];
    }),
  ];
}

function checkStage(
  step: StoryStep,
  path: string,
  incidents: readonly IncidentFeature[],
  collection: Collection | undefined,
): Fault[] {
  const { from, to } = windowOf(step);
  const [west, south, east, north] = step.bounds;
  const faults: Fault[] = [];
  if (to <= from) faults.push({ path: `${path}.window`, message: 'ends before it begins' });
  if (east <= west || north <= south)
    faults.push({ path: `${path}.bounds`, message: 'not west, south, east, north' });
  return [...faults, ...checkSelection(step, path, incidents, collection)];
}

function checkSelection(
  { selection }: StoryStep,
  path: string,
  incidents: readonly IncidentFeature[],
  collection: Collection | undefined,
): Fault[] {
  if (selection === null) return [];
  const fault = (message: string) => [{ path: `${path}.selection`, message }];
  const selected = incidents.find(({ id }) => id === selection);
  if (!selected) return fault(`unknown incident: ${selection}`);
  const isShown = !collection || holds(collection, { id: selection, kind: selected.properties.kind });
  return isShown ? [] : fault(`${selection} is not of the collection ‘${collection.id}’`);
}

function checkSentences(step: StoryStep, path: string, incidents: readonly IncidentFeature[]): Fault[] {
  const all: Claim[] = [];
  const faults = step.sentences.flatMap((sentence, index) => {
    const at = `${path}.sentences[${index}]`;
    const grounds = citedClaims(sentence, incidents);
    const claims = grounds.flatMap(({ claim }) => claim ?? []);
    all.push(...claims);
    return [
      ...checkGrounds(grounds, at),
      ...checkWords(sentence.text.en, claims, `${at}.text.en`),
      ...checkWords(sentence.text.ko, claims, `${at}.text.ko`),
      ...checkQuotationMarks(sentence, claims, at),
    ];
  });
  return [
    ...faults,
    ...checkWords(step.title.en, all, `${path}.title.en`),
    ...checkWords(step.title.ko, all, `${path}.title.ko`),
    ...checkQuotationMarks({ title: step.title }, all, path),
  ];
}

function checkGrounds(grounds: readonly CitedClaim[], path: string): Fault[] {
  return grounds.flatMap(({ address, feature, claim }, index) => {
    const fault = (message: string) => [{ path: `${path}.claims[${index}]`, message }];
    if (!feature || !claim) return fault(`unknown ${feature ? 'claim' : 'incident'}: ${address}`);
    if (grounds.findIndex((other) => other.address === address) < index)
      return fault(`the same claim twice: ${address}`);
    return claim.stance === 'mistaken' ? fault(`rests on a mistaken claim: ${address}`) : [];
  });
}

/** Figures, also in words, and weekdays. 'One' is no figure: it is a word for somebody. */
function checkWords(text: string, claims: readonly Claim[], path: string): Fault[] {
  const given = numbersIn(claims.map(evidenceText).join('\n'));
  const days = new Set(claims.flatMap(weekdayOf));
  const numbers = [...numbersIn(text)].filter((number) => number !== 1 && !given.has(number));
  return [
    ...numbers.map((number) => ({ path, message: `${number} is in none of its claims` })),
    ...weekdaysIn(text)
      .filter((day) => !days.has(day))
      .map((day) => ({ path, message: `no claim of its own dates the ${ENGLISH_DAYS[day - 1]}` })),
  ];
}

/** The weekday (1: Monday) of a claim that is sure of the day: of the incident, or of its announcement. */
function weekdayOf(claim: Claim): number[] {
  if (!isDated(claim)) return [];
  const { earliest, latest } = claim.about === 'when' ? claim.value.start : claim.value;
  if (earliest === null || latest === null || earliest.length < 10) return [];
  return earliest.slice(0, 10) === latest.slice(0, 10) ? [fieldsOf(earliest.slice(0, 10)).dayOfWeek] : [];
}

function weekdaysIn(text: string): number[] {
  const english = ENGLISH_DAYS.flatMap((day, index) => (text.includes(day) ? [index + 1] : []));
  const korean = [...text.matchAll(/([월화수목금토일])요일/gu)].map(
    ([, day = '']) => KOREAN_DAYS.indexOf(day) + 1,
  );
  return [...new Set([...english, ...korean])];
}
