/** What the sheet prints of the claims of an incident, as the sources that are on leave them. */
import { withoutMistaken } from '#domain/evidence/evidence.ts';
import { type Excerpt, excerptsOf } from '#domain/evidence/excerpts.ts';
import { type FactGroup, factGroups, printedOrder } from '#domain/evidence/fact-groups.ts';
import { type Account, accountOf } from '#domain/evidence/observers/account.ts';
import { asEnabled } from '#domain/evidence/observers/independence.ts';
import { type Reports, reportsOf } from '#domain/evidence/observers/reports.ts';
import { type PrintedAt, printedOnce } from '#domain/evidence/printed-once.ts';
import type { EvidencedIncident, ResolvedIncident } from '#domain/evidence/resolved.ts';
import { type StrongQuote, strongestQuotes } from '#domain/evidence/strongest-quotes.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { quotedSources } from '#domain/record/claims.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { AccountSide } from '#domain/record/source.ts';
import type { Subject } from '#domain/record/subject.ts';
import type { PrintWords } from '#i18n/en/print.ts';
import type { EvidenceWords } from '#i18n/evidence/evidence-words.ts';
import type { Gazetteer } from '#i18n/evidence/named-stretches.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { printWordsFor } from '#i18n/parts/print-words.ts';
import { messagesOfSide } from '#i18n/side-words.ts';
import type { Opened } from '#state/opened.ts';
import { selectEnabledSources, selectGeography, selectRecord } from '#state/record-selectors.ts';
import type { AppState } from '#state/store.ts';

export interface PrintedEvidence extends EvidenceWords {
  readonly incident: EvidencedIncident;
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  /** All that links lead to. */
  readonly record: readonly ResolvedIncident[];
  readonly gazetteer: Gazetteer;
  readonly words: PrintWords;
  /** Whose account alone counts; null: all. */
  readonly side: AccountSide | null;
  /** The claims of which something counts, with the quotes that do. */
  readonly claims: readonly Claim[];
  readonly groups: readonly FactGroup[];
  readonly excerpts: readonly Excerpt[];
  readonly strongest: readonly StrongQuote[];
  /** Where each quotation is printed, by its excerpt's id. */
  readonly printed: ReadonlyMap<string, PrintedAt>;
  /** The number of each quotation in the order of the sheet, by its excerpt's id: on paper nothing can be followed. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly account: Account;
  readonly reports: Reports;
  /** Some of what it is quoted with does not count: its source is off, or another side says it. */
  readonly isPartial: boolean;
  /** How many of its facts are left out. */
  readonly hidden: number;
  /** Ids of the sources that it is quoted from and that are off. */
  readonly off: readonly string[];
}

const NO_STRETCHES: Gazetteer = new Map();

export function printedEvidence({ incident, catalogue }: Opened, state: AppState): PrintedEvidence {
  const { language, side } = state.view;
  const { isEnabled } = incident.resolution;
  const recorded = incident.feature.properties.claims;
  const claims = incident.resolution.claims.map((claim) => asEnabled(claim, isEnabled, catalogue));
  const groups = factGroups(claims);
  const strongest = strongestQuotes(claims, catalogue, language);
  const printed = printedOnce(
    strongest.map(({ excerpt }) => excerpt),
    printedOrder(groups),
  );
  const enabled = selectEnabledSources(state);
  return {
    incident,
    catalogue,
    subject: state.subject,
    record: selectRecord(state),
    gazetteer: selectGeography(state)?.stretches ?? NO_STRETCHES,
    language,
    messages: messagesOfSide(panelMessagesFor(language), state.view),
    words: printWordsFor(language),
    side,
    claims,
    groups,
    excerpts: excerptsOf(claims),
    strongest,
    printed,
    numbers: new Map([...printed.keys()].map((id, index) => [id, index + 1])),
    account: accountOf(claims, catalogue),
    reports: reportsOf(claims, catalogue),
    isPartial: recorded.some((claim) => claim.quotes.some((quote) => !isEnabled(quote.source, quote, claim))),
    hidden: withoutMistaken(recorded).length - withoutMistaken(claims).length,
    off: [...quotedSources(recorded)].filter((id) => !enabled.has(id)),
  };
}

export function isPrintedUnder(claim: Claim, id: string, { printed }: PrintedEvidence): boolean {
  const place = printed.get(id);
  return place?.at === 'fact' && place.claim === claim.id;
}
