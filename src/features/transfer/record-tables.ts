/**
 * The record as two tables: its incidents, and its claims with the words they rest on. Pure: Downloads.tsx saves
 * them.
 */

import { leastLosses, lossesOfFact, MOST_SOURCES } from '#domain/evidence/dependence.ts';
import { independenceOf, quoteChain } from '#domain/evidence/observers/independence.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import {
  type Claim,
  type IncidentFeature,
  type Quote,
  quotedSources,
  translationFor,
} from '#domain/record/incident.ts';
import { LANGUAGES } from '#domain/record/language.ts';
import { issuedOn, speakerName } from '#domain/record/source.ts';
import type { Cell } from './csv.ts';

export const LICENCE = 'CC BY 4.0';
/** The licence does not cover the quoted passages, whose rights are with their publishers. */
const LICENCE_BESIDE_QUOTES = `${LICENCE}, except the quotes`;

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

type Row = Readonly<Record<string, Cell>>;

/** One row for each incident of the whole record, whatever is switched off or filtered on the page. */
export function incidentTable(catalogue: Catalogue, linkTo: (incident: string) => string | null): Table {
  return tableOf(catalogue.incidents.map((feature) => incidentRow(feature, catalogue, linkTo(feature.id))));
}

/** One row for each quote; a claim with several quotes has several rows. */
export function claimTable(catalogue: Catalogue): Table {
  const rows = catalogue.incidents.flatMap(({ id, properties }) =>
    properties.claims.flatMap((claim) => claim.quotes.map((quote) => claimRow(id, claim, quote, catalogue))),
  );
  return tableOf(rows);
}

function incidentRow(
  { id, properties }: IncidentFeature,
  catalogue: Catalogue,
  permalink: string | null,
): Row {
  const { kind, title, when, where, claims } = properties;
  const places = claims.filter(({ about, stance }) => about === 'where' && stance === 'supports');
  const { outlets, observers } = independenceOf(claims, catalogue);
  return {
    id,
    kind,
    title_en: title.en,
    title_ko: title.ko,
    time_earliest: when.start.earliest,
    time_latest: when.end.latest,
    time_readings: listOf(
      when.readings.map(({ start, end }) => `${start.earliest ?? ''}/${end.latest ?? ''}`),
    ),
    time_edtf: when.edtf,
    time_approximate: when.approximate ?? false,
    where_en: listOf(places.map(({ text }) => text.en)),
    where_ko: listOf(places.map(({ text }) => text.ko)),
    precision: where.precision,
    km_from: where.alongMdlKm?.[0]?.[0] ?? null,
    km_to: where.alongMdlKm?.at(-1)?.[1] ?? null,
    km_stretches: listOf((where.alongMdlKm ?? []).map(([from, to]) => `${from}–${to}`)),
    caveat_en: where.note.en,
    caveat_ko: where.note.ko,
    time_stands_on: lossesOf(claims, 'time'),
    place_stands_on: lossesOf(claims, 'place'),
    sources: quotedSources(claims).size,
    outlets: listOf(namesOf(outlets, catalogue)),
    original_observers: listOf(observers.map(({ names }) => namesOf(names, catalogue).join(' / '))),
    record_version: catalogue.version,
    licence: LICENCE,
    permalink,
  };
}

function claimRow(incident: string, claim: Claim, quote: Quote, catalogue: Catalogue): Row {
  const source = catalogue.sources.get(quote.source);
  return {
    incident,
    claim: claim.id,
    about: claim.about,
    stance: claim.stance,
    basis: claim.basis,
    stands_on: listOf(lossesOfFact(claim, () => true).map((sources) => sources.join('+'))),
    text_en: claim.text.en,
    text_ko: claim.text.ko,
    reasoning_en: claim.reasoning?.en ?? null,
    reasoning_ko: claim.reasoning?.ko ?? null,
    quote: quote.exact,
    translation: translationsOf(quote),
    source: quote.source,
    outlet: source?.['container-title'] ?? null,
    source_title: source?.title ?? null,
    source_date: (source && issuedOn(source)) ?? null,
    source_url: source?.URL ?? null,
    start: quote.start ?? null,
    end: quote.end ?? null,
    // Attribution of this quote, not of the claim, which several outlets may carry: the ultimate speaker first, the
    // outlet last.
    attributed_to: namesOf(quoteChain(claim, quote, catalogue), catalogue).join(' > '),
    record_version: catalogue.version,
    licence: LICENCE_BESIDE_QUOTES,
  };
}

/** Why no sources are named, beside a time or place that no source gives. */
const NO_LOSSES = {
  none: `more than ${MOST_SOURCES} sources`,
  abandoned: 'not computed: too many sources',
  unknown: '',
};

/** The least sets of sources whose loss would change the time or place: those of a set joined by '+'. */
function lossesOf(claims: readonly Claim[], of: 'time' | 'place'): string {
  // By how many km the place would change is not told here.
  const { outcome, losses } = leastLosses(claims, () => true, of, Infinity);
  return outcome === 'found' ? listOf(losses.map(({ sources }) => sources.join('+'))) : NO_LOSSES[outcome];
}

/** A table without rows has no header either; a record always has incidents. */
function tableOf(rows: readonly Row[]): Table {
  return { header: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) };
}

function listOf(parts: readonly string[]): string {
  return parts.join('; ');
}

/** Of words in a language that is not the page's, both; the English one first. */
function translationsOf(quote: Quote): string | null {
  const texts = LANGUAGES.flatMap((language) => translationFor(quote, language) ?? []);
  return texts.length > 0 ? [...new Set(texts)].join(' / ') : null;
}

function namesOf(speakers: readonly string[], catalogue: Catalogue): string[] {
  return speakers.map((speaker) => speakerName(speaker, catalogue, 'en'));
}
