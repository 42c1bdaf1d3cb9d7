import { useStore } from 'zustand';
import { settersOf } from '#domain/evidence/evidence.ts';
import { excerptsOf } from '#domain/evidence/excerpts.ts';
import { accountOf } from '#domain/evidence/observers/account.ts';
import { asEnabled } from '#domain/evidence/observers/independence.ts';
import { reportsOf } from '#domain/evidence/observers/reports.ts';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import { strongestQuotes } from '#domain/evidence/strongest-quotes.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { type Claim, quotedSources } from '#domain/record/incident.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { printedOnce } from '#features/sources/facts/printed-once.ts';
import { type Highlights, useHighlights } from '#features/sources/facts/use-highlights.ts';
import { useSwitches } from '#features/sources/switches/use-switches.ts';
import { panelMessagesFor } from '#i18n/panel-words.ts';
import { selectEnabledSources } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';

/** What the panel shows of an incident, as the sources that are on leave it. */
export function usePanelEvidence(store: AppStore, incident: EvidencedIncident, catalogue: Catalogue) {
  const language = useStore(store, (state) => state.view.language);
  const highlights = useHighlights(store, incident.id);
  const switches = useSwitches(store, catalogue);
  const enabled = useStore(store, selectEnabledSources);
  const claims = incident.resolution.claims.map((claim) => asEnabled(claim, enabled, catalogue));
  const quotes = strongestQuotes(claims, catalogue, language);
  const printed = printedOnce(
    quotes.map(({ excerpt }) => excerpt),
    openedFirst(claims, highlights),
  );
  const evidence: EvidenceProps = {
    catalogue,
    subject: store.getState().subject,
    language,
    messages: panelMessagesFor(language),
    highlights,
    excerpts: new Map(excerptsOf(claims).map((excerpt) => [excerpt.id, excerpt])),
    printed,
    enabled,
  };
  return {
    evidence,
    switches,
    claims,
    quotes,
    quoteToCopy: quotes.find(({ excerpt }) => highlights.isExcerptHighlighted(excerpt)) ?? quotes[0],
    account: accountOf(claims, catalogue),
    reports: reportsOf(claims, catalogue),
    /** Ids of the claims that set a bound of the time or narrow the place. */
    setters: settersOf(incident.resolution),
    /** Some of its sources are off. */
    isPartial: [...quotedSources(incident.feature.properties.claims)].some((source) => !enabled.has(source)),
  };
}

/** Facts that are open, those that were opened one by one first. */
function openedFirst(claims: readonly Claim[], highlights: Highlights): Claim[] {
  const alone = highlights.opened.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
  return [...alone, ...claims.filter(({ id }) => highlights.isOpen(id))];
}
