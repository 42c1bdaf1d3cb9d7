import { countText } from '#i18n/count-text.ts';

/** How many incidents of a kind stand how. */
export interface FacetCounts {
  readonly certain: number;
  readonly underWay: number;
  readonly possible: number;
  readonly undated: number;
}

/** English words of the incident list and its legend. */
export const incidentsEn = {
  heading: 'Incidents',
  collection: 'Collection',
  search: 'Search incidents',
  searchHint: 'Search places, sources, quotes',
  clearSearch: 'Clear the search',
  legend: 'Kinds of incident',
  /** Of a phone: whose account and which kinds are chosen under it. */
  legendWithSides: 'Accounts and kinds',
  kind: 'Kind',
  only: 'Only',
  onlyKind: (kind: string) => `Only: ${kind}`,
  all: 'All',
  allKinds: 'Show all kinds',
  /** `onStretch`: a stretch of the line is a filter beside the period. */
  facet: (kind: string, { certain, underWay, possible, undated }: FacetCounts, onStretch: boolean) =>
    [
      `${kind}: ${countText(certain)} in this period${onStretch ? ' and stretch' : ''}`,
      underWay > 0 && `${countText(underWay)} under way`,
      `${countText(possible)} more may be in ${onStretch ? 'them' : 'it'}`,
      undated > 0 && `${countText(undated)} without a date`,
    ]
      .filter(Boolean)
      .join(', '),
  reading: 'How to read the map',
  key: {
    ribbon: 'Ribbon: it happened somewhere along this stretch. Symbols repeat and mark no spot',
    fading: 'Fading end: how far the stretch reaches is uncertain',
    certain: 'Solid: in this period',
    underWay: 'Solid with broken ends: under way in this period, may have begun earlier or ended later',
    possible: 'Broken and hollow: may be in this period',
    approximate: 'Dashed ring: somewhere in the shaded area; symbol position is arbitrary',
    ink: 'Thinner or fainter: less precise',
    rest: 'Grey band: incidents without a ribbon of their own, added up; the wider, the more may have been there',
    band: 'Zoomed in, the line is a band: public maps differ on where it runs',
  },
  /** Of so many incidents that the map sums them. */
  rowKey: {
    strip: 'Along the line: the higher, the more incidents may have been there',
    certain: 'Solid: in this period',
    possible: 'Hollow or hatched: may be in this period',
    dot: 'Dot: several close together; the larger, the more. Core: in this period; ring around it: may be',
    circle: 'Circle: somewhere within it',
    doubtful: 'Dashed ring: a point, but nobody says how exact, or only that it was near',
    ground: 'Shaded ground: somewhere within wide circles; the darker, the more',
  },
  list: 'Incidents in this period',
  keys: 'Arrow keys move, Enter opens, Home and End jump',
  /** Of a list of many: years and months that it is divided by. */
  rows: {
    jump: 'Jump to date',
    searchHint: 'Search titles, kinds, sources',
    under: (period: string, count: number) => `${period} · ${countText(count)}`,
    /** Of incidents that may have begun at any time before. */
    openStart: 'Start not known',
    undated: 'Without a date',
  },
  field: 'In and around the DMZ',
  context: 'Background: elsewhere or lasting',
  counted: (count: number) => (count === 1 ? '1 incident' : `${countText(count)} incidents`),
  /** Where an entry stands for several occurrences. */
  entries: (count: number) => (count === 1 ? '1 entry' : `${countText(count)} entries`),
  place: (precision: string) => `${precision.charAt(0).toUpperCase()}${precision.slice(1)}`,
  /** `day`: in words, where sources count that were out by then, and all of these are on. */
  absent: (count: number, day: string | null) =>
    day ? `Not yet reported on ${day}: ${countText(count)}` : `Not in these sources: ${countText(count)}`,
  none: 'No incidents here',
  noneIn: (when: string) => `No incidents ${when}.`,
  noneMatching: (text: string, when: string) => `Nothing ${when} matches ‘${text}’.`,
  /** While only titles have been searched. */
  searching: (found: number) =>
    `${found === 0 ? 'Nothing found yet' : `${countText(found)} found so far`}; still searching what the sources say…`,
  titlesOnly: 'Only titles were searched: what the sources say could not be loaded.',
  noneOfKinds: (when: string) => `No incidents of the selected kinds ${when}.`,
  /** Reported by more than one observer. */
  corroborated: {
    label: 'More than one observer',
    filter: (count: number) =>
      `More than one observer: ${count === 1 ? '1 incident' : `${countText(count)} incidents`}`,
    explained:
      'Only incidents that more than one observer reports. Outlets that repeat one statement count as one observer.',
    mark: (observers: number) => `${observers} observers`,
    noneHere: '(each here has one)',
    none: (when: string) => `No incident ${when} is reported by more than one observer.`,
  },
  /** Where a search finds nothing in the collection that is shown. */
  foundIn: (found: number, collection: string) => `${countText(found)} found in ‘${collection}’`,
  clear: 'Clear filters',
  resetWindow: (range: string) => `Go to ${range}`,
};
