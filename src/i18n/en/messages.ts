import { countText } from '#i18n/count-text.ts';
import { erasEn } from './eras.ts';
import { firstEvidenceEn, firstSourcesEn } from './first-sources.ts';
import { incidentsEn } from './incidents.ts';
import { lineViewEn } from './line-view.ts';
import { linkEn } from './link.ts';
import { occurrencesEn } from './occurrences.ts';
import { showingEn } from './showing.ts';
import { sidesEn } from './sides.ts';
import { storyEn } from './story.ts';
import { timelineEn } from './timeline.ts';

const anyOf = new Intl.ListFormat('en', { type: 'disjunction' });

const and = new Intl.ListFormat('en');
const MENDS = {
  punctuation: (dropped: string) => `‘${dropped}’ at its end was dropped`,
  entity: () => '‘&amp;’ was read as ‘&’',
  encoding: () => 'signs that were encoded twice were read once more',
};

/** The English catalogue. Its shape is the type that every other language must have. */
export const en = {
  otherLanguage: '한국어',
  app: {
    title: 'DMZ Incident Map',
    skipToList: 'Skip to the list of incidents',
    skipToIncident: 'Skip to the open incident',
    skipToMap: 'Skip to the map',
    skipToTimeline: 'Skip to the timeline',
    loading: 'Loading the incidents…',
    about: 'About and data',
    aboutHeading: 'About this map',
    share: 'Share',
    language: 'Language',
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark', system: 'System' },
    close: 'Close',
    more: 'Show more',
    retry: 'Try again',
    again: {
      reload: 'Reload the page',
      stillFailing: 'Asking again did not help. A reload may: what is shown now is kept.',
    },
    panelFailed: 'This part of the page failed. The rest still works.',
    dataFailed: 'The incidents could not be loaded.',
    evidenceFailed: 'What the sources say could not be loaded.',
    dataInvalid: 'The incident file has errors and is not shown:',
    ...linkEn,
    /** Of a link that mail or chat has damaged. */
    addressMended: (mends: readonly (keyof typeof MENDS)[], dropped: string) =>
      `This link was damaged on its way and was read as it was meant: ${and.format(mends.map((mend) => MENDS[mend](dropped)))}.`,
    dismiss: 'Dismiss',
    themeIs: (now: string, next: string) => `Theme: ${now}. Change to ${next}`,
    notices: 'Notices',
    sheet: {
      name: 'Size of the sheet',
      heights: { low: 'Low', half: 'Half', full: 'Full' },
      raise: 'Raise the sheet',
      lower: 'Lower the sheet',
    },
    keys: 'Keyboard shortcuts',
    /** To whoever comes for the first time: what this is, and three steps. */
    intro: {
      label: 'What this is',
      sentence:
        'Incidents on the line between the two Koreas. No place, time or number is shown more precisely than a source supports it, and every fact shows its words.',
      steps: [
        'The highlighted ribbon runs along a stretch of the line: the incident happened somewhere along it. No source in this record gives the spot.',
        'Open an incident to read the words that it is based on, and who said them.',
        'Move the period below to see other dates. Under Sources at the top (on a phone only its number), switch reports off and see what is left.',
      ],
      showMe: 'Show me',
      next: 'Next',
      done: 'Done',
    },
    mapFailed: 'The map could not be started. The list, the timeline and the sources still work.',
  },
  map: {
    label: 'Map',
    unplaced: (count: number) => `Without a place on this map: ${countText(count)}`,
    /** The list beside it has only the first of them. */
    firstUnplaced: (count: number, first: number) =>
      `Without a place on this map: ${countText(count)}, the first ${countText(first)} here`,
    many: 'Too many incidents for a button each, and a dot stands for several: the list has them all. The selected one is a button here.',
    /** Of a dot that stands for several. */
    dot: (count: number) => `${countText(count)} incidents`,
    dotNearer: (count: number) => `Zoomed in to ${countText(count)} incidents`,
    dotStep: (step: number, of: number) =>
      `${countText(step)} of ${countText(of)} incidents at this place. Press again for the next`,
    /** The map engine's own words, under its own names. */
    engine: {
      'Map.Title': 'Map of the Korean Peninsula. Arrow keys pan, plus and minus zoom.',
      'CooperativeGesturesHandler.WindowsHelpText': 'Use Ctrl and the wheel to zoom the map',
      'CooperativeGesturesHandler.MacHelpText': 'Use ⌘ and the wheel to zoom the map',
      'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
    },
    terrain: 'Terrain in three dimensions',
    fullscreen: 'Full screen',
    controls: 'Map controls',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Reset the view',
    attribution: 'Map data and licences',
    /** What the lines on the map rest on, and what they do not say. */
    lineNotes: [
      'The Military Demarcation Line follows the US State Department’s LSIB, in the Joint Security Area OpenStreetMap. Its markers are in no open data and public maps of it differ: zoomed in, the map draws the band between that line and OpenStreetMap’s.',
      'The DMZ’s limits are those of the agreement; fences and posts stand elsewhere in many places. No Civilian Control Line is drawn: none was found under an open licence. Gates are not drawn: our open data hold none.',
      'The Northern Limit Line is dashed because the armistice sets no line at sea: in the west the points that the UN Command published, in the east a nominal line near 38°37′N. The North does not recognise it and claims another line farther south in the west, which is not drawn. In the Han River estuary no line was agreed; the dots mark its middle.',
      'Roads and railways are of 2017–18; those of the two corridors that were blown up in October 2024 are still shown. Railways dashed inside the zone are schematic. Hills and most sites along the line are placed by hand.',
    ],
    linePosition: (km: number, total: number, north: string, south: string) =>
      `About km ${km} of ${total}: ${north} (north), ${south} (south)`,
    lineDoubt: (median: number, most: number) =>
      `The line is not exact: two public maps differ by more than ${median} m for half its length, by up to ${most} m in places.`,
    symbolName: (title: string, when: string, standing: string, where: string) =>
      `${title}. ${when}. ${standing}. ${where}.`,
    approximate: 'Position approximate',
    alongStretches: (stretches: readonly (readonly [string, string])[]) =>
      `Between ${anyOf.format(stretches.map(([from, to]) => `km ${from} and ${to}`))}: somewhere here`,
    nearStretches: (stretches: readonly (readonly [string, string])[]) =>
      `Near ${anyOf.format(stretches.map(([from, to]) => `km ${from} to ${to}`))}: somewhere here`,
    alongWholeLine: (total: number) => `Between km 0 and ${total}: anywhere along the line`,
    nearWholeLine: (total: number) => `Along or near the line, km 0 to ${total}: anywhere`,
    orInOtherArea: (words: string) => `${words}, or away from the line`,
    noWebgl:
      'The map needs WebGL 2, which this browser does not offer or has switched off. The list, the timeline and the sources work without it.',
    basemapFailed: 'Part of the base map could not be loaded. The incidents are all there.',
    contextFailed: 'The graphics of this device stopped. List, timeline and sources work without the map.',
    workerFailed: 'Part of the map did not load: it lacks incidents. List, timeline and sources have all.',
    rebuild: 'Draw the map again',
  },
  evidence: firstEvidenceEn,
  incidents: incidentsEn,
  lineView: lineViewEn,
  occurrences: occurrencesEn,
  showing: showingEn,
  sides: sidesEn,
  sources: firstSourcesEn,
  story: storyEn,
  /** Why an incident has no place in a picture. */
  tray: {
    when: { now: 'The sources that date it are switched off.', never: 'No source says when.' },
    where: {
      now: 'The sources that place it are switched off.',
      never: 'No source says where.',
      elsewhere: 'Its place is not shown on this map.',
    },
    more: (count: number) => `and ${countText(count)} more`,
  },
  timeline: timelineEn,
  eras: erasEn,
  /** How an incident stands to the period that is shown. */
  standing: {
    certain: 'in this period',
    'under-way': 'under way in this period',
    possible: 'may be in this period',
    undated: 'no date known',
  },
  /** The same where a stretch of the line is a filter too: it may be the place that is not known well enough. */
  standingOnStretch: {
    certain: 'in this period and stretch',
    'under-way': 'under way in this period, on this stretch',
    possible: 'may be in this period and stretch',
    undated: 'no date known',
  },
  standingLong: {
    certain: 'In this period',
    'under-way': 'Under way in this period',
    possible: 'May be in this period',
    undated: 'No date known',
  },
  standingLongOnStretch: {
    certain: 'In this period and stretch',
    'under-way': 'Under way in this period, on this stretch',
    possible: 'May be in this period and stretch',
    undated: 'No date known',
  },
  precision: {
    site: 'a named site',
    locality: 'a locality',
    county: 'a county',
    sector: 'a stretch of the line',
    line: 'anywhere along the line',
    unknown: 'place not known',
  },
  distance: {
    metres: (count: number) => `${count} m`,
    kilometres: (count: number) => `${countText(count)} km`,
  },
  /** Of the rows of a data set: where they put an incident, in a few words. */
  rowPlace: {
    within: (radius: string) => `within ${radius} of a point`,
    doubtful: 'a point of unstated precision',
    point: 'a point',
    near: (place: string) => `near ${place}`,
    away: 'away from the line',
    oneOf: (count: number) => `one of ${count} places`,
    several: (count: number) => `${count} places`,
  },
  time: {
    zone: 'KST',
    clocks: {
      seoul: (offset: string, summer: boolean) =>
        `South Korea’s clocks then showed ${offset}${summer ? ' (summer time)' : ''}; today’s show UTC+9:00.`,
      pyongyang: (offset: string, _summer: boolean) =>
        `North Korea’s clocks then showed ${offset}; times here are Seoul’s.`,
    },
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    /** What is shown, in each mode. */
    asked: {
      window: (range: string) => `in ${range}`,
      day: (day: string) => `on ${day}`,
      cumulative: (end: string) => `up to ${end}`,
      moment: (moment: string) => `at ${moment}`,
    },
    around: (clock: string) => `around ${clock}`,
    /** Of a time that its source doubts. */
    doubted: (time: string) => `${time} (uncertain)`,
    fromAroundUntil: (start: string, end: string) => `from around ${start} until around ${end}`,
    /** Of what was on each of several days. */
    each: (days: readonly string[]) => days.join(' and '),
    /** Of what only one can be right. */
    or: (readings: readonly string[]) =>
      readings.join(readings.slice(0, -1).some((reading) => reading.includes(',')) ? ', or ' : ' or '),
    undated: 'date not known',
    inferred: '(inferred)',
    by: (end: string, _isExact: boolean) => `at some time up to ${end}`,
    from: (start: string, isExact: boolean) =>
      `from ${start}${isExact ? '' : ' at the earliest'}, end not known`,
    to: (end: string, isExact: boolean) => `until ${end}${isExact ? '' : ' at the latest'}, start not known`,
    /** Of an end that a source leaves open: that it lasts is more than anybody can know. */
    since: (start: string, isExact: boolean) =>
      `from ${start}${isExact ? '' : ' at the earliest'}, no end given`,
    until: (end: string, isExact: boolean) =>
      `until ${end}${isExact ? '' : ' at the latest'}, no start given`,
    always: 'no start or end given',
    /** A part of a day. */
    partsOfDay: {
      all: (day: string, _from: string, _until: string) => day,
      morning: (day: string, _from: string, _until: string) => `in the morning of ${day}`,
      afternoon: (day: string, _from: string, _until: string) => `in the afternoon or evening of ${day}`,
      by: (day: string, _from: string, until: string) => `on ${day}, by ${until}`,
      later: (day: string, from: string, _until: string) => `on ${day}, ${from} or later`,
      at: (day: string, from: string, _until: string) => `${day}, ${from}`,
      between: (day: string, from: string, until: string) => `on ${day}, between ${from} and ${until}`,
    },
    /** `month`: with its year; `name`: without. */
    monthBy: (month: string, day: number, name: string) => `in ${month}, by ${day} ${name}`,
    /** Of what began and ended on one day. */
    onDay: (day: string, began: string, ended: string) => `on ${day}; began ${began}, ended ${ended}`,
    hours: {
      all: (_from: string, _until: string) => 'at an hour not given',
      morning: (_from: string, _until: string) => 'in the morning',
      afternoon: (_from: string, _until: string) => 'in the afternoon or evening',
      by: (_from: string, until: string) => `by ${until}`,
      later: (from: string, _until: string) => `at ${from} or later`,
      at: (from: string, _until: string) => `at ${from}`,
      between: (from: string, until: string) => `between ${from} and ${until}`,
    },
    /** Of what lasted, and may have ended at any time after its start, or begun at any before its end. */
    fromUntil: (start: string, end: string) => `from ${start} until ${end} at the latest`,
    fromEarliest: (start: string, end: string) => `from ${start} at the earliest to ${end}`,
    /** Of what lasted, whose start and end are known each for itself. */
    fromTo: (start: string, end: string) => `from ${start} to ${end}`,
    began: (start: string, end: string) => `began ${start}, ended ${end}`,
    within: (first: string, last: string) => `between ${first} and ${last}`,
    between: (start: string, end: string) => `at some time between ${start} and ${end}`,
    lasting: (moment: string) => `a lasting state, reported for ${moment}`,
    /** When an incident was first made known. */
    announced: {
      /** From the incident to its announcement, in days of the calendar. */
      days: (count: number) =>
        count === 0 ? 'the same day' : count === 1 ? 'a day later' : `${count} days later`,
      upTo: (most: number) => (most === 1 ? 'the same day or the next' : `at most ${most} days later`),
      atLeast: (least: number) => (least === 1 ? 'at least a day later' : `at least ${least} days later`),
      between: (least: number, most: number) => `${least} to ${most} days later`,
      by: (names: string) => `by ${names}`,
      after: (delay: string) => `announced ${delay}`,
      line: (delay: string, names: string) => `Announced ${delay}${names && ` by ${names}`}`,
    },
  },
};

export type Messages = typeof en;
