/** English words of the eras above an axis of decades. */
export const erasEn = {
  label: 'Eras',
  button: (name: string) => `${name}: when, and the words that say so`,
  holds: 'Nothing in the record ends it.',
  inferred: (reasoning: string) => `Inferred: ${reasoning}`,
  translated: (words: string) => `${words} (our translation)`,
  openIncident: (title: string) => `Open the incident: ${title}`,
};
