/** English words for downloading the data. */
export const transferEn = {
  heading: 'Download the data',
  lead: 'Files made from what the page shows, or from the whole record. Free to use and to check.',
  extent: 'What to take',
  extents: {
    shown: (incidents: number) =>
      `What is shown now (${incidents === 1 ? '1 incident' : `${incidents} incidents`})`,
    all: (incidents: number) => `The whole record (${incidents} incidents)`,
  },
  /** Of a file, in the file. */
  title: {
    shown: 'Incidents along the Korean Demilitarized Zone: a selection from the DMZ Incident Map',
    all: 'Incidents along the Korean Demilitarized Zone: the record of the DMZ Incident Map',
  },
  /** Of a data set that is open in place of the record. */
  rows: {
    heading: 'The data set that is open',
    extents: {
      shown: (incidents: string) => `What is shown now (${incidents})`,
      all: (incidents: string) => `All of it (${incidents})`,
    },
    files: {
      csv: { name: 'Rows, CSV', what: 'One row per time and place, as in the data set; for a spreadsheet' },
      geoJson: { name: 'Rows, GeoJSON', what: 'The same with points and stretches of the line; for QGIS' },
    },
    title: (dataSet: string) => `${dataSet}, as taken from the DMZ Incident Map`,
    making: (percent: string) => `Making the file: ${percent}`,
    cancel: 'Cancel',
    saved: 'The file is made',
    failed: 'The file could not be made',
    caveats: {
      circle: 'within the given radius of the point',
      doubtful: 'nobody says how exact the point is',
      stretch:
        'somewhere between the two kilometres given, on or beside the line; the drawn stretch is no route',
      near: 'only said to be near this place',
      beyond: 'said to be away from the line; where is not given',
      none: 'no place given',
    },
  },
  /** Above the files of the record, while a data set is open in place of it. */
  ofRecord: 'This map’s own record',
  files: {
    incidentTable: { name: 'Incidents, CSV', what: 'One row per incident; for a spreadsheet' },
    geoJson: {
      name: 'Incidents, GeoJSON',
      what: 'Footprints, dates, claims and quotes; for QGIS or geojson.io',
    },
    jsonFg: {
      name: 'Incidents, JSON-FG',
      what: 'The same, with time as OGC Features and Geometries JSON has it',
    },
    kml: { name: 'Incidents, KML', what: 'Footprints with their days; for Google Earth' },
    claimTable: {
      name: 'Claims and quotes, CSV',
      what: 'One row per quote, with its source and place in it',
    },
    csl: { name: 'Sources, CSL-JSON', what: 'The sources quoted; for Zotero and other reference managers' },
  },
  ownFiles: 'The record’s own files',
  own: {
    incidents: {
      name: 'All incidents, as kept, GeoJSON',
      what: 'All incidents as they are kept, with what follows from their claims',
    },
    sources: { name: 'All sources, as kept, JSON', what: 'Every source, with its publisher and chain' },
    speakers: { name: 'All speakers, as kept, JSON', what: 'Everyone who is named by claims and sources' },
  },
  terms: (version: string, licence: string) => `version ${version}, ${licence}`,
  withOutlines: (licence: string) => `${licence}; outlines ODbL 1.0`,
  withoutQuotes: (licence: string) => `${licence} except the quotes`,
  licence: 'Free to use with credit, under',
  licenceName: 'Creative Commons Attribution 4.0',
  licenceRest:
    'Quoted passages belong to their publishers; the outlines are made from OpenStreetMap and others, under the ODbL.',
  credit: (version: string) =>
    `DMZ Incident Map contributors, DMZ Incident Map, record version ${version}, CC BY 4.0.`,
  copyCredit: 'Copy the credit',
  creditCopied: 'Credit copied',
  creditFailed: 'It could not be copied: select the text above.',
  citeOne: 'To cite one incident, open it and copy its citation.',
};
