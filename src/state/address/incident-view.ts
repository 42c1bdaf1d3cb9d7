/** What a link to one incident opens. */
import type { Language } from '#domain/record/language.ts';
import { holds, type KindId, type Subject } from '#domain/record/subject.ts';
import { defaultView, type View } from '#state/view.ts';

export interface LinkedIncident {
  readonly id: string;
  readonly kind: KindId;
}

/** The incident among those of the first collection that has it: in another one it would be neither listed nor drawn. */
export function viewOfIncident(subject: Subject, incident: LinkedIncident, language: Language): View {
  const collection = subject.collections.find((one) => holds(one, incident));
  return {
    ...defaultView(subject, language, collection?.id ?? null),
    selection: { incident: incident.id },
  };
}
