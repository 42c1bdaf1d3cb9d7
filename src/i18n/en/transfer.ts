/** English words for downloading the data. */
export const transferEn = {
  heading: 'Download the data',
  lead: 'The whole record, whatever is filtered on the page. Free to use and to check.',
  /** While a data set is open in place of the record. */
  notRows:
    'These files are of the record, not of the data set that is open now: that one is to be had from those who publish it.',
  files: {
    incidents: {
      name: 'Incidents, GeoJSON',
      what: 'All claims, quotes and footprints; for QGIS or geojson.io',
    },
    sources: { name: 'Sources, CSL-JSON', what: 'Every source, as reference managers read them' },
    speakers: { name: 'Speakers, JSON', what: 'Everyone who is named by claims and sources' },
    incidentTable: { name: 'Incidents, CSV', what: 'One row per incident; for a spreadsheet' },
    claimTable: {
      name: 'Claims and quotes, CSV',
      what: 'One row per quote, with its source and place in it',
    },
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
