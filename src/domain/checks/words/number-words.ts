/** Numbers in prose, English and Korean: so that a figure in the record can be looked for in its quotes. */

const ENGLISH: Record<string, number> = Object.fromEntries<number>([
  ...words('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'),
  ...words('sixteen seventeen eighteen nineteen', 16),
  ...words('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1),
  ...words('twenty thirty forty fifty sixty seventy eighty ninety', 2).map(
    ([word, tens]): [string, number] => [word, 10 * tens],
  ),
  ['once', 1],
  ['twice', 2],
  ['dozen', 12],
  ['a', 1],
]);
const MONTHS = 'January February March April May June July August September October November December';
const MONTH_NUMBERS = Object.fromEntries([
  ...words(MONTHS, 1),
  ...words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec', 1),
  ['Sept', 9],
]);
const SCALES: Record<string, number> = { hundred: 100, thousand: 1000 };
const KOREAN: readonly (readonly [string, number])[] = [
  ...words('한 두 세 네 다섯 여섯 일곱 여덟 아홉 열', 1),
  ...words('하나 둘 셋 넷', 1),
  ...words('첫 둘 셋 넷', 1),
  ['스무', 20],
];
const COUNTERS = '\\s?(?:명|번|차례|발|개|건|시|시간|달|해|째|가지|곳|기)';

/** Every number a text gives, as digits (`1,200`, `2만`), words (`twenty-one`, `twice`, `두 명`) or a month's name. */
export function numbersIn(text: string): Set<number> {
  return new Set([...digitsIn(text), ...englishNumbers(text), ...koreanNumbers(text)]);
}

/** The numbers a text gives in digits. A clock time gives two, a date three. */
export function digitsIn(text: string): number[] {
  return [...text.matchAll(/(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(만)?/g)].map(
    ([, whole = '', fraction = '', scale]) =>
      Number(whole.replaceAll(',', '') + fraction) * (scale === undefined ? 1 : 10_000),
  );
}

function englishNumbers(text: string): number[] {
  const months = [...text.matchAll(/\b[A-Z][a-z]+\b/g)].flatMap(([word]) => MONTH_NUMBERS[word] ?? []);
  const tokens = text.toLowerCase().match(/\b[a-z]+\b/g) ?? [];
  const values = tokens.flatMap((token, index) => {
    const value = ENGLISH[token];
    const next = tokens[index + 1] ?? '';
    if (value === undefined) return [];
    const scaled = SCALES[next] === undefined ? [] : [value * SCALES[next]];
    const unit = ENGLISH[next];
    const compound = value >= 20 && unit !== undefined && unit > 0 && unit < 10 ? [value + unit] : [];
    return token === 'a' ? scaled : [value, ...scaled, ...compound];
  });
  return [...months, ...values];
}

function koreanNumbers(text: string): number[] {
  return KOREAN.flatMap(([word, value]) =>
    new RegExp(`(?<![가-힣])${word}${COUNTERS}`, 'u').test(text) ? [value] : [],
  );
}

function words(list: string, from = 0): [string, number][] {
  return list.split(' ').map((word, index) => [word, from + index]);
}
