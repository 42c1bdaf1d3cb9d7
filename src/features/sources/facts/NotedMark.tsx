import { isNoted } from '#domain/evidence/noted.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { EvidenceProps } from './evidence-props.ts';

interface Props extends Pick<EvidenceProps, 'catalogue' | 'messages'> {
  readonly claim: Claim;
}

/** A dagger at a fact that would not stand without our reading notes; what it means is said once, above the facts. */
export function NotedMark({ claim, catalogue, messages }: Props) {
  if (!isNoted(claim, catalogue)) return null;
  const { mark, key } = messages.sources.noted;
  return (
    <span title={key}>
      <span aria-hidden="true">†</span>
      <span className="sr-only"> ({mark})</span>
    </span>
  );
}
