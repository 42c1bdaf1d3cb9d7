/** What is known by our reading notes only: noted when a report was read, whose own words were not kept. */
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';

type Register = Pick<Catalogue, 'sources' | 'speakers'>;

/** True for an id of the register that stands for our notes: nobody who says anything. */
export function isNotes(speaker: string | undefined, { speakers }: Pick<Register, 'speakers'>): boolean {
  return speaker !== undefined && speakers.get(speaker)?.notes === true;
}

/** True where what is quoted are our notes. */
export function isNote({ source }: Pick<Quote, 'source'>, register: Register): boolean {
  return isNotes(register.sources.get(source)?.custom.via.at(-1), register);
}

/** True where a claim would not stand without the notes: an inference needs each of its premises. */
export function isNoted(
  { basis, noted, quotes }: Pick<Claim, 'basis' | 'noted' | 'quotes'>,
  register: Register,
): boolean {
  if (noted) return true;
  const are = quotes.map((quote) => isNote(quote, register));
  return basis === 'inferred' ? are.some(Boolean) : are.length > 0 && are.every(Boolean);
}

/** A way by which words came, without the notes at its end. */
export function withoutNotes(
  chain: readonly string[],
  register: Pick<Register, 'speakers'>,
): readonly string[] {
  return chain.filter((speaker) => !isNotes(speaker, register));
}
