import { countText } from '#i18n/count-text.ts';

/** What is counted: of one, and of any other number. */
export interface CountedNoun {
  readonly one: string;
  readonly many: string;
}

/** English words of how many occurrences entries stand for. */
export const occurrencesEn = {
  /** Of a kind that has no noun of its own. */
  noun: { one: 'occurrence', many: 'occurrences' } as CountedNoun,
  /** Of several kinds together. */
  together: { one: 'occurrence', many: 'occurrences' } as CountedNoun,
  exactly: (count: number, { one, many }: CountedNoun) => `${countText(count)} ${count === 1 ? one : many}`,
  about: (count: number, { many }: CountedNoun) => `about ${countText(count)} ${many}`,
  atLeast: (least: number, { one, many }: CountedNoun) =>
    `at least ${countText(least)} ${least === 1 ? one : many}`,
  upTo: (most: number, { one, many }: CountedNoun) => `up to ${countText(most)} ${most === 1 ? one : many}`,
  between: (least: number, most: number, { many }: CountedNoun) =>
    `${countText(least)} ${most - least === 1 ? 'or' : 'to'} ${countText(most)} ${many}`,
  /** An entry counts several, and no source says how many. */
  several: ({ many }: CountedNoun) => `several ${many}, no number given`,
  /** The number alone. */
  number: {
    exactly: (count: number) => countText(count),
    atLeast: (least: number) => `at least ${countText(least)}`,
    upTo: (most: number) => `up to ${countText(most)}`,
    between: (least: number, most: number) =>
      `${countText(least)} ${most - least === 1 ? 'or' : 'to'} ${countText(most)}`,
    unknown: 'an unknown number',
  },
  /** After the number of entries. */
  after: (entries: string, occurrences: string) => `${entries}: ${occurrences}`,
  /** Opens what explains it. */
  how: 'How counted',
};
