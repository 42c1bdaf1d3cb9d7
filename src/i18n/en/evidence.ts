/** English words for switching sources, for why a place or time is as narrow as it is, and for verifying. */
export const evidenceEn = {
  control: (on: number, total: number) => `Sources: ${on} of ${total} on`,
  controlShort: 'Sources',
  heading: 'Switch sources',
  lead: 'The record starts from three articles; outside reports narrow, confirm or contradict them. Switch sources off and see what is left: places and times on the map and the timeline follow at once.',
  all: 'All sources',
  onlySets: (names: string) => `${names} only`,
  countOn: (on: number, total: number) => `${on} of ${total} on`,
  closeControl: 'Close the sources',
  showSet: (count: number) => (count === 1 ? 'Show the source' : `Show the ${count} sources`),
  use: 'Use this source',
  off: 'Off',
  offSources: 'Switched off, and they speak of this incident',
  change: {
    sources: (on: number, total: number) => `${on} of ${total} sources on.`,
    none: 'Nothing changes for this incident.',
    placeWidened: (from: string, to: string) => `Place widened from ${from} to ${to}`,
    placeNarrowed: (from: string, to: string) => `Place narrowed from ${from} to ${to}`,
    placeMoved: (to: string) => `Place now ${to}`,
    placeLost: 'Place lost: no source that is on gives one',
    placeFound: (to: string) => `Place found: ${to}`,
    timeWidened: (to: string) => `time widened: ${to}`,
    timeNarrowed: (to: string) => `time narrowed: ${to}`,
    timeMoved: (to: string) => `time now: ${to}`,
    timeLost: 'time lost: no source that is on gives one',
    timeFound: (to: string) => `time found: ${to}`,
    unsupported: 'No source that is on supports it any more; it stays in the list',
    many: (places: number, times: number, unsupported: number) =>
      [
        `Place changes for ${places === 1 ? '1 incident' : `${places} incidents`}, time for ${times}.`,
        unsupported > 0
          ? `${unsupported === 1 ? '1 is' : `${unsupported} are`} supported by no source that is on.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    elsewhere: 'elsewhere',
  },
  wholeLine: (km: string) => `the whole line, ${km} km`,
  km: (km: string) => `${km} km`,
  lengthOf: (km: string, total: string) => `${km} km of the line’s ${total}`,
  why: {
    heading: 'Why so narrow?',
    headingWide: 'Why no narrower?',
    none: 'Nothing narrows it: no source that is on sets a bound.',
    earliest: 'Not before',
    latest: 'Not after',
    exactly: 'At',
    place: 'Where',
    open: 'No source that is on sets this bound.',
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
  partial: (on: number, total: number) =>
    on === 0
      ? 'No source that is switched on supports this incident. It stays listed; nothing is known of its time and place.'
      : `Only ${on} of its ${total} facts stand with the sources that are on. Title and summary are those of the full record.`,
  partialTime: 'This is what the sources that are on leave open.',
  partialPlace: 'This is what the selected sources leave open. Symbol positions are arbitrary.',
  independence: {
    heading: 'On whose word',
    outlets: (count: number) => (count === 1 ? 'Reported by 1 outlet' : `Reported by ${count} outlets`),
    observers: (count: number, names: string) =>
      count === 0
        ? 'no original observer is named'
        : count === 1
          ? `1 original observer: ${names}`
          : `${count} original observers: ${names}`,
    /** One observer, cited under several names: offices of one establishment. */
    alsoAs: (name: string, others: string) => `${name} (also cited as ${others})`,
    unattributed: (names: string) => `In their own name, without saying from whom they have it: ${names}.`,
    commentators: (names: string) => `Also quoted, without having observed it: ${names}.`,
    chains: 'How it was passed on',
    chain: (speakers: readonly string[]) => speakers.join(' → '),
    note: 'Outlets that repeat one statement are one observation.',
  },
  together: (value: string) => `Taken together: ${value}`,
  round: '‘About’ a number narrows nothing.',
  togetherConflict: (value: string) =>
    `The sources exclude each other; from the lowest to the highest: ${value}`,
  asOf: (date: string) => `as of ${date}`,
  /** What the sources differ in on one subject, and whether all of them can be right. */
  disagreement: {
    differences: {
      value: 'Sources give different numbers',
      'as-of': 'Counted up to different days',
      date: 'Sources give different times',
      place: 'Sources give different places',
      account: 'Sources tell it differently',
      attribution: 'They name different observers',
    },
    relations: {
      excluding: 'They exclude each other: not all can be right.',
      precision: 'They differ in precision and do not exclude each other.',
      rough: 'The numbers are rough; none rules out another.',
      'other-day': 'Counts up to different days can all be right.',
    },
    compare: (count: number) => `Compare ${count} readings that differ in precision`,
    asOf: 'As of',
    noDay: 'not said',
    saidBy: 'Said by',
    /** Who saw it, and who published it. */
    passedOn: (observer: string, outlets: string) => `${observer} → ${outlets}`,
    against: 'Against the others',
    againstHeading: 'Against it',
  },
  mistaken: {
    heading: 'Mistaken reports in circulation',
    lead: 'Kept so that they can be recognised. They move no date, place or count.',
    reason: 'Why it is mistaken',
    basis: 'Mistaken',
  },
  translation: 'Our translation',
  noTitle: 'Excerpt; its headline was not seen',
};
