/** English names of what a link can say, for notices about a part that was left out or read otherwise. */
export const linkPartsEn = {
  col: 'the collection',
  c: 'the catalogue',
  sel: 'the selected incident',
  claim: 'the highlighted fact',
  t: 'the dates',
  mode: 'how the dates are meant',
  km: 'the stretch of the line',
  off: 'the hidden kinds',
  observers: 'the number of observers',
  q: 'the search',
  sets: 'the groups of sources',
  nosrc: 'the sources switched off',
  known: 'the day up to which sources count',
  side: 'the side whose account counts',
  map: 'the position of the map',
  view: 'map or line view',
  terrain: 'the terrain',
  version: 'the version of the record',
  story: 'the step of the story',
  lang: 'the language',
  theme: 'the theme',
};

/** What is said of a link. */
export const linkEn = {
  linkParts: linkPartsEn,
  addressRejected: (parts: string) => `Part of this link could not be used and was left out: ${parts}.`,
  addressAltered: (parts: string) =>
    `Part of this link goes beyond what can be shown; the nearest is shown: ${parts}.`,
  addressRepeated: (parts: string) => `This link says this more than once, and the first counts: ${parts}.`,
  unknownIncident: (id: string) => `This link selects an incident that is not in this record: ${id}.`,
  unknownClaim: (id: string) => `This link highlights a fact that is not in this record: ${id}.`,
  unknownSources: (ids: string) => `This link switches off sources that are not in this record: ${ids}.`,
};
