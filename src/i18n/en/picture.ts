import { countText } from '#i18n/count-text.ts';

/** English words of the pictures that readers save, and of the part of the page where they do. */
export const pictureEn = {
  heading: 'Picture',
  lead: 'This view as a picture, with its period, legend, caveat, source and address in it.',
  view: 'What it shows',
  views: { map: 'Map', line: 'Line view' },
  format: 'Format',
  formats: { png: 'PNG (pixels)', svg: 'SVG (shapes)' },
  size: 'Size',
  /** null: not known before the picture is drawn. */
  sizes: (times: number, pixels: { readonly width: number; readonly height: number } | null) =>
    pixels ? `${times}× (${pixels.width} × ${pixels.height} px)` : `${times}×`,
  preview: 'Preview',
  waiting: 'Drawing the picture…',
  download: 'Download the picture',
  saved: (name: string) => `Saved as ${name}`,
  failed: 'The picture could not be drawn.',
  tooLarge: 'This browser cannot draw a picture of this size. Choose a smaller one, or SVG.',
  notReady: 'There is nothing to draw until the incidents are loaded.',
  altHeading: 'Description for those who do not see it (alt text)',
  copyAlt: 'Copy the description',
  altCopied: 'Description copied',
  altFailed: 'The description could not be copied; it can be selected above.',
  /** What is not in the picture as it is on the screen. */
  leftOut: {
    plain: 'The map is drawn anew on a plain base: land, the line, the zone and names.',
    ground: 'The land could not be loaded, so that the line and the zone are drawn without it.',
    tilt: 'The map is drawn flat, seen from above.',
  },
  /** In the picture. */
  map: 'Map of the Military Demarcation Line and what lies beside it',
  line: 'Chart of incidents along the Military Demarcation Line from west to east, against time downwards',
  caveat:
    'A ribbon or a tinted area is where it may have happened. Symbols are repeated along a ribbon and mark no spot.',
  caveatOfMany:
    'Sums, circles and tinted ground are where incidents may have happened. Along the line no spot is marked.',
  caveatOfLine:
    'A box is as wide as the stretch of line and as tall as the time in which it may have happened. Symbols in it mark no spot and no hour.',
  caveatOfInk:
    'The darker, the more incidents may have happened there and then. No spot and no hour is marked.',
  /** Below what is selected. */
  inAll: (sentence: string) => `Shown in all: ${sentence}`,
  lineNote:
    'The Military Demarcation Line follows the US State Department’s LSIB, in the Joint Security Area OpenStreetMap. Its markers are in no open data, and public maps of it differ.',
  unplaced: (count: number) =>
    count === 1
      ? '1 of what is shown has no place on this map.'
      : `${countText(count)} of what is shown have no place on this map.`,
  outOfSight: (count: number) =>
    count === 1
      ? '1 of what is shown lies outside this picture.'
      : `${countText(count)} of what is shown lie outside this picture.`,
  movedAxes:
    'The part of the line and the time that is drawn was chosen by hand: the address below opens with another.',
  height: 'Summed beside the line: the higher, the more may have happened there',
  dot: 'Several close together; core: in this period',
  area: 'Somewhere in the tinted area',
  fading: 'Fading: how far it reaches is uncertain',
  zone: 'Demilitarized Zone',
  selected: 'Selected',
  stretch: 'Only this stretch is asked for',
  scale: (km: string) => `${km} km`,
  scaleMetres: (metres: string) => `${metres} m`,
  record: (title: string, version: string, date: string | null) =>
    `${title}, record ${version}${date ? ` of ${date}` : ''}.`,
  catalogue: (title: string, attribution: string) => `Incidents: ${title}, ${attribution}.`,
  sources: (on: number, total: number) => `${countText(on)} of ${countText(total)} sources switched on`,
  licence: 'Encoding and wording: DMZ Incident Map contributors, CC BY 4.0.',
  ground: (credits: string) => `Map data: ${credits}.`,
  address: (address: string) => `This view: ${address}`,
  /** Of a page that only its reader can reach. */
  localAddress: (query: string) => `This view, after the address of the map: ${query}`,
  alt: (what: string, title: string, sentences: readonly string[], caveats: readonly string[]) =>
    [`${what}: ${title}.`, ...sentences, ...caveats].join(' '),
};

export type PictureWords = typeof pictureEn;
