/** English words of sources that are needed before the source panel or the list of sources is opened. */
export const firstSourcesEn = {
  outside: {
    window: 'Outside the period: not in the list; on the map only its place is drawn.',
    filtered: 'The filters hide it: not in the list, and on the map only as the place that is drawn for it.',
    showTime: 'Show its time',
    collection: (shown: string) => `Not in the collection ‘${shown}’: neither in the list nor on the map.`,
    showCollection: (other: string) => `Go to ‘${other}’`,
  },
  panel: 'Sources and facts',
  loading: 'Loading what is known…',
  close: 'Close and go back to the map',
  noDate: 'undated',
  linkTo: (outlet: string) => `Read it at ${outlet} (another site)`,
};

/** The same of what changes as sources are switched. */
export const firstEvidenceEn = {
  control: (on: number, total: number) => `Sources: ${on} of ${total} in use`,
  controlShort: 'Sources',
  change: {
    sources: (on: number, total: number) =>
      on === total ? 'All sources on.' : `${on} of ${total} sources on.`,
    none: 'Nothing changes for this incident.',
    placeWidened: (from: string, to: string) => `Place widened from ${from} to ${to}`,
    placeNarrowed: (from: string, to: string) => `Place narrowed from ${from} to ${to}`,
    placeMoved: (to: string) => `Place now ${to}`,
    placeLost: 'Place lost: no source that is on gives one',
    placeFound: (to: string) => `Place now given: ${to}`,
    timeWidened: (to: string) => `time widened: ${to}`,
    timeNarrowed: (to: string) => `time narrowed: ${to}`,
    timeMoved: (to: string) => `time now: ${to}`,
    timeLost: 'time lost: no source that is on gives one',
    timeFound: (to: string) => `time now given: ${to}`,
    unsupported: 'No source that is in use tells of it any more; it is counted apart',
    many: (places: number, times: number, unsupported: number) =>
      [
        `Place changes for ${places === 1 ? '1 incident' : `${places} incidents`}, time for ${times}.`,
        unsupported > 0
          ? `${unsupported === 1 ? '1 is' : `${unsupported} are`} in none of the sources in use.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    elsewhere: 'elsewhere',
  },
  /** Of the chip on the map. */
  asKnownOn: (day: string) => `As known on ${day}`,
  clearKnownOn: (day: string) => `As known on ${day}: show all that is known today`,
  wholeLine: (km: string) => `the whole line, ${km} km`,
  km: (km: string) => `a stretch of ${km} km`,
  lengthOf: (km: string, total: string) => `${km} km of the line’s ${total}`,
};
