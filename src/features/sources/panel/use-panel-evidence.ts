import { useStore } from 'zustand';
import { settersOf } from '#domain/evidence/evidence.ts';
import { excerptsOf } from '#domain/evidence/excerpts.ts';
import { accountOf } from '#domain/evidence/observers/account.ts';
import { asEnabled } from '#domain/evidence/observers/independence.ts';
import { reportsOf } from '#domain/evidence/observers/reports.ts';
import { printedOnce } from '#domain/evidence/printed-once.ts';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import { sideBySide } from '#domain/evidence/sides/side-by-side.ts';
import { sidesOf } from '#domain/evidence/sides/sides-of.ts';
import { strongestQuotes } from '#domain/evidence/strongest-quotes.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Claim } from '#domain/record/incident.ts';
import { ACCOUNT_SIDES, type AccountSide } from '#domain/record/source.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { type Highlights, useHighlights } from '#features/sources/facts/use-highlights.ts';
import { comparedWords } from '#features/sources/sides/compared-words.ts';
import { useSwitches } from '#features/sources/switches/use-switches.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { messagesOfSide } from '#i18n/side-words.ts';
import { useEvidenceChoice } from '#incident-ui/sides/use-evidence-choice.ts';
import { selectEnabledSources } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';

/** What the panel shows of an incident, as the sources that are on leave it. */
export function usePanelEvidence(store: AppStore, incident: EvidencedIncident, catalogue: Catalogue) {
  const language = useStore(store, (state) => state.view.language);
  const highlights = useHighlights(store, incident.id);
  const switches = useSwitches(store, catalogue);
  const enabled = useStore(store, selectEnabledSources);
  const choice = useEvidenceChoice(store);
  const { side } = choice;
  const { isEnabled } = incident.resolution;
  const recorded = incident.feature.properties.claims;
  const claims = incident.resolution.claims.map((claim) => asEnabled(claim, isEnabled, catalogue));
  const compared = sideBySide(claims, catalogue);
  const quoted = compared ? comparedWords(compared) : [];
  const excerpts = new Map(excerptsOf(claims).map((excerpt) => [excerpt.id, excerpt]));
  const strongest = strongestQuotes(claims, catalogue, language);
  const printed = printedOnce(
    [...quoted.flatMap(({ id }) => excerpts.get(id) ?? []), ...strongest.map(({ excerpt }) => excerpt)],
    openedFirst(claims, highlights),
  );
  const evidence: EvidenceProps = {
    catalogue,
    subject: store.getState().subject,
    language,
    messages: messagesOfSide(panelMessagesFor(language), choice),
    highlights,
    excerpts,
    printed,
    isEnabled,
    side,
    enabled,
  };
  return {
    evidence,
    switches,
    claims,
    compared: compared && { compared, quoted },
    otherSides: otherSidesOf(side, recorded, enabled, catalogue),
    /** Those that the comparison does not print already. */
    quotes: strongest.filter(({ excerpt }) => !quoted.some(({ id }) => id === excerpt.id)),
    quoteToCopy: strongest.find(({ excerpt }) => highlights.isExcerptHighlighted(excerpt)) ?? strongest[0],
    account: accountOf(claims, catalogue),
    reports: reportsOf(claims, catalogue),
    /** Ids of the claims that set a bound of the time or narrow the place. */
    setters: settersOf(incident.resolution),
    /** Some of what it is quoted with does not count: its source is off, or another side says it. */
    isPartial: recorded.some((claim) => claim.quotes.some((quote) => !isEnabled(quote.source, quote, claim))),
  };
}

function otherSidesOf(
  side: AccountSide | null,
  recorded: readonly Claim[],
  enabled: ReadonlySet<string>,
  catalogue: Catalogue,
): AccountSide[] {
  if (side === null) return [];
  const speaking = sidesOf(recorded, (source) => enabled.has(source), catalogue);
  return ACCOUNT_SIDES.filter((one) => one !== side && speaking.has(one));
}

/** Facts that are open, those that were opened one by one first. */
function openedFirst(claims: readonly Claim[], highlights: Highlights): Claim[] {
  const alone = highlights.opened.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
  return [...alone, ...claims.filter(({ id }) => highlights.isOpen(id))];
}
