import { type ReactNode, type Ref, useRef } from 'react';
import { useStore } from 'zustand';
import { withoutMistaken } from '#domain/evidence/evidence.ts';
import { asEnabled } from '#domain/evidence/independence.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { quotedSources, type Unknown, unansweredBy } from '#domain/record/incident.ts';
import { CiteBox } from '#features/sources/cite/CiteBox.tsx';
import { SourceExcerptsList } from '#features/sources/excerpts/SourceExcerpts.tsx';
import { Facts } from '#features/sources/facts/Facts.tsx';
import { useLit } from '#features/sources/facts/use-highlighted.ts';
import type { Gazetteer } from '#features/sources/range/named-stretches.ts';
import { SetButtons } from '#features/sources/switches/SetButtons.tsx';
import { useSwitches } from '#features/sources/switches/use-switches.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectCatalogue, selectGeography, selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import type { Language } from '#state/view.ts';
import { LinkedIncidents } from './LinkedIncidents.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import styles from './panel.module.css';
import { usePanelFocus } from './use-panel-focus.ts';
import { Voices } from './Voices.tsx';
import { WhoSaw } from './WhoSaw.tsx';

const NO_STRETCHES: Gazetteer = new Map();

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** What the page has to say of the incident beside its evidence. */
  readonly notice?: ReactNode;
}

/** Everything that is said of the selected incident, and the words it rests on. */
export function SourcePanel({ notice, ...props }: Props) {
  const { store } = props;
  const incident = useStore(store, selectSelected);
  const catalogue = useStore(store, selectCatalogue);
  if (!incident || !catalogue) return null;
  return <Panel {...props} notice={notice} incident={incident} catalogue={catalogue} />;
}

interface PanelProps extends Props {
  readonly incident: ResolvedIncident;
  readonly catalogue: Catalogue;
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

function Contents({ store, messages, notice, incident, catalogue, headingRef }: ContentsProps) {
  const language = useStore(store, (state) => state.view.language);
  const { subject } = store.getState();
  const lit = useLit(store, incident.id);
  const gazetteer = useStore(store, selectGeography)?.stretches ?? NO_STRETCHES;
  const words = messages.sources;
  const switches = useSwitches(store, catalogue);
  const { counts } = incident.resolution;
  const claims = incident.resolution.claims.map((claim) => asEnabled(claim, switches.on, catalogue));
  const { links, claims: all } = incident.feature.properties;
  const unknowns = unansweredBy(incident.feature.properties.unknowns, claims);
  const isPartial = [...quotedSources(all)].some((source) => !switches.on.has(source));
  const fallen = withoutMistaken(all).length - withoutMistaken(claims).length;
  const evidence = { catalogue, subject, language, messages, lit };
  return (
    <>
      <PanelHeader
        {...{ incident, subject, language, messages, headingRef, lit, notice, gazetteer }}
        onClose={() => store.actions.select(null)}
      >
        <WhoSaw claims={claims} {...evidence} />
      </PanelHeader>
      <CiteBox {...{ incident, catalogue, subject, language, messages, isPartial }} />
      <Section heading={words.facts}>
        <p className={styles.aside}>{words.factsHint}</p>
        {fallen > 0 && <p className={styles.caveat}>{words.switchedOff(fallen)}</p>}
        <Facts claims={claims} counts={counts} {...evidence} />
      </Section>
      {unknowns.length > 0 && <Unknowns {...{ unknowns, language, messages, isPartial }} />}
      {links.length > 0 && (
        <Section heading={words.links}>
          <LinkedIncidents store={store} links={links} {...evidence} />
        </Section>
      )}
      <Section heading={words.sources}>
        <div className={styles.sourcesHead}>
          <SetButtons {...{ switches, messages, language }} />
        </div>
        <SourceExcerptsList claims={claims} all={all} switches={switches} {...evidence} />
        <Voices claims={claims} {...evidence} />
      </Section>
    </>
  );
}

interface UnknownsProps extends Pick<Props, 'messages'> {
  readonly unknowns: readonly Unknown[];
  readonly language: Language;
  readonly isPartial: boolean;
}

/** What nobody says of the sources that are on. */
function Unknowns({ unknowns, language, messages: { sources: words }, isPartial }: UnknownsProps) {
  return (
    <Section heading={words.unknowns}>
      {isPartial && <p className={styles.aside}>{words.unknownsOfThese}</p>}
      <dl className={styles.unknowns}>
        {unknowns.map(({ about, text }) => (
          <div key={`${about} ${text.en}`}>
            <dt>{words.topics[about]}</dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      {children}
    </section>
  );
}
