/** English words of what explains how entries and occurrences are counted. */
export const countedEn = {
  heading: 'Entries and occurrences',
  lead: 'An entry can stand for several occurrences, such as ‘six crossings’. What is counted in another entry is not counted twice.',
  /** `entries` is a number, or two: '5 to 6'. */
  total: (entries: string, isOne: boolean, occurrences: string) =>
    `${entries} ${isOne ? 'entry' : 'entries'}: ${occurrences}`,
  entriesBetween: (least: string, most: string, isNext: boolean) =>
    `${least} ${isNext ? 'or' : 'to'} ${most}`,
  counting: 'Entries that count several',
  within: (count: number) =>
    count === 1 ? '1 entry is counted in another.' : `${count} entries are counted in others.`,
  /** `wholes`: each in quotation marks, joined by ‘or’. */
  doubtful: (part: string, wholes: string) => `It is not known whether ‘${part}’ is counted in ${wholes}.`,
  quoted: (title: string) => `‘${title}’`,
  open: (count: number) =>
    count === 1
      ? '1 entry may lie outside the period, in whole or in part.'
      : `${count} entries may lie outside the period, in whole or in part.`,
  rough: (told: string, read: string) =>
    `‘${told}’ is read as ${read}: a quarter less or more, our convention.`,
  unbounded: (count: number) =>
    count === 1
      ? 'For 1 entry no source says how many there were at most.'
      : `For ${count} entries no source says how many there were at most.`,
};
