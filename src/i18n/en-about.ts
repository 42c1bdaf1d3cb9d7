/** English words of the About dialog. */
export const aboutEn = {
  heading: 'About this map',
  lead: 'Incidents along the Korean Demilitarized Zone, shown no more exactly than their sources allow.',
  sections: [
    {
      heading: 'What it shows',
      text: 'Every fact rests on words that are quoted, with their source and everyone who passed them on. What we infer is marked as inferred, with the reasoning. What no source says is listed, not filled in.',
    },
    {
      heading: 'Places',
      text: 'A wash covers everywhere an incident may have happened. The symbol in its dashed ring is placed so that it can be seen: it is not a report of a site. The articles name no place along the line, so most washes run its whole length.',
    },
    {
      heading: 'Times',
      text: 'All times are Korean. An incident is certainly in the window when all its possible time lies inside, possibly when some of it does. Nothing is left out for being vague.',
    },
    {
      heading: 'The record',
      text: 'The record is a plain GeoJSON file with its sources beside it, open to use and to check.',
    },
  ],
  version: (version: string) => `Record version ${version}`,
  privacy: 'No cookies, no trackers, no request to any other site.',
};
