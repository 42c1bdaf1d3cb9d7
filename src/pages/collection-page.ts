/** The page of a collection: what it is about, and the way to each of its incidents. */
import type { Language } from '#domain/record/language.ts';
import type { Collection } from '#domain/record/subject.ts';
import { windowWords } from '#i18n/dates/time-words.ts';
import { pageWordsFor } from '#i18n/parts/pages-words.ts';
import { encodeView } from '#state/address/url-codec.ts';
import { defaultView } from '#state/view.ts';
import { markup } from './markup.ts';
import { incidentsOf, type PageContext } from './page-context.ts';
import { incidentLink, linkTo } from './parts/links.ts';
import type { CardWords } from './picture/card.ts';
import { MAP_CREDIT, pictureOf } from './picture/picture.ts';
import { CARD_FILE, mapLink, type Page } from './shell.ts';
import { collectionData } from './structured-data.ts';

export function collectionPage(collection: Collection, context: PageContext, language: Language): Page {
  const { subject } = context;
  const words = pageWordsFor(language);
  const incidents = incidentsOf(collection, context);
  const title = collection.title[language];
  const pictured = words.picture.ofCollection(title);
  const { markup: picture, ...drawn } = pictureOf(incidents, context, { language, label: pictured });
  const head = {
    kind: 'collection',
    id: collection.id,
    language,
    query: encodeView(defaultView(subject, language, collection.id), null, subject),
  } as const;
  const others = subject.collections.filter(({ id }) => id !== collection.id);
  const notes = [
    drawn.ribbons > 0 && words.picture.caption,
    drawn.areas > 0 && words.picture.area,
    drawn.crowded > 0 && words.picture.crowd,
    drawn.elsewhere > 0 && words.picture.elsewhere(drawn.elsewhere),
  ];
  return {
    ...head,
    title,
    description: words.collection.description(collection.text[language], incidents.length),
    pictured,
    data: collectionData(collection, incidents, context, language),
    body: markup`<article>
<p class="kind">${words.collection.about}</p>
<h1>${title}</h1>
<p class="lede">${collection.text[language]}</p>
<p class="account">${words.collection.period(windowWords(collection.window, language))}</p>
<p><a class="go" href="${mapLink(head)}">${words.collectionOnMap}</a></p>
<figure class="picture">
${picture}
<figcaption>${notes.map((note) => note && markup`<p>${note}</p>`)}
<p><a href="${CARD_FILE}">${words.picture.file}</a> · ${MAP_CREDIT}</p></figcaption>
</figure>
<section>
<h2>${words.collection.incidents(incidents.length)}</h2>
<ul class="incidents">
${incidents.map((incident) => incidentLink(incident, context, language))}</ul>
</section>
${
  others.length > 0 &&
  markup`<section>
<h2>${words.collection.others}</h2>
<ul class="plain">${others.map((other) => markup`<li><a href="${linkTo('collection', other.id, language)}">${other.title[language]}</a></li>`)}</ul>
</section>`
}
</article>`,
  };
}

/** The words of what is shown where the page is shared. */
export function collectionCard(collection: Collection, context: PageContext, language: Language): CardWords {
  const { collection: words } = pageWordsFor(language);
  return {
    language,
    title: collection.title[language],
    subtitle: words.incidents(incidentsOf(collection, context).length),
    caveat: collection.text[language],
    kind: { name: words.about, style: null },
  };
}
