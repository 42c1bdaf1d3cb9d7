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
  readonly accessed: string;
}

/** English words of the source panel. */
export const sourcesEn = {
  outside: {
    window: 'Outside the period: not in the list; on the map only its place is drawn.',
    filtered: 'The filters hide it: not in the list, and on the map only as the place that is drawn for it.',
    showTime: 'Show its time',
  },
  panel: 'Sources and facts',
  loading: 'Loading what is known…',
  close: 'Close and go back to the map',
  when: 'When',
  where: 'Where',
  koreanTime: 'Korean time (UTC+9)',
  timeConflict:
    'The sources exclude each other on the time: shown is the span from the earliest to the latest of them.',
  placeConflict: 'The sources exclude each other on the place: everything that either allows is shown.',
  placeUnknown: 'No source that is switched on places it',
  precision: (precision: string) => `Precision: ${precision}`,
  /** The stretch of the line that the footprint covers. */
  drawn: {
    stretch: (from: string, to: string) => `km ${from}–${to}`,
    ofLine: (stretches: string, total: string) => `Drawn: ${stretches} of the line’s ${total}`,
    beside: (stretches: string) => `Drawn: the part of the site beside ${stretches} of the line`,
    circle: (radius: string) => `Drawn: a circle with a radius of ${radius}`,
    metres: (count: number) => `${count} m`,
    kilometres: (count: number) => `${count} km`,
  },
  facts: 'What is said',
  factsHint: 'Choose a fact to light its words, or a quotation to light the facts that rest on it.',
  topics: {
    when: 'When',
    where: 'Where',
    announced: 'Announced',
    people: 'People',
    distance: 'How far across',
    equipment: 'Equipment',
    activity: 'What they did',
    warning: 'Warning',
    response: 'Response',
    outcome: 'Outcome',
    casualties: 'Casualties',
    number: 'Number',
    intent: 'Intent, as judged',
    series: 'Place in a series',
    cause: 'Cause',
  },
  basis: { stated: 'Stated', inferred: 'Inferred' },
  reasoning: { stated: 'How we read it', inferred: 'How we infer it' },
  premises: (count: number) => (count === 1 ? 'It rests on this' : `It rests on these ${count} together`),
  saidBy: 'Said by',
  account: 'The account it rests on',
  chain: (speakers: readonly string[]) => speakers.join(', as quoted by '),
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
      ? '1 fact rests on a source that is switched off.'
      : `${count} facts rest on sources that are switched off.`,
  excerpts: 'The words, by source',
  showFacts: 'Light the facts that rest on these words',
  supports: 'Carries',
  sources: 'Sources',
  outlet: 'Outlet',
  set: 'Set',
  origin: 'First observer',
  issued: 'Published',
  noDate: 'no date in the text',
  author: 'By',
  original: 'Original',
  originalAt: (outlet: string) => `at ${outlet} (another site)`,
  linkTo: (outlet: string) => `Read it at ${outlet} (another site)`,
  noLink: 'No address known',
  voices: 'Who speaks',
  unknowns: 'What nobody says',
  unknownsOfThese: 'None of the sources that are on says it.',
  links: 'Linked incidents',
  relations: {
    'response-to': 'In response to',
    'answered-by': 'Answered by',
    'reported-with': 'Reported together with',
    'context-of': 'Context of',
    'has-context': 'Has as context',
    dates: 'Fixes the date of',
    'dated-by': 'Dated by',
  },
  linkCaveat: 'Reported together does not mean caused by.',
  cite: 'Cite this incident',
  citeText: (parts: CitedWords) =>
    [
      `‘${parts.title}’ (${parts.when}, Korean time), DMZ Incident Map, record version ${parts.version}, incident ${parts.id}.`,
      `${parts.saw}.`,
      parts.caveat,
      parts.sources && `Sources: ${parts.sources}.`,
      parts.others && `Also quoted, as contradicting or mistaken: ${parts.others}.`,
      parts.link,
      `Accessed ${parts.accessed}.`,
    ]
      .filter(Boolean)
      .join(' '),
  citeWhole: 'This cites the whole record, with every source on, also those that you have switched off.',
  citeLocal:
    'This copy of the page runs on your own machine. Its address would be of no use to others, so the incident is named by its id in the record.',
  copyCite: 'Copy the citation',
  citeCopied: 'Citation copied',
  citeFailed: 'It could not be copied: select the text above.',
};
