import type { Ref } from 'react';
import type { StrongQuote } from '#domain/evidence/strongest-quotes.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import { kindOf } from '#domain/record/subject.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { quoteCitation } from '#i18n/evidence/quote-citation.ts';
import { linkedOf, permalink } from '#state/address/permalink.ts';
import { Button } from '#ui/controls/Button.tsx';
import { CopyButton } from '#ui/controls/CopyButton.tsx';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import styles from './bar.module.css';
import { KindBar } from './KindBar.tsx';

interface Props extends EvidenceProps {
  readonly feature: IncidentFeature;
  /** The quotation that is highlighted, or else the strongest; undefined where nothing is quoted. */
  readonly quote: StrongQuote | undefined;
  readonly isCiting: boolean;
  readonly citeRef: Ref<HTMLButtonElement>;
  readonly onCite: () => void;
  readonly onClose: () => void;
}

/** What kind of incident it is, and what a reader may take along: a quotation, a link, a citation. */
export function PanelBar(props: Props) {
  const { feature, subject, quote, isCiting, citeRef, onCite, onClose, catalogue, language, messages } =
    props;
  const words = messages.sources;
  const kind = kindOf(subject, feature.properties.kind);
  const shared = { catalogue, language, messages };
  // A guest in another page has no address of its own.
  const { ownsPage } = useAppInstance();
  const { origin, pathname } = window.location;
  return (
    <KindBar {...{ kind, language, onClose }} closeLabel={words.close}>
      {quote && (
        <CopyButton
          text={() => quoteCitation(quote.excerpt.quote, quote.claim, shared)}
          label={words.copyQuote}
          copied={words.quoteCopied}
          failed={words.quoteFailed}
          short={words.quoteShort}
          className={styles.tool}
        />
      )}
      {ownsPage && (
        <CopyButton
          text={() => permalink(linkedOf(feature), language, `${origin}${pathname}`, subject)}
          label={words.copyLink}
          copied={words.linkCopied}
          failed={words.linkFailed}
          short={words.linkShort}
          className={styles.tool}
        />
      )}
      <Button
        ref={citeRef}
        variant="quiet"
        className={styles.tool}
        aria-expanded={isCiting}
        aria-label={words.cite}
        title={words.cite}
        onClick={onCite}
      >
        {words.citeShort}
      </Button>
    </KindBar>
  );
}
