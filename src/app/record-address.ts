/** The files of the record that the page is loaded from, and that a reader can take. */
export const RECORD_FILES = {
  incidents: 'incidents.geojson',
  sources: 'sources.json',
  speakers: 'speakers.json',
  geography: 'geography.json',
};

export function recordAddress(name: string): string {
  return `${import.meta.env.BASE_URL}data/${name}`;
}
