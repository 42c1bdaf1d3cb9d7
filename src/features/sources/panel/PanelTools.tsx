import type { RefObject } from 'react';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import type { StrongQuote } from '#domain/evidence/strongest-quotes.ts';
import { Citation } from '#features/sources/cite/Citation.tsx';
import { useCitation } from '#features/sources/cite/use-citation.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { useEscapeWithin } from '#ui/focus/use-escape-within.ts';
import { PanelBar } from './PanelBar.tsx';

interface Props extends EvidenceProps {
  readonly incident: EvidencedIncident;
  /** The quotation that is lit, or else the strongest; undefined where nothing is quoted. */
  readonly quote: StrongQuote | undefined;
  readonly isPartial: boolean;
  readonly panelRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The bar at the top of the panel, and the citation that its button opens and Escape closes. */
export function PanelTools({ incident, quote, isPartial, panelRef, onClose, ...evidence }: Props) {
  const { isCiting, citeRef, copyRef, toggle, close } = useCitation();
  useEscapeWithin({ within: panelRef, isOpen: isCiting, onEscape: close });
  return (
    <>
      <PanelBar
        {...{ isCiting, citeRef, quote, onClose, ...evidence }}
        feature={incident.feature}
        onCite={toggle}
      />
      {isCiting && <Citation {...{ incident, isPartial, copyRef, ...evidence }} />}
    </>
  );
}
