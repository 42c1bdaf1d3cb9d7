import type { AccountSide } from '#domain/record/source.ts';
import { countText } from '#i18n/count-text.ts';

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
  /**
   * While one side is asked for, of what it is not quoted with: not that it said nothing. `isWhole`: all sources are on.
   */
  ofSide: (side: AccountSide, isWhole: boolean) => {
    const who = IN_SENTENCE[side];
    const here = isWhole ? 'in the words kept here' : 'in the sources that are on';
    const among = isWhole ? '' : ' in these sources';
    return {
      undated: `${who} gives no date ${here}`,
      noDate: 'no date in this account',
      noDateLong: 'No date in this account',
      unplaced: `${who} gives no place ${here}`,
      noPlace: `no place in ${who}’s words`,
      countUndated: (count: number) => `${countText(count)} to which ${who} gives no date`,
      countAbsent: (count: number) =>
        `${countText(count)} ${count === 1 ? 'other' : 'others'}: nothing quoted from ${who}${among}`,
      listAbsent: (count: number) => `Nothing quoted from ${who}${among}: ${countText(count)}`,
      nothing: `Nothing of it is quoted from ${who}${among}; it is counted apart`,
      changed: (places: number, times: number, absent: number) =>
        [
          absent > 0 &&
            `Nothing is quoted from ${who}${among} on ${absent === 1 ? '1 incident' : `${absent} incidents`}.`,
          `${absent > 0 ? 'Of the others the' : 'The'} place changes for ${places}, the time for ${times}.`,
        ]
          .filter(Boolean)
          .join(' '),
    };
  },
  /** Of the incident that is open, while one side is asked for. */
  others: (sides: readonly AccountSide[]) =>
    `${capital(AND.format(at(sides)))} ${sides.length === 1 ? 'speaks' : 'speak'} of it too.`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
