import { excerptId } from '#domain/evidence/excerpts.ts';
import { contextOf, snippetOf } from '#domain/evidence/fact-groups.ts';
import { translationFor } from '#domain/record/claims.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';
import { outletName } from '#domain/record/source.ts';
import { originWords } from '#i18n/evidence/origin-words.ts';
import { attribute, type Markup, markup } from '#pages/markup.ts';
import type { PageEvidence } from '#pages/page-evidence.ts';

/** A quotation, verbatim, with the words around it, our translation where the reader needs one, and whose words they are. */
export function quoteMarkup(quote: Quote, claim: Claim, evidence: PageEvidence): Markup {
  const { catalogue, language, messages } = evidence;
  const source = catalogue.sources.get(quote.source);
  const { before, after } = contextOf(quote);
  const translation = source?.language === language ? undefined : translationFor(quote, language);
  return markup`<figure class="quote"${attribute('id', excerptId(quote))}>
<blockquote${attribute('lang', source?.language)}><span class="around">${before}</span><mark>${quote.exact}</mark><span class="around">${after}</span></blockquote>
${translation && markup`<p class="translation">${translation} <span class="credit">— ${messages.evidence.translation}</span></p>`}
<figcaption>${originWords(quote, claim, evidence)}${
    source?.URL &&
    markup` · <a href="${source.URL}" rel="noopener noreferrer">${messages.sources.original}<span class="sr-only"> ${messages.sources.originalAt(outletName(source, catalogue, language))}</span></a>`
  }</figcaption>
</figure>`;
}

/** Leads to a quotation that is printed further up. */
export function quoteReference(quote: Quote, { catalogue, words }: PageEvidence): Markup {
  const language = catalogue.sources.get(quote.source)?.language;
  return markup`<p class="reference"><a href="#${excerptId(quote)}">${words.seeQuote}: <q${attribute('lang', language)}>${snippetOf(quote)}</q></a></p>`;
}
