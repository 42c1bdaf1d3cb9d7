import { translationFor } from '#domain/record/claims.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';
import type { EvidenceWords } from './evidence-words.ts';
import { originWords } from './origin-words.ts';

/** A quotation to be pasted elsewhere: verbatim, its translation where the reader needs one, who said it, and the address. */
export function quoteCitation(quote: Quote, claim: Claim, shared: EvidenceWords): string {
  const { catalogue, language, messages } = shared;
  const source = catalogue.sources.get(quote.source);
  const ours = source?.language === language ? undefined : translationFor(quote, language);
  const translation = ours && ` [${messages.evidence.translation}: “${ours}”]`;
  const origin = [originWords(quote, claim, shared), source?.URL].filter(Boolean).join(', ');
  return `“${asCut(quote)}”${translation || ''} — ${origin}`;
}

/** With a mark of what is left out, where it begins or ends inside a sentence. */
function asCut({ exact, prefix, suffix }: Quote): string {
  const startsInside = prefix.trim() !== '' && !/[.!?…:"”’]\s*$/u.test(prefix);
  const endsInside = suffix.trim() !== '' && !/[.!?…]["”’]?$/u.test(exact) && !/^["”’]?[.!?…]/u.test(suffix);
  return `${startsInside ? '… ' : ''}${exact}${endsInside ? ' …' : ''}`;
}
