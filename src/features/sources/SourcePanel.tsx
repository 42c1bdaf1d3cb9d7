import { type ReactNode, type Ref, useRef } from 'react';
import { useStore } from 'zustand';
import type { Catalogue } from '../../domain/catalogue';
import { asEnabled } from '../../domain/independence';
import type { ResolvedIncident } from '../../domain/query';
import type { Messages } from '../../i18n/en';
import { selectCatalogue, selectGeography, selectSelected } from '../../state/selectors';
import type { AppStore } from '../../state/store';
import type { Language } from '../../state/view';
import { CiteBox } from './CiteBox';
import { Facts } from './Facts';
import { LinkedIncidents } from './LinkedIncidents';
import type { Gazetteer } from './named-stretches';
import { PanelHeader } from './PanelHeader';
import styles from './panel.module.css';
import { SetButtons } from './SetButtons';
import { SourceExcerptsList } from './SourceExcerpts';
import { useLit } from './use-lit';
import { usePanelFocus } from './use-panel-focus';
import { useSwitches } from './use-switches';
import { Voices } from './Voices';
import { WhoSaw } from './WhoSaw';

const NO_STRETCHES: Gazetteer = new Map();

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Everything that is said of the selected incident, and the words it rests on. */
export function SourcePanel({ store, messages }: Props) {
  const incident = useStore(store, selectSelected);
  const catalogue = useStore(store, selectCatalogue);
  if (!incident || !catalogue) return null;
  return <Panel store={store} messages={messages} incident={incident} catalogue={catalogue} />;
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

function Contents({ store, messages, incident, catalogue, headingRef }: ContentsProps) {
  const language = useStore(store, (state) => state.view.language);
  const lit = useLit(store, incident.id);
  const gazetteer = useStore(store, selectGeography)?.stretches ?? NO_STRETCHES;
  const words = messages.sources;
  const switches = useSwitches(store, catalogue);
  const { counts } = incident.resolution;
  const claims = incident.resolution.claims.map((claim) => asEnabled(claim, switches.on, catalogue));
  const { unknowns, links, claims: all } = incident.feature.properties;
  const evidence = { catalogue, language, messages, lit };
  return (
    <>
      <PanelHeader
        {...{ incident, language, messages, headingRef, lit }}
        gazetteer={gazetteer}
        onClose={() => store.actions.select(null)}
      >
        <WhoSaw claims={claims} {...evidence} />
      </PanelHeader>
      <CiteBox {...{ incident, catalogue, language, messages }} />
      <Section heading={words.facts}>
        <p className={styles.aside}>{words.factsHint}</p>
        {claims.length < all.length && (
          <p className={styles.caveat}>{words.switchedOff(all.length - claims.length)}</p>
        )}
        <Facts claims={claims} counts={counts} {...evidence} />
      </Section>
      {unknowns.length > 0 && <Unknowns {...{ unknowns, language, messages }} />}
      {links.length > 0 && (
        <Section heading={words.links}>
          <LinkedIncidents store={store} links={links} {...evidence} />
        </Section>
      )}
      <Section heading={words.sources}>
        <div className={styles.sourcesHead}>
          <SetButtons switches={switches} messages={messages} />
        </div>
        <SourceExcerptsList claims={claims} all={all} switches={switches} {...evidence} />
        <Voices claims={claims} {...evidence} />
      </Section>
    </>
  );
}

interface UnknownsProps extends Pick<Props, 'messages'> {
  readonly unknowns: ResolvedIncident['feature']['properties']['unknowns'];
  readonly language: Language;
}

/** What nobody says. */
function Unknowns({ unknowns, language, messages: { sources: words } }: UnknownsProps) {
  return (
    <Section heading={words.unknowns}>
      <dl className={styles.unknowns}>
        {unknowns.map(({ about, text }) => (
          <div key={`${about} ${text.en}`}>
            <dt>{words.subjects[about]}</dt>
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
