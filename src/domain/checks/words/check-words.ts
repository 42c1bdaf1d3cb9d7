/** Words and figures: both languages present and each in its own script; no number that the quotes do not give. */

import { visit } from '#domain/checks/check-json.ts';
import { isDated } from '#domain/evidence/readings/dated-claim.ts';
import { isCounted } from '#domain/record/claims.ts';
import { type Fault, pathOf } from '#domain/record/faults.ts';
import type { Claim, IncidentFeature } from '#domain/record/incident.ts';
import { digitsIn, numbersIn } from './number-words.ts';

const HANGUL = /\p{Script=Hangul}/u;
/** Words before or after a figure that make it a rough one. */
const ROUGH_BEFORE =
  /(?:\b(?:about|around|approximately|some|nearly|almost|roughly)\s+(?:\p{L}+\s+)?|약\s?)$/iu;
const ROUGH_AFTER = /^\s?(?:\p{L}{1,2})?\s?(?:가량|내외|안팎|정도|쯤)/u;

/** Every `{ en, ko }` in a value: English without Hangul, Korean with it. */
export function checkLanguages(value: unknown, path: string): Fault[] {
  const faults: Fault[] = [];
  visit(value, [], (keys, one) => {
    const { en, ko } = (one ?? {}) as { en?: unknown; ko?: unknown };
    const at = (key: string) => `${path}.${pathOf([...keys, key])}`;
    if (typeof en === 'string' && HANGUL.test(en))
      faults.push({ path: at('en'), message: 'Hangul in the English' });
    if (typeof ko === 'string' && !HANGUL.test(ko))
      faults.push({ path: at('ko'), message: 'no Hangul in the Korean' });
  });
  return faults;
}

/** Figures in claims, title and summary must come from the quotes, unless a claim says how they were inferred. */
export function checkNumbers({ properties }: IncidentFeature, path: string): Fault[] {
  const { claims, title, summary } = properties;
  const supported = new Set(claims.flatMap((claim) => [...numbersIn(evidenceText(claim))]));
  return [
    ...claims.flatMap((claim, index) => checkClaimNumbers(claim, `${path}.properties.claims[${index}]`)),
    ...invented(`${title.en}\n${title.ko}`, supported, `${path}.properties.title`, 'claims'),
    ...invented(`${summary.en}\n${summary.ko}`, supported, `${path}.properties.summary`, 'claims'),
  ];
}

function checkClaimNumbers(claim: Claim, path: string): Fault[] {
  if (claim.basis === 'inferred' && claim.reasoning) return [];
  const quoted = numbersIn(claim.quotes.map((quote) => quote.exact).join('\n'));
  const dates = isDated(claim) ? digitsIn(JSON.stringify(claim.value)) : [];
  const given = new Set([...quoted, ...dates]);
  return [
    ...countsOf(claim).flatMap(({ member, count }) =>
      quoted.has(count)
        ? []
        : [{ path: `${path}.value.${member}`, message: `${count} is in none of its quotes` }],
    ),
    ...invented(`${claim.text.en}\n${claim.text.ko}`, given, `${path}.text`, 'quotes'),
    ...moreExactThanQuoted(claim, path),
  ];
}

/** A count that a quote gives roughly is not told as exact: who says it otherwise has a claim of its own. */
function moreExactThanQuoted(claim: Claim, path: string): Fault[] {
  if (!isCounted(claim) || claim.value.approximate) return [];
  const counts = countsOf(claim);
  return claim.quotes.flatMap(({ exact }, index) =>
    counts
      .filter(({ count }) => isRoughIn(exact, count))
      .map(({ count }) => ({
        path: `${path}.value`,
        message: `exact, but its quote ${index} gives ${count} roughly`,
      })),
  );
}

/** True where the figure occurs, and never without a word that makes it rough: 20 men may be exact beside ‘about 20 m’. */
function isRoughIn(text: string, count: number): boolean {
  const figures = [...text.matchAll(/\d[\d,]*/g)].filter(
    ([figure]) => Number(figure.replaceAll(',', '')) === count,
  );
  const isRough = ({ 0: figure, index }: RegExpExecArray) =>
    ROUGH_BEFORE.test(text.slice(0, index)) || ROUGH_AFTER.test(text.slice(index + figure.length));
  return figures.length > 0 && figures.every(isRough);
}

function countsOf(claim: Claim): { member: string; count: number }[] {
  if (!isCounted(claim)) return [];
  const { min, max } = claim.value;
  return [
    ...(min === null ? [] : [{ member: 'min', count: min }]),
    ...(max === null || max === min ? [] : [{ member: 'max', count: max }]),
  ];
}

function invented(text: string, supported: ReadonlySet<number>, path: string, where: string): Fault[] {
  return [...new Set(digitsIn(text))]
    .filter((number) => !supported.has(number))
    .map((number) => ({ path, message: `${number} is in none of the ${where}` }));
}

/** Everything a claim says, in its own words and the quoted ones. */
export function evidenceText(claim: Claim): string {
  const { text, reasoning, quotes } = claim;
  const value = 'value' in claim ? JSON.stringify(claim.value) : '';
  const words = [text.en, text.ko, reasoning?.en ?? '', reasoning?.ko ?? '', value];
  return [...words, ...quotes.map((quote) => quote.exact)].join('\n');
}
