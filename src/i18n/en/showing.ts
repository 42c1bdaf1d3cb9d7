import { countText } from '#i18n/count-text.ts';

/** What stretch of time is shown. */
export type Asked = 'window' | 'day' | 'cumulative' | 'moment';

/** How many stand how to what is shown. */
export interface Counts {
  readonly certain: number;
  readonly underWay: number;
  readonly possible: number;
}

/** An entry can stand for several occurrences: then it is not called an incident beside them. */
type Unit = 'incident' | 'entry';
const UNITS: Readonly<Record<Unit, string>> = { incident: 'incidents', entry: 'entries' };

/** Of what is not known well enough in time to say that it belongs to what is shown. */
const MAY_BE: Readonly<Record<Asked, string>> = {
  window: 'may fall',
  day: 'may fall',
  cumulative: 'may have happened',
  moment: 'may have been under way',
};
const THERE: Readonly<Record<Asked, string>> = {
  window: 'in it',
  day: 'on it',
  cumulative: 'by then',
  moment: 'then',
};

/** English words of the sentence that says what is shown. */
export const showingEn = {
  /** `when` begins with its preposition: 'in June 2024'; `where` with a comma, or is empty: ', km 60–120 of the line'. */
  sentence: (
    { certain, underWay, possible }: Counts,
    when: string,
    asked: Asked,
    where = '',
    unit: Unit = 'incident',
  ) => {
    const counted = (count: number) => `${countText(count)} ${count === 1 ? unit : UNITS[unit]}`;
    const at = `${when} (KST)${where}`;
    const there = where === '' ? THERE[asked] : 'here';
    const maybe = where === '' ? MAY_BE[asked] : 'may belong';
    const more = possible > 0 ? `; ${countText(possible)} more ${maybe} ${there}` : '';
    if (certain === 0 && underWay === 0)
      return possible === 0 ? `No incidents ${at}` : `${counted(possible)} that ${MAY_BE[asked]} ${at}`;
    if (certain === 0) return `${counted(underWay)} under way ${at}${more}`;
    return `${counted(certain)} ${at}${underWay > 0 ? `; ${countText(underWay)} more under way` : ''}${more}`;
  },
  undone: (sentence: string) => `Undone. ${sentence}`,
  redone: (sentence: string) => `Redone. ${sentence}`,
  undated: (count: number) => (count === 1 ? '1 without a date' : `${countText(count)} without a date`),
  /** `day`: in words, where sources count that were out by then, and all of these are on. */
  absent: (count: number, day: string | null) =>
    day ? `${countText(count)} not yet reported on ${day}` : `${countText(count)} not in these sources`,
  searched: (words: string) => `search: ‘${words}’`,
  /** Of many rows: more may be found. */
  searching: (words: string) => `still searching for ‘${words}’`,
  notSearched: (words: string) => `not searched for ‘${words}’`,
  corroborated: 'only those that more than one observer reports',
  hiddenKinds: (count: number) => (count === 1 ? '1 kind hidden' : `${count} kinds hidden`),
};
