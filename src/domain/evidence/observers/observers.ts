/** Who counts as whom: several names of one observer, offices of one establishment, and outlets, which observe nothing. */
import type { Speaker } from '#domain/record/source.ts';

export interface SpeakerRegister {
  readonly speakers: ReadonlyMap<string, Speaker>;
}

/** Several names of one observer have one id. */
export function observerId(speaker: string, { speakers }: SpeakerRegister): string {
  return speakers.get(speaker)?.sameAs ?? speaker;
}

/** With whom a speaker is counted: what may be one observation is never called two. */
export function countedAs(speaker: string, register: SpeakerRegister): string {
  const observer = observerId(speaker, register);
  return register.speakers.get(observer)?.countedWith ?? observer;
}

/** True where an outlet speaks for itself: it names nobody from whom it has it, whoever published its words. */
export function isOwnWords(chain: readonly string[], { speakers }: SpeakerRegister): boolean {
  const [first] = chain;
  return chain.length < 2 || (first !== undefined && speakers.get(first)?.outlet === true);
}
