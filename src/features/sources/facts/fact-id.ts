/**
 * The id of a fact's element, before the prefix of its app. {@link Fact} sets it; the app reads it to lead from a step of
 * the story to a fact, and the controls that highlight a fact say by it what they control.
 */
export function factId(claim: string): string {
  return `fact-${claim}`;
}
