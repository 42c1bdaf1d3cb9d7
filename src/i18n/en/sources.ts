/** What a citation is made of, in words. */
interface CitedWords {
  readonly title: string;
  readonly when: string;
  readonly id: string;
  readonly version: string;
  readonly saw: string;
  readonly caveat: string;
  readonly sources: string;
  /** Sources of which only contradicting or mistaken words are quoted; empty where there are none. */
  readonly others: string;
  /** Empty where the page has no address that others can reach. */
  readonly link: string;
  /** Empty where the day is not known. */
  readonly accessed: string;
}

interface Description {
  readonly outlet: string;
  readonly quoted: string;
  readonly relays: string;
}

/** English words of the source panel. */
export const sourcesEn = {
  when: 'When',
  where: 'Where',
  koreanTime: 'KST',
  timeConflict: 'The sources contradict each other on the time: at most one of these is right.',
  placeConflict: 'The sources contradict each other on the place: at most one of the places shown is right.',
  aroundMeans: 'By our convention, ‘around’ is half an hour either way.',
  placeUnknown: 'Not given by any source that is switched on',
  precision: (precision: string) => `precision: ${precision}`,
  /** The stretch of the line that the footprint covers. */
  drawn: {
    stretch: (from: string, to: string) => `km ${from}–${to}`,
    /** With the counties south of either end; they may be one. */
    ends: (km: string, west: string, east: string) =>
      west === east ? `${km}, ${west}` : `${km}, ${west} to ${east}`,
    ofLine: (stretches: string, total: string) => `Drawn: ${stretches} of the line’s ${total}`,
    beside: (stretches: string) => `Drawn: the part of the site beside ${stretches} of the line`,
    circle: (radius: string) => `Drawn: a circle with a radius of ${radius}`,
  },
  /** Of the rows of a data set, which have no claims. */
  row: {
    degrees: (latitude: string, isNorth: boolean, longitude: string, isEast: boolean) =>
      `${latitude}° ${isNorth ? 'N' : 'S'}, ${longitude}° ${isEast ? 'E' : 'W'}`,
    /** `position`: rounded. */
    within: (radius: string, position: string) => `within ${radius} of about ${position}`,
    point: (position: string) => `a point of unstated precision, about ${position}`,
    along: (stretches: string) => `somewhere along ${stretches}`,
    beside: (place: string, stretches: string) => `${place}, beside ${stretches}`,
    near: (place: string) => `near ${place}; how near is not stated`,
    noPlace: 'not given in the data set',
    timeConflict: 'The data set gives times that exclude each other: at most one of these is right.',
    placeConflict: 'The data set gives places that exclude each other: at most one of these is right.',
    source: 'Source',
    noSource: 'Not named in the data set',
    asCoded:
      'This incident comes from a data set and has no quoted words. Time, place and kind are as its makers coded them; the page has not checked them against the source.',
  },
  strongest: 'Key quotes',
  facts: 'Reported facts',
  factsCount: (facts: number, quotes: number) =>
    `${facts === 1 ? '1 reported fact' : `${facts} reported facts`}, ${quotes === 1 ? '1 quote' : `${quotes} quotes`}`,
  moreFacts: (count: number, topic: string) =>
    count === 1 ? `1 more fact: ${topic}` : `${count} more facts: ${topic}`,
  factsHint: 'Select a fact to highlight its quotes; the number counts them. Dotted: inferred.',
  quoteCount: (count: number) => (count === 1 ? '1 quote' : `${count} quotes`),
  /** Of a quote that is printed once and referred to elsewhere. */
  seeQuote: 'Quoted in this panel',
  skipToSources: 'Skip to the sources',
  openAll: 'Open all',
  closeAll: 'Close all',
  topics: {
    when: 'When',
    where: 'Where',
    announced: 'Announced',
    people: 'People',
    distance: 'Distance',
    equipment: 'Equipment',
    activity: 'Actions',
    warning: 'Warning',
    response: 'Response',
    outcome: 'Outcome',
    casualties: 'Casualties',
    number: 'Number',
    occurrences: 'Count',
    intent: 'Intent',
    series: 'Series',
    cause: 'Cause',
  },
  basis: { stated: 'Stated', inferred: 'Inferred' },
  reasoning: { stated: 'How we read it', inferred: 'Why we infer it' },
  premises: (count: number) => (count === 1 ? 'Based on 1 quote' : `Based on ${count} quotes`),
  saidBy: 'Said by',
  account: 'According to',
  /** Of what was noted when a report was read, and whose words were not kept. */
  noted: {
    /** `speakers`: who is said to have said it; empty where that is not known. */
    origin: (speakers: string) =>
      speakers === ''
        ? 'Noted when the report was read; its words were not kept'
        : `${speakers}; noted when the report was read, its words were not kept`,
    voice: 'noted, words not kept',
    mark: 'noted',
    key: '† Noted when the report was read, in whole or in part; those words were not kept.',
  },
  chain: (speakers: readonly string[]) => speakers.join(', as reported by '),
  count: {
    about: (value: string) => `about ${value}`,
    between: (min: string, max: string) => `${min}–${max}`,
    atLeast: (min: string) => `at least ${min}`,
    atMost: (max: string) => `at most ${max}`,
    /** A rough number of which one side is open. */
    orMore: (min: string) => `roughly ${min} or more`,
    orFewer: (max: string) => `roughly ${max} or fewer`,
    orLess: (max: string) => `roughly ${max} or less`,
    metres: (value: string) => `${value} m`,
    none: 'No number is given. That is not zero.',
  },
  switchedOff: (count: number) =>
    count === 1
      ? '1 fact is hidden: its source is switched off.'
      : `${count} facts are hidden: their sources are switched off.`,
  showFacts: 'Highlight the facts that this quote supports',
  supports: 'Supports',
  sources: 'Sources',
  outlet: 'Outlet',
  language: 'Language',
  languages: { en: 'English', ko: 'Korean', es: 'Spanish', id: 'Indonesian' },
  reportCount: (count: number) => (count === 1 ? '1 report' : `${count} reports`),
  /** Of a source: what kind of outlet it is (or empty), whom it quotes (empty: nobody), and through whom (or empty). */
  describedAs: ({ outlet, quoted, relays }: Description) =>
    quoted === ''
      ? [outlet, 'in its own name'].filter(Boolean).join(', ')
      : [outlet, `quoting ${quoted}`, relays && `via ${relays}`].filter(Boolean).join(' '),
  via: (relays: string) => `via ${relays}`,
  more: 'Details',
  moreOf: (report: string) => `Details of ${report}`,
  origin: 'Original source',
  issued: 'Published',
  author: 'By',
  original: 'Original',
  originalAt: (outlet: string) => `at ${outlet} (another site)`,
  anotherSite: '(another site)',
  noLink: 'No web address known',
  voices: 'About those quoted',
  unknowns: 'Not reported',
  unknownsCount: (count: number) => (count === 1 ? '1 point' : `${count} points`),
  unknownsOfThese: 'By any source that is switched on.',
  /** Of an entry that counts several occurrences, or is counted in another. */
  counted: {
    heading: 'What it counts',
    headingOfPart: 'Where it is counted',
    stands: (count: string) => `This entry stands for ${count}.`,
    /** `listed`: how many of them other entries stand for; null: none. */
    listed: (listed: string | null, isAll: boolean) => {
      if (listed === null) return 'None of them has an entry of its own here.';
      return isAll
        ? 'All of them are counted in other entries here.'
        : `Of these, counted in other entries here: ${listed}.`;
    },
  },
  links: 'Linked incidents',
  moreLinks: (count: number) => `${count} more`,
  relations: {
    'response-to': 'In response to',
    'answered-by': 'Answered by',
    'reported-with': 'Reported with',
    'context-of': 'Context of',
    'has-context': 'Context',
    dates: 'Helps to date',
    'dated-by': 'Dated by',
    contains: 'Counted in this one',
    'part-of': 'This one is counted in it',
    'may-contain': 'May be counted in this one',
    'may-be-part-of': 'This one may be counted in it',
  },
  linkCaveat: '‘Reported with’ does not mean caused by.',
  cite: 'Cite this incident',
  citeShort: 'Cite',
  quoteShort: 'Quote',
  copyQuote: 'Copy the quote',
  quoteCopied: 'Quote copied',
  quoteFailed: 'The quote could not be copied.',
  linkShort: 'Link',
  copyLink: 'Copy a link to this incident',
  linkCopied: 'Link copied',
  linkFailed: 'The link could not be copied.',
  citeText: (parts: CitedWords) =>
    [
      `‘${parts.title}’ (${parts.when}, Korean time), DMZ Incident Map, record version ${parts.version}, incident ${parts.id}.`,
      `${parts.saw}.`,
      parts.caveat,
      parts.sources && `Sources: ${parts.sources}.`,
      parts.others && `Also quoted, as contradicting or mistaken: ${parts.others}.`,
      parts.link,
      parts.accessed && `Accessed ${parts.accessed} (Korean time).`,
    ]
      .filter(Boolean)
      .join(' '),
  citeWhole: 'The citation covers the whole record, including the sources that you have switched off.',
  citeLocal:
    'This copy of the page runs on your own machine, so the citation names the incident by its id and gives no address.',
  copyCite: 'Copy the citation',
  citeCopied: 'Citation copied',
  citeFailed: 'It could not be copied: select the text above.',
};
