/** English words of the About dialog. */
import { countText } from '#i18n/count-text.ts';
export const aboutEn = {
  lead: 'Incidents along the Korean Demilitarized Zone. No place, time or number is shown more precisely than a source supports it, and every fact shows its words.',
  sections: [
    {
      heading: 'What it shows',
      text: 'Every fact is quoted, with its source and everyone who passed it on. What we infer is marked as inferred, with the reasoning. What no source reports is listed as not reported.',
    },
    {
      heading: 'Places',
      text: 'What is known to a stretch of the line is drawn as a ribbon beside it, as long as the stretch: the incident was somewhere along it. Its symbols are repeated, so that none is taken for a spot; where an end is uncertain the ribbon fades. Only what a source puts in an area of its own has a symbol there, in a dashed ring. The three articles name no place along the line: with them alone every ribbon runs its whole length.',
    },
    {
      heading: 'Times',
      text: 'All times are Korean. An incident is in a period when all the time in which it may have happened lies inside; it was under way there when it surely overlaps the period, however early it began and however late it ended; and it may be in it when some of that time does. Vague incidents are never left out.',
    },
    {
      heading: 'How an incident is encoded',
      text: 'Each statement becomes a claim about one incident, with its words. A claim about time is an interval, a claim about place is an area or a stretch of the line; together the supporting claims leave a range. If they exclude each other, both are drawn. Mistaken and contradicting claims are shown but do not change the range. Switch sources off to see what depends on them.',
    },
    {
      heading: 'What precision means',
      text: 'A named site: a source names it. A sector: sources together leave a stretch of the line. Anywhere along the line: nothing narrower is said. A thinner ribbon or a fainter area is less precise. We read ‘around 11:00’ as within half an hour.',
    },
    {
      heading: 'What is not known, and the limits',
      text: 'In June 2024 whoever is named as having seen something at the line is the South Korean military, or may be: all are counted as one observer. The rest outlets say in their own name; many outlets are not many observations. Of June 2024 no North Korean account of an incident at the line is here. Of other years the North is quoted where its words were found; the history is what could be read, not all that happened, and some of it rests on notes alone and says so. No source here gives the spots of the crossings, the dates of the explosions or the number of casualties. Outside reports were read as excerpts, some only as copies. Fronts have no published limits: they are drawn at their widest reading.',
    },
    {
      heading: 'How to report an error',
      text: 'Write to whoever publishes the copy that you read, or open an issue where its code is kept. Name the incident (‘Cite this incident’ copies all that names it, with the record’s version), the fact, and the words that say otherwise, with their source. Every correction gets an entry below.',
    },
  ],
  record: {
    heading: 'What the record covers',
    incidents: (count: number, context: number) =>
      `${count === 1 ? '1 incident' : `${countText(count)} incidents`}${context > 0 ? `, ${countText(context)} of them the context of others` : ''}.`,
    span: (first: string, last: string) =>
      `As far as sources date them, they lie between ${first} and ${last}.`,
    open: (count: number) =>
      `${count === 1 ? '1 is' : `${countText(count)} are`} open: no source says when they began or when they ended.`,
    articles: (count: number) =>
      count === 1
        ? 'The record starts from this article:'
        : `The record starts from these ${count} articles; where the page speaks of ‘the articles’, it means them:`,
    corroboration: (count: number) =>
      `${count === 1 ? '1 report of another outlet narrows, confirms or contradicts' : `${count} reports of other outlets narrow, confirm or contradict`} what they say. Open an incident to read them.`,
    history: (count: number) => `${count === 1 ? '1 source tells' : `${count} sources tell`} of other years.`,
  },
  changes: {
    heading: 'Corrections and changes',
    loading: 'Loading the log…',
    failed: 'The log could not be loaded.',
    incidents: (count: number) => (count === 1 ? '1 incident' : `${countText(count)} incidents`),
  },
  licences: 'Licences of the libraries used here',
  version: (version: string) => `Record version ${version}`,
  privacy:
    'No cookies, no trackers, no request to any other site. The browser keeps one note of ours: that you have seen the introduction.',
};
