/** English words of the pages of incidents and collections, which stand alone and need no script. */
export const pagesEn = {
  onMap: 'Open it on the map',
  collectionOnMap: 'Open it on the map and the timeline',
  toMap: 'To the map',
  otherLanguage: '한국어',
  summary: 'In short',
  when: 'When',
  where: 'Where',
  placeUnknown: 'No source gives a place',
  picture: {
    of: (title: string, place: string) => `Drawn map of the line from west to east. ${title}: ${place}`,
    ofCollection: (title: string) => `Drawn map of the line from west to east. ${title}`,
    caption:
      'A ribbon beside the line is as long as the stretch on which it can have happened; it fades where its ends are uncertain. Its symbols are repeated along it: they point to no spot.',
    area: 'The tinted area is where it can have happened; the symbol in it points to no spot.',
    none: 'No source places it at or along the line, so that nothing is drawn.',
    crowd:
      'More incidents than can be told apart are drawn as one surface beside the line: the higher it is, the more of them can have happened there.',
    elsewhere: (count: number) =>
      count === 1
        ? '1 incident away from the line lies outside the picture.'
        : `${count} incidents away from the line lie outside the picture.`,
    file: 'Picture, 1200 × 630 (PNG)',
  },
  names: { north: 'North Korea', south: 'South Korea', line: 'Military Demarcation Line' },
  seeQuote: 'Quoted above',
  citation: 'To cite this incident',
  /** Of a page that knows no address. */
  citationLocal: 'Add the address at which you read this page, and the day.',
  collection: {
    about: 'Collection',
    period: (period: string) => `Opens with ${period}`,
    /** An entry can stand for several occurrences, and some are counted in others. */
    incidents: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
    others: 'Other collections',
    description: (text: string, count: number) => `${text} ${count === 1 ? '1 entry' : `${count} entries`}.`,
  },
  inCollections: 'In these collections',
  version: (version: string) => `Record version ${version}.`,
  data: 'The whole record as a file',
  licence:
    'Encoding and wording: DMZ Incident Map contributors, CC BY 4.0. Quoted passages belong to their publishers. Geography: © OpenStreetMap contributors, ODbL, and others named on the map.',
  notFound: {
    title: 'No such page',
    text: 'There is nothing at this address. It may have been renamed, or the address was cut.',
    lists: 'Lists of incidents',
  },
};

export type PageWords = typeof pagesEn;
