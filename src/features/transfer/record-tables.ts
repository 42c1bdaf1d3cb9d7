/** Incidents as two tables: themselves, and their claims with the words they rest on. */

import { lossesOfFact } from '#domain/evidence/dependence.ts';
import { quoteChain } from '#domain/evidence/observers/independence.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { LICENCE } from '#domain/record/cite/licence.ts';
import { translationFor } from '#domain/record/claims.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';
import { LANGUAGES } from '#domain/record/language.ts';
import { issuedOn } from '#domain/record/source.ts';
import type { Cell } from './csv.ts';
import { flatColumns, listOf, namesOf, type Row, type RowContext } from './formats/flat-columns.ts';
import type { TakenIncident } from './formats/taken-incidents.ts';

/** The licence does not cover the quoted passages, whose rights are with their publishers. */
const LICENCE_BESIDE_QUOTES = `${LICENCE}, except the quotes`;

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One row for each incident. */
export function incidentTable(taken: readonly TakenIncident[], context: RowContext): Table {
  return tableOf(taken.map((one) => flatColumns(one, context)));
}

/** One row for each quote; a claim with several quotes has several rows. */
export function claimTable(taken: readonly TakenIncident[], catalogue: Catalogue): Table {
  const rows = taken.flatMap(({ feature, claims }) =>
    claims.flatMap((claim) => claim.quotes.map((quote) => claimRow(feature.id, claim, quote, catalogue))),
  );
  return tableOf(rows);
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

/** Nothing is shown of a table without rows: the page offers none. */
function tableOf(rows: readonly Row[]): Table {
  return { header: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) };
}

/** Of words in a language that is not the page's, both; the English one first. */
function translationsOf(quote: Quote): string | null {
  const texts = LANGUAGES.flatMap((language) => translationFor(quote, language) ?? []);
  return texts.length > 0 ? [...new Set(texts)].join(' / ') : null;
}
