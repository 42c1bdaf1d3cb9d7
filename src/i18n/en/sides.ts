import type { AccountSide } from '#domain/record/source.ts';

type BySide = Readonly<Record<AccountSide, string>>;

const NAMES: BySide = { rok: 'Seoul', dprk: 'Pyongyang', 'unc-us': 'UN Command' };
/** Within a sentence. */
export const IN_SENTENCE: BySide = { ...NAMES, 'unc-us': 'the UN Command' };
const at = (sides: readonly AccountSide[]) => sides.map((side) => IN_SENTENCE[side]);
const AND = new Intl.ListFormat('en');

/** English words of the sides of the line: whose account is shown, and who else speaks. */
export const sidesEn = {
  choice: 'Whose account',
  all: 'All accounts',
  names: NAMES,
  /** On the map, and of a choice. */
  asTold: (side: AccountSide) => `As ${IN_SENTENCE[side]} tells it`,
  clear: (side: AccountSide) => `As ${IN_SENTENCE[side]} tells it: show all accounts`,
  /** In the sentence on top. */
  showing: (side: AccountSide) => `as ${IN_SENTENCE[side]} tells it`,
  none: (side: AccountSide, when: string) => `${capital(IN_SENTENCE[side])} tells of no incident ${when}.`,
  /** In the list, of what no other side speaks of. */
  only: (side: AccountSide) => `Only ${IN_SENTENCE[side]}’s account`,
  key: {
    heading: 'How to read the list',
    onlyTerm: 'Only Seoul’s account',
    only: 'In the sources that are on neither the other side nor the UN Command speaks of it. What outlets say in their own name is nobody’s account.',
    observersTerm: '2 observers',
    observers: 'So many report it. Outlets that repeat one statement count as one observer.',
  },
  /** Of the incident that is open, while one side is asked for. */
  others: (sides: readonly AccountSide[]) =>
    `${capital(AND.format(at(sides)))} ${sides.length === 1 ? 'speaks' : 'speak'} of it too.`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
