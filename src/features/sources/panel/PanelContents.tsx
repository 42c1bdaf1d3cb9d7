import { type ReactNode, type Ref, type RefObject, useState } from 'react';
import { useStore } from 'zustand';
import { withoutMistaken } from '#domain/evidence/evidence.ts';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { unansweredBy } from '#domain/record/claims.ts';
import { StrongestQuotes } from '#features/sources/excerpts/StrongestQuotes.tsx';
import { Differences } from '#features/sources/facts/Differences.tsx';
import { SourcesSection } from '#features/sources/reports/SourcesSection.tsx';
import { SideBySide } from '#features/sources/sides/SideBySide.tsx';
import { COUNTING } from '#i18n/evidence/counted-words.ts';
import type { Gazetteer } from '#i18n/evidence/named-stretches.ts';
import { selectGeography } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import { useStayInPlace } from '#ui/layout/use-stay-in-place.ts';
import { AccountLine } from './AccountLine.tsx';
import { CountedSection } from './CountedSection.tsx';
import { Digest } from './Digest.tsx';
import { OpenAllContext } from './Disclosure.tsx';
import { FactsSection } from './FactsSection.tsx';
import { LinkedIncidents } from './LinkedIncidents.tsx';
import { NotReported } from './NotReported.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { PanelTools } from './PanelTools.tsx';
import { usePanelEvidence } from './use-panel-evidence.ts';

const NO_STRETCHES: Gazetteer = new Map();

interface Props {
  readonly store: AppStore;
  readonly incident: EvidencedIncident;
  readonly catalogue: Catalogue;
  /** What the page has to say of its place in the period: it comes before when and where. */
  readonly notice?: ReactNode;
  readonly panelRef: RefObject<HTMLElement | null>;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** One incident's own: what is open or highlighted of it is forgotten with it. */
export function PanelContents({ store, incident, catalogue, notice, panelRef, headingRef }: Props) {
  const { evidence, switches, claims, quotes, compared, account, reports, isPartial, ...found } =
    usePanelEvidence(store, incident, catalogue);
  const { highlights } = evidence;
  const [all, setAll] = useState({ turn: 0, open: false });
  const geography = useStore(store, selectGeography);
  const gazetteer = geography?.stretches ?? NO_STRETCHES;
  const { counts } = incident.resolution;
  const { links, claims: recorded, unknowns } = incident.feature.properties;
  const linked = links.filter(({ rel }) => !COUNTING.includes(rel));
  const stayInPlace = useStayInPlace();
  const openAll = (button: Element) => {
    stayInPlace(button);
    setAll({ turn: all.turn + 1, open: !all.open });
    highlights.openAll(!all.open);
  };
  return (
    <OpenAllContext value={all}>
      <PanelTools
        {...{ incident, isPartial, panelRef, ...evidence }}
        quote={found.quoteToCopy}
        onClose={() => store.actions.select(null)}
      />
      <PanelHeader {...{ store, incident, headingRef, ...evidence }} otherSides={found.otherSides} />
      {compared && <SideBySide {...compared} {...evidence} />}
      <StrongestQuotes quotes={quotes} {...evidence} />
      <AccountLine {...{ account, isPartial, ...evidence }} />
      {notice}
      <Digest
        {...{ incident, account, claims, reports, gazetteer, ...evidence }}
        {...(geography && { profile: geography.profile })}
      />
      <Differences claims={claims} counts={counts} {...evidence} />
      <FactsSection
        {...{ claims, counts, setters: found.setters, ...evidence }}
        switchedOff={withoutMistaken(recorded).length - withoutMistaken(claims).length}
        isAllOpen={all.open}
        onOpenAll={openAll}
      />
      <NotReported unknowns={unansweredBy(unknowns, claims)} {...{ isPartial, ...evidence }} />
      <CountedSection {...{ store, incident, ...evidence }} />
      {linked.length > 0 && <LinkedIncidents store={store} links={linked} {...evidence} />}
      <SourcesSection {...{ reports, claims, switches, ...evidence }} all={recorded} />
    </OpenAllContext>
  );
}
