import type { AccountSide } from '#domain/record/source.ts';
import { IN_SENTENCE, sidesEn } from './sides.ts';

interface ReportTotals {
  readonly outlets: number;
  readonly reports: number;
  readonly premises: number;
  readonly mistaken: number;
}

interface ReportCounts extends ReportTotals {
  readonly observers: number;
  /** Of the observers; empty where there are none. */
  readonly names: string;
}

/** Up to as many sources as are followed up. */
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];

const all = new Intl.ListFormat('en');

function counted(count: number, one: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${one}s`;
}

/** Sources that are quoted and are no reports of the incident; empty where there are none. */
function besides({ premises, mistaken }: Pick<ReportTotals, 'premises' | 'mistaken'>): string {
  return [
    premises > 0 && `; ${counted(premises, 'other source')} quoted only to infer something`,
    mistaken > 0 && `; ${counted(mistaken, 'mistaken report')}`,
  ]
    .filter(Boolean)
    .join('');
}

/** English words for switching sources, for why a place or time is as narrow as it is, and for verifying. */
export const evidenceEn = {
  heading: 'Switch sources',
  lead: 'The project set out to map three articles of June 2024, and the record starts from them. They are second-hand: they quote the South Korean military, and none names a place along the line. Outside reports narrow, confirm or contradict them. Switch sources off to see what the rest supports: places and times on the map and the timeline change at once.',
  all: 'All sources',
  onlySets: (names: string) => `${names} only`,
  countOn: (on: number, total: number) => `${on} of ${total} on`,
  knownOn: {
    label: 'As known on',
    before: 'Previous day on which a source came out',
    after: 'Next day on which a source came out',
    clear: 'All known today',
    out: (out: number, total: number) => `${out} of ${total} sources were out by the end of that day.`,
    undated: (names: string) => `Left out, since nothing says when they came out: ${names}.`,
    notOut: 'not out yet',
    notOutSources: 'Not out by that day',
    outBy: (day: string) => `by ${day}`,
  },
  closeControl: 'Close the sources',
  showSet: (count: number) => (count === 1 ? 'Show the source' : `Show the ${count} sources`),
  use: 'Use this source',
  off: 'Off',
  offSources: 'Switched off',
  why: {
    heading: 'How this range was set',
    earliest: 'Not before',
    latest: 'Not after',
    exactly: 'At',
    /** Of several times or places of which only one can be right. */
    reading: (number: number) => `Possibility ${number}`,
    place: 'Where',
    open: 'Not given by any source that is switched on.',
    /** In place of a bound, where a source leaves it open. */
    noStart: 'no start given',
    noEnd: 'no end given',
    facts: 'See the fact',
    gazetteer: {
      heading: (name: string) => `What is meant by ${name}`,
      /** Uncertain ends of a stretch, in whole km; null: that end is that of the line. */
      ends: (west: number | null, east: number | null) => {
        if (west === null) return `its eastern end is uncertain by ${east} km`;
        if (east === null) return `its western end is uncertain by ${west} km`;
        if (west === east) return `either end is uncertain by ${west} km`;
        return `its western end is uncertain by ${west} km, its eastern by ${east} km`;
      },
    },
  },
  /** On how few sources a time or place depends. */
  standsOn: {
    /** `count` sources would have to go at once, in one of so many `ways`. */
    heading: (count: number, ways: number) => {
      if (count === 1)
        return ways === 1 ? 'Depends on one source' : 'Would change without any one of these sources';
      if (ways > 1) return `Would change only without ${NUMBERS[count]} sources at once`;
      return `Would change only without ${count === 2 ? 'both' : `all ${NUMBERS[count]}`} of these sources`;
    },
    none: 'More than five sources would have to go for this to change.',
    abandoned: 'Reported by too many sources to work out which of them it depends on.',
    without: (names: readonly string[], result: string) => `Without ${all.format(names)} ${result}.`,
    place: (from: string, to: string) => `the place would go from ${from} to ${to}`,
    placeOther: 'the place would change',
    placeLost: 'no place would be left',
    time: (to: string) => `the time would be: ${to}`,
    timeOther: 'less would be known of the time',
    timeLost: 'no time would be left',
    others: (count: number) =>
      count === 1 ? 'And so it would in one other case.' : `And so it would in ${count} other cases.`,
    fact: (count: number) =>
      count === 1 ? 'One source says so.' : `${count} sources say so; any one of them is enough.`,
    inference: (count: number) =>
      count === 1 ? 'Inferred from one source.' : `Inferred from ${count} sources; it needs all of them.`,
  },
  partial: (on: number, total: number) =>
    on === 0
      ? 'None of the sources in use tells of this incident. The title is that of the full record.'
      : `The sources that are switched on support ${on} of its ${total} facts. Title and summary are those of the full record.`,
  partialTime: 'The range that the sources that are switched on leave open.',
  partialPlace: 'The range that the sources that are switched on leave open. Symbol positions are arbitrary.',
  /** By whose account it happened. */
  account: {
    one: (name: string) => `Reported as fact by one observer: ${name}.`,
    several: (count: number, names: string) => `Reported as fact by ${count} observers: ${names}.`,
    unconfirmed: 'No other observer in this record confirms it.',
    unconfirmedOfThese: 'In the sources that are switched on no other observer confirms it.',
    'own-words': 'Told by outlets in their own words; none of them names an observer.',
    comments: 'Known only from comments by people who did not observe it.',
    disputed: (name: string, topics: string) => `Contradicted by ${name} on: ${topics.toLowerCase()}.`,
  },
  independence: {
    heading: 'Reports',
    totals: (totals: ReportTotals) =>
      `${counted(totals.reports, 'report')} by ${counted(totals.outlets, 'outlet')}${besides(totals)}`,
    /** All the sources that are quoted, added up: reports, and those that are none. */
    counts: ({ observers, outlets, reports, names, ...others }: ReportCounts) =>
      [
        `${observers === 0 ? 'No observer named' : counted(observers, 'observer')}, ${counted(outlets, 'outlet')}, ${counted(reports, 'report')}`,
        names && `: ${names}`,
        besides(others),
      ]
        .filter(Boolean)
        .join(''),
    /** One observer, cited under several names: offices of one establishment. */
    alsoAs: (name: string, others: string) => `${name} (also cited as ${others})`,
    /** Why reports stand together that pass on no observer. */
    groups: {
      'own-words': 'In the outlet’s own name, no observer named',
      comment: 'Comments from those who did not observe it',
      premise: 'Quoted only to infer something',
      mistaken: 'Quoted only as mistaken',
    },
    chains: 'Reporting chain',
    chain: (speakers: readonly string[]) => speakers.join(' → '),
    note: 'Outlets that repeat one statement are counted as one observer.',
  },
  together: (value: string) => `Taken together: ${value}`,
  round: 'A number with ‘about’ does not narrow the range.',
  togetherConflict: (value: string) =>
    `The sources contradict each other; from the lowest to the highest: ${value}`,
  asOf: (date: string) => `as of ${date}`,
  /** What the sides of the line say, each by itself and side by side. */
  sideBySide: {
    lead: 'A side’s account is what it says, whoever publishes it. What outlets say in their own name stands only under all accounts, and so does an inference that needs it.',
    heading: (sides: readonly AccountSide[]) =>
      `What ${all.format(sides.map((side) => IN_SENTENCE[side]))} say`,
    nothing: 'Says nothing of it',
    same: 'Each says the same.',
    others: (topics: readonly string[]) => `Other subjects: ${topics.join(', ').toLowerCase()}`,
    inferred: '(inferred)',
    showAll: 'Show all accounts',
  },
  /** In place of what is said of the sources that are on, while one side is asked for. */
  ofSide: (side: AccountSide) => {
    const as = sidesEn.asTold(side);
    const words = `${IN_SENTENCE[side]}’s words`;
    return {
      partial: (on: number, total: number) =>
        on === 0
          ? `Nothing of this incident is quoted from ${IN_SENTENCE[side]} here. The title is that of the full record.`
          : `${as}: ${on} of its ${total} facts. Title and summary are those of the full record.`,
      hidden: (count: number) =>
        count === 1
          ? `1 fact is hidden: it is not in ${words}.`
          : `${count} facts are hidden: they are not in ${words}.`,
      time: 'The range that this account leaves open.',
      place: 'The range that this account leaves open. Symbol positions are arbitrary.',
      open: 'Not given in this account.',
      unknowns: 'In this account.',
      others: `Without ${words}`,
    };
  },
  /** What the sources differ in on one subject, and whether all of them can be right. */
  disagreement: {
    heading: 'Sources differ',
    differences: {
      value: 'Sources give different numbers',
      'as-of': 'Counted up to different days',
      date: 'Sources give different times',
      place: 'Sources give different places',
      account: 'Sources tell it differently',
      attribution: 'They name different observers',
    },
    relations: {
      excluding: 'They contradict each other: not all can be right.',
      precision: 'Some are more precise than others; all can be right.',
      rough: 'The numbers are rough; all can be right.',
      'other-day': 'Counts up to different days can all be right.',
    },
    asOf: 'As of',
    noDay: 'not said',
    saidBy: 'Said by',
    /** Who saw it, and who published it. */
    passedOn: (observer: string, outlets: string) => `${observer} → ${outlets}`,
    against: 'Contradicts the others',
    againstHeading: 'Contradicted by',
  },
  mistaken: {
    heading: 'Mistaken reports in circulation',
    lead: 'Listed so that they can be recognised; not used for time, place or numbers.',
    reason: 'Why it is mistaken',
    basis: 'Mistaken',
  },
  translation: 'Our translation',
  noTitle: 'Excerpt; its headline was not seen',
};
