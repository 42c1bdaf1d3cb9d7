import { type ReactNode, type Ref, useRef } from 'react';
import { useStore } from 'zustand';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { kindOf } from '#domain/record/subject.ts';
import { QuoteOrigin } from '#features/sources/excerpts/QuoteOrigin.tsx';
import { QuoteText } from '#features/sources/excerpts/QuoteText.tsx';
import type { Gazetteer } from '#i18n/evidence/named-stretches.ts';
import { type Opened, selectOpened } from '#state/opened.ts';
import { selectGeography } from '#state/record-selectors.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { AccountLine } from './AccountLine.tsx';
import { AwaitedContents } from './AwaitedContents.tsx';
import styles from './brief.module.css';
import { Digest } from './Digest.tsx';
import { KindBar } from './KindBar.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import panelStyles from './panel.module.css';
import { RowContents } from './RowContents.tsx';
import { usePanelEvidence } from './use-panel-evidence.ts';
import { usePanelFocus } from './use-panel-focus.ts';

interface Props {
  readonly store: AppStore;
  /** What the page has to say of the incident beside its evidence. */
  readonly notice?: ReactNode;
  /** Shown in place of the evidence where it did not come. */
  readonly failure?: ReactNode;
  /** The way to all that is left out here. */
  readonly more: ReactNode;
}

/**
 * The source panel where there is little room: title, the strongest quotations, when and where with the caveats. It
 * reads no file, copies nothing and cites nothing: the whole panel does.
 */
export function BriefPanel({ store, notice, failure = null, more }: Props) {
  const selected = useStore(store, selectSelected);
  const opened = useStore(store, selectOpened);
  const hasFailed = useStore(store, ({ opened: parts }) => parts.get(selected?.id ?? '') === 'failed');
  if (!selected) return null;
  return <Panel {...{ store, notice, more, selected, opened }} failure={hasFailed ? failure : null} />;
}

interface PanelProps extends Omit<Props, 'failure'> {
  readonly selected: ResolvedIncident;
  readonly opened: Opened | undefined;
  readonly failure: ReactNode;
}

function Panel({ store, notice, failure, more, selected, opened }: PanelProps) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  usePanelFocus(panel, heading, selected.id);
  const refs = { panelRef: panel, headingRef: heading, onFocusLost: () => undefined };
  return (
    <article ref={panel} className={panelStyles.panel}>
      {selected.resolution.outline?.row ? (
        <RowContents {...{ store, notice }} incident={selected} headingRef={heading} />
      ) : opened ? (
        <BriefContents {...{ store, notice, ...opened }} headingRef={heading} />
      ) : (
        <AwaitedContents {...{ store, notice, failure, ...refs }} incident={selected} />
      )}
      {more}
    </article>
  );
}

const NO_STRETCHES: Gazetteer = new Map();

interface ContentsProps extends Opened {
  readonly store: AppStore;
  readonly notice?: ReactNode;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

function BriefContents({ store, incident, catalogue, notice, headingRef }: ContentsProps) {
  const found = usePanelEvidence(store, incident, catalogue);
  const { evidence, claims, compared, account, reports, isPartial } = found;
  const { language, messages, subject } = evidence;
  const gazetteer = useStore(store, selectGeography)?.stretches ?? NO_STRETCHES;
  const strongest = found.quotes.map(({ excerpt, claim }) => ({
    id: excerpt.id,
    quote: excerpt.quote,
    claim,
  }));
  const quotes = [...(compared?.quoted ?? []), ...strongest];
  return (
    <>
      <KindBar
        kind={kindOf(subject, incident.kind)}
        language={language}
        closeLabel={messages.sources.close}
        onClose={() => store.actions.select(null)}
      />
      <PanelHeader {...{ store, incident, headingRef, ...evidence }} otherSides={found.otherSides} isBrief />
      <section aria-label={messages.sources.strongest} className={styles.quotes}>
        {quotes.map(({ id, quote, claim }) => (
          <figure key={id}>
            <QuoteText
              quote={quote}
              language={catalogue.sources.get(quote.source)?.language}
              reading={language}
              credit={messages.evidence.translation}
            />
            <figcaption className={styles.origin}>
              <QuoteOrigin {...{ quote, claim, catalogue, language, messages }} />
            </figcaption>
          </figure>
        ))}
      </section>
      <AccountLine {...{ account, isPartial, ...evidence }} />
      {notice}
      <Digest {...{ incident, account, claims, reports, gazetteer, ...evidence }} isBrief />
    </>
  );
}
