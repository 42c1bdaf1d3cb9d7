import { type ReactNode, type Ref, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { withoutMistaken } from '#domain/evidence/evidence.ts';
import { excerptsOf } from '#domain/evidence/excerpts.ts';
import { asEnabled } from '#domain/evidence/independence.ts';
import { reportsOf } from '#domain/evidence/reports.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { strongestQuotes } from '#domain/evidence/strongest-quotes.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { type Claim, quotedSources, unansweredBy } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import { Citation } from '#features/sources/cite/Citation.tsx';
import { StrongestQuotes } from '#features/sources/excerpts/StrongestQuotes.tsx';
import { Differences } from '#features/sources/facts/Differences.tsx';
import { Facts } from '#features/sources/facts/Facts.tsx';
import { printedOnce } from '#features/sources/facts/printed-once.ts';
import { type Highlights, useHighlights } from '#features/sources/facts/use-highlights.ts';
import type { Gazetteer } from '#features/sources/range/named-stretches.ts';
import { Reports } from '#features/sources/reports/Reports.tsx';
import { SetButtons } from '#features/sources/switches/SetButtons.tsx';
import { useSwitches } from '#features/sources/switches/use-switches.ts';
import { type PanelMessages, panelMessagesFor } from '#i18n/panel-words.ts';
import { selectCatalogue, selectGeography, selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Digest } from './Digest.tsx';
import { OpenAllContext } from './Disclosure.tsx';
import { LinkedIncidents } from './LinkedIncidents.tsx';
import { NotReported } from './NotReported.tsx';
import { PanelBar } from './PanelBar.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import styles from './panel.module.css';
import { usePanelFocus } from './use-panel-focus.ts';

const NO_STRETCHES: Gazetteer = new Map();

interface Props {
  readonly store: AppStore;
  /** What the page has to say of the incident beside its evidence. */
  readonly notice?: ReactNode;
}

/** Everything that is said of the selected incident, and the words it rests on. */
export function SourcePanel(props: Props) {
  const { store } = props;
  const incident = useStore(store, selectSelected);
  const catalogue = useStore(store, selectCatalogue);
  const language = useStore(store, (state) => state.view.language);
  if (!incident || !catalogue) return null;
  const messages = panelMessagesFor(language);
  return <Panel {...props} {...{ incident, catalogue, language, messages }} />;
}

interface PanelProps extends Props {
  readonly incident: ResolvedIncident;
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly messages: PanelMessages;
}

/** One panel for all incidents, so that it remembers what opened it; its contents are each incident's own. */
function Panel(props: PanelProps) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { id } = props.incident;
  usePanelFocus(panel, heading, id);
  return (
    <article ref={panel} className={styles.panel}>
      <Contents key={id} {...props} headingRef={heading} />
    </article>
  );
}

interface ContentsProps extends PanelProps {
  readonly headingRef: Ref<HTMLHeadingElement>;
}

function Contents(props: ContentsProps) {
  const { store, language, messages, notice, incident, catalogue, headingRef } = props;
  const { subject } = store.getState();
  const highlights = useHighlights(store, incident.id);
  const [all, setAll] = useState({ turn: 0, open: false });
  const [isCiting, setCiting] = useState(false);
  const gazetteer = useStore(store, selectGeography)?.stretches ?? NO_STRETCHES;
  const words = messages.sources;
  const switches = useSwitches(store, catalogue);
  const { counts, time, place } = incident.resolution;
  const setters = new Set([...Object.values(time?.setBy ?? {}), ...(place?.setBy ?? [])]);
  const claims = incident.resolution.claims.map((claim) => asEnabled(claim, switches.on, catalogue));
  const { links, claims: recorded, unknowns } = incident.feature.properties;
  const isPartial = [...quotedSources(recorded)].some((source) => !switches.on.has(source));
  const fallen = withoutMistaken(recorded).length - withoutMistaken(claims).length;
  const quotes = strongestQuotes(claims, catalogue, language);
  const excerpts = new Map(excerptsOf(claims).map((excerpt) => [excerpt.id, excerpt]));
  const printed = printedOnce(
    quotes.map(({ excerpt }) => excerpt),
    openedFirst(claims, highlights),
  );
  const evidence = { catalogue, subject, language, messages, highlights, excerpts, printed };
  const reports = reportsOf(claims, catalogue);
  const quoteToCopy = quotes.find(({ excerpt }) => highlights.isExcerptHighlighted(excerpt)) ?? quotes[0];
  const openAll = () => {
    setAll({ turn: all.turn + 1, open: !all.open });
    highlights.openAll(!all.open);
  };
  return (
    <OpenAllContext value={all}>
      <PanelBar
        {...{ isCiting, ...evidence }}
        feature={incident.feature}
        quote={quoteToCopy}
        onCite={() => setCiting(!isCiting)}
        onClose={() => store.actions.select(null)}
      />
      {isCiting && <Citation {...{ incident, catalogue, subject, language, messages, isPartial }} />}
      <PanelHeader {...{ incident, language, messages, headingRef, notice }} />
      <StrongestQuotes quotes={quotes} {...evidence} />
      <Digest {...{ incident, claims, reports, gazetteer, ...evidence }} lineKm={subject.line.lengthKm} />
      <Differences claims={claims} counts={counts} {...evidence} />
      <section className={styles.section} aria-label={words.facts}>
        <div className={styles.head}>
          <h3 className={styles.heading}>{words.factsCount(claims.length, excerpts.size)}</h3>
          <Button variant="quiet" className={styles.openAll} aria-pressed={all.open} onClick={openAll}>
            {all.open ? words.closeAll : words.openAll}
          </Button>
        </div>
        {fallen > 0 && <p className={styles.caveat}>{words.switchedOff(fallen)}</p>}
        <Facts {...{ claims, counts, setters, ...evidence }} />
      </section>
      <NotReported unknowns={unansweredBy(unknowns, claims)} {...{ language, messages, isPartial }} />
      {links.length > 0 && (
        <section className={styles.section} aria-label={words.links}>
          <div className={styles.head}>
            <h3 className={styles.heading}>{words.links}</h3>
            {links.some(({ rel }) => rel === 'reported-with') && (
              <p className={styles.small}>{words.linkCaveat}</p>
            )}
          </div>
          <LinkedIncidents store={store} links={links} {...evidence} />
        </section>
      )}
      <section className={styles.section} aria-label={words.sources}>
        <div className={styles.head}>
          <h3 className={styles.heading}>{words.sources}</h3>
          <SetButtons {...{ switches, messages, language }} isQuiet />
        </div>
        <Reports {...{ reports, claims, switches, ...evidence }} all={recorded} />
      </section>
    </OpenAllContext>
  );
}

/** Facts that are open, those that were opened one by one first. */
function openedFirst(claims: readonly Claim[], highlights: Highlights): Claim[] {
  const alone = highlights.opened.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
  return [...alone, ...claims.filter(({ id }) => highlights.isOpen(id))];
}
