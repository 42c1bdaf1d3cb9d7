/** Incidents as KML 2.2, for Google Earth and others that have a slider of time. */
import type { Geometry, Position } from 'geojson';
import type { Language } from '#domain/record/language.ts';
import type { Subject } from '#domain/record/subject.ts';
import { kindOf } from '#domain/record/subject.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { datedWords } from '#i18n/dates/time-words.ts';
import { creditOf, daysOf, flatColumns, LICENCES } from './flat-columns.ts';
import type { FileContext } from './geojson.ts';
import type { TakenIncident } from './taken-incidents.ts';

export interface KmlContext extends FileContext {
  readonly subject: Subject;
  /** Of names and descriptions. */
  readonly language: Language;
}

/** By which a placemark names its style; within the file. */
const ID = 'id';
const LINE_PX = 4;
/** Of areas, 0 to 255: what is beneath can still be read. */
const FILL = '59';

/** Documents of one folder; an incident without a place is in it without geometry, so that none is lost. */
export function kmlOf(taken: readonly TakenIncident[], context: KmlContext): string {
  const kinds = new Set(taken.map(({ feature }) => feature.properties.kind));
  const styles = [...kinds].map((kind) => styleOf(kind, kindOf(context.subject, kind).color));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    tag('name', context.title),
    tag('description', `${creditOf(context.catalogue.version)}. ${LICENCES.outlines}`),
    ...styles,
    ...taken.map((one) => placemark(one, context)),
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
}

function placemark(one: TakenIncident, context: KmlContext): string {
  const columns = flatColumns(one, context, LICENCES.outlines);
  const { language } = context;
  const when = datedWords(one.resolution, language);
  const { kind } = one.feature.properties;
  return [
    '<Placemark>',
    tag('name', String(columns[`title_${language}`])),
    tag('description', asHtmlText([when, columns[`summary_${language}`], columns[`caveat_${language}`]])),
    timeSpan(one),
    tag('styleUrl', `#${kind}`),
    '<ExtendedData>',
    ...Object.entries(columns).map(([name, value]) => dataOf(name, value)),
    '</ExtendedData>',
    one.derived.geometry ? geometryOf(one.derived.geometry) : '',
    '</Placemark>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** From the first moment of the first Korean day to the end of the last, in UTC. An open end has no bound. */
function timeSpan({ derived }: TakenIncident): string {
  const [from, to] = daysOf(derived.time);
  const begin = from === null ? '' : tag('begin', new Date(rangeOf(from).from).toISOString());
  const end = to === null ? '' : tag('end', new Date(rangeOf(to).to).toISOString());
  return begin + end && `<TimeSpan>${begin}${end}</TimeSpan>`;
}

function dataOf(name: string, value: unknown): string {
  if (value === null || value === '') return '';
  return `<Data name="${name}">${tag('value', String(value))}</Data>`;
}

function geometryOf(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `<Point>${coordinates([geometry.coordinates])}</Point>`;
    case 'LineString':
      return `<LineString><tessellate>1</tessellate>${coordinates(geometry.coordinates)}</LineString>`;
    case 'Polygon': {
      const [outer = [], ...holes] = geometry.coordinates;
      const inner = holes.map((ring) => `<innerBoundaryIs>${linearRing(ring)}</innerBoundaryIs>`);
      return `<Polygon><tessellate>1</tessellate><outerBoundaryIs>${linearRing(outer)}</outerBoundaryIs>${inner.join('')}</Polygon>`;
    }
    case 'GeometryCollection':
      return multi(geometry.geometries);
    case 'MultiPoint':
      return multi(geometry.coordinates.map((point) => ({ type: 'Point', coordinates: point })));
    case 'MultiLineString':
      return multi(geometry.coordinates.map((line) => ({ type: 'LineString', coordinates: line })));
    case 'MultiPolygon':
      return multi(geometry.coordinates.map((rings) => ({ type: 'Polygon', coordinates: rings })));
  }
}

function multi(geometries: readonly Geometry[]): string {
  return `<MultiGeometry>${geometries.map(geometryOf).join('')}</MultiGeometry>`;
}

function linearRing(ring: readonly Position[]): string {
  return `<LinearRing>${coordinates(ring)}</LinearRing>`;
}

function coordinates(positions: readonly Position[]): string {
  return tag('coordinates', positions.map(([x, y]) => `${x},${y}`).join(' '));
}

/** Colours in KML are alpha, blue, green, red. */
function styleOf(kind: string, color: string): string {
  const [, red = '00', green = '00', blue = '00'] = /^#(..)(..)(..)$/.exec(color) ?? [];
  const bgr = `${blue}${green}${red}`;
  return `<Style ${ID}="${kind}"><LineStyle><color>ff${bgr}</color><width>${LINE_PX}</width></LineStyle><PolyStyle><color>${FILL}${bgr}</color></PolyStyle></Style>`;
}

/** Programs show a description as HTML: what is text stays text. */
function asHtmlText(paragraphs: readonly unknown[]): string {
  return paragraphs
    .filter(Boolean)
    .map((paragraph) => `<p>${escaped(String(paragraph))}</p>`)
    .join('');
}

function tag(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

/** XML 1.0 has no place for most control characters and for half a character, escaped or not. */
function escaped(text: string): string {
  const allowed = text
    .replace(/[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return allowed
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
