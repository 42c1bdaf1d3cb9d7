/** English words of the guided story. */
export const storyEn = {
  /** Before the title of the story, which is heard and not seen. */
  follow: 'Story',
  /** Of a collection without a story of its own: a press offers all. */
  all: 'Stories',
  /** After the last step. */
  others: 'Other stories',
  label: 'Guided story',
  step: (step: number, total: number) => `Step ${step} of ${total}`,
  goTo: (step: number, total: number, title: string) => `Step ${step} of ${total}: ${title}`,
  steps: 'Steps',
  previous: 'Previous step',
  next: 'Next step',
  play: 'Play the story',
  pause: 'Pause the story',
  more: 'Show more of this step',
  leave: 'Leave the story',
  hint: 'Arrow keys step, Escape leaves.',
  evidence: (number: number, claim: string, incident: string) => `Evidence ${number}: ${claim}. ${incident}`,
  /** Once a step, where a fact of it is marked with a dagger. */
  noted: '† Noted when the report was read; its words were not kept.',
  notedEvidence: (evidence: string) => `${evidence}. Noted; its words were not kept.`,
  evidenceOff: (number: number, claim: string) => `Evidence ${number}, switched off: ${claim}`,
  unsupported: 'Not supported by the selected sources.',
  partlySupported: 'The selected sources support only a part of this.',
  loading: 'Loading the story…',
  failed: 'The story could not be loaded.',
};
