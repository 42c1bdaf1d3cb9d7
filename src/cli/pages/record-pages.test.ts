/** The pages of the record itself: complete, in one language, no more exact than it, and leading nowhere that is not there. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { excerptsOf } from '#domain/evidence/excerpts.ts';
import { unansweredBy } from '#domain/record/claims.ts';
import { LANGUAGES, type Language } from '#domain/record/language.ts';
import { pagePath } from '#domain/record/published/page-address.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { pageWordsFor } from '#i18n/parts/pages-words.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { allPages } from '#pages/all-pages.ts';
import type { PageContext } from '#pages/page-context.ts';
import { CARD_FILE, STYLE_FILE } from '#pages/shell.ts';
import { robotsText, sitemapText } from '#pages/site-files.ts';
import { readPageContext } from './page-sources.ts';

const SITE = 'https://example.org/dmz/';
let context: PageContext;
/** By path. */
let texts: ReadonlyMap<string, string>;

beforeAll(() => {
  context = readPageContext('data', null);
  texts = new Map([...allPages(context).values()].map(({ path, text }) => [path, text()]));
}, 120_000);

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#13;': '\r',
};
const decoded = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|#39|#13);/g, (entity) => ENTITIES[entity] ?? '');
/** What is read of a page: its texts without its tags, and without the data for programs. */
const read = (html: string) =>
  decoded(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ''));
/** Without what is marked to be in a language of its own, such as quotations. */
const ownWords = (html: string) =>
  read(html.replace(/<(\w+)(?: [^>]*)? lang="[^"]*"[^>]*>[\s\S]*?<\/\1>/g, ''));
const bodyOf = (html: string) => html.slice(html.indexOf('<body>'));
const pageOf = (id: string, language: Language) => texts.get(pagePath('incident', id, language)) ?? '';
const attributesOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => decoded(value));

test('every incident and collection has a page in every language', () => {
  const { incidents, subject } = context;
  expect(incidents.length).toBeGreaterThan(100);
  expect(texts.size).toBe(LANGUAGES.length * (incidents.length + subject.collections.length));
});

describe.each(LANGUAGES)('the page of an incident (%s)', (language) => {
  it('has every quotation word for word, once, and every caveat', () => {
    for (const { id, feature } of context.incidents) {
      const html = pageOf(id, language);
      const text = read(html);
      const { claims, where, when, unknowns, title, summary } = feature.properties;
      for (const { quote, id: anchor } of excerptsOf(claims)) {
        expect(text.includes(quote.exact), `${id}: ${quote.exact}`).toBe(true);
        expect(html.split(` id="${anchor}"`).length, `${id}: ${anchor} is printed once`).toBe(2);
      }
      const said = [
        title,
        summary,
        where.note,
        when.note,
        ...unansweredBy(unknowns, claims).map((one) => one.text),
      ];
      for (const words of [...said, ...claims.flatMap((claim) => [claim.text, claim.reasoning])])
        if (words) expect(text.includes(words[language]), `${id}: ${words[language]}`).toBe(true);
      for (const source of new Set(claims.flatMap(({ quotes }) => quotes.map((quote) => quote.source)))) {
        const { title: headline, URL: address } = context.catalogue.sources.get(source) ?? {};
        if (headline) expect(text, id).toContain(headline);
        if (address) expect(attributesOf(html, 'href'), id).toContain(address);
      }
    }
  });

  it('says nothing in the words of the other language', () => {
    for (const [path, html] of texts) {
      if (!html.includes(`<html lang="${language}">`)) continue;
      const own = ownWords(bodyOf(html));
      if (language === 'en') expect(own.match(/.{0,30}\p{Script=Hangul}.{0,30}/u)?.[0], path).toBeUndefined();
      else for (const words of interfaceWords('en')) expect(own, path).not.toContain(words);
    }
  });
});

/** Headings and labels that stand on every page or on many. */
function interfaceWords(language: Language): string[] {
  const { sources, evidence } = panelMessagesFor(language);
  const words = pageWordsFor(language);
  const labels = [words.onMap, words.citation, words.inCollections, words.data, words.picture.caption];
  return [
    ...labels,
    sources.strongest,
    sources.unknowns,
    sources.voices,
    evidence.translation,
    evidence.disagreement.heading,
  ];
}

test('links lead to pages and files that exist, and to anchors of the same page', () => {
  const files = new Set([
    '',
    STYLE_FILE,
    'icon.svg',
    'data/incidents.geojson',
    ...[...texts.keys()].flatMap((path) => [path, `${path}${CARD_FILE}`]),
  ]);
  for (const [path, html] of texts) {
    const ids = attributesOf(html, 'id');
    expect(new Set(ids).size, `${path}: an id twice`).toBe(ids.length);
    const links = attributesOf(html, 'href');
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      if (/^https?:/.test(link)) continue;
      if (link.startsWith('#')) expect(ids, `${path}: ${link}`).toContain(link.slice(1));
      const { pathname } = new URL(link, `http://host/some/where/${path}`);
      expect(pathname.startsWith('/some/where/'), `${path}: ${link}`).toBe(true);
      expect(files.has(pathname.slice('/some/where/'.length)), `${path}: ${link}`).toBe(true);
    }
  }
});

test('nothing is asked of another host, and nothing is to be executed', () => {
  for (const [path, html] of texts) {
    expect(html.match(/ (?:src|style|on\w+)=/)?.[0], path).toBeUndefined();
    expect([...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script type="application/ld+json">',
    ]);
    expect(html).toContain('script-src &#39;none&#39;');
  }
});

describe('the data for programs', () => {
  const dataOf = (html: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1] ?? '');

  it('says of no incident a date that is more exact than its sources, and of no place a point', () => {
    let dated = 0;
    for (const { id, resolution } of context.incidents) {
      const { about } = dataOf(pageOf(id, 'en'));
      expect(JSON.stringify(about), id).not.toMatch(/geo|latitude|coordinates/);
      const span = resolution.time?.span;
      for (const [date, from, to] of [
        [about.startDate, span?.earliestStart, span?.latestStart],
        [about.endDate, span?.earliestEnd, span?.latestEnd],
      ] as const) {
        if (date === undefined) continue;
        dated += 1;
        const range = rangeOf(date);
        expect(range.from, `${id}: ${date}`).toBeLessThanOrEqual(from ?? Number.NaN);
        expect(range.to, `${id}: ${date}`).toBeGreaterThanOrEqual(to ?? Number.NaN);
        expect(resolution.time?.conflict || resolution.time?.approximate, id).toBe(false);
      }
    }
    expect(dated).toBeGreaterThan(50);
  });

  it('is there on every page, with what it cites', () => {
    for (const [path, html] of texts) {
      const data = dataOf(html);
      expect(data['@context'], path).toBe('https://schema.org');
      expect((data.citation ?? data.hasPart).length, path).toBeGreaterThan(0);
      expect(data.url, 'no address is known').toBeUndefined();
    }
  });
});

test('the app leads who has no script to pages that exist', () => {
  const links = attributesOf(
    /<noscript>[\s\S]*<\/noscript>/.exec(readFileSync('index.html', 'utf8'))?.[0] ?? '',
    'href',
  );
  const pages = links.filter((link) => link.endsWith('/'));
  expect(pages).toHaveLength(LANGUAGES.length);
  for (const page of pages) expect(texts.has(page), page).toBe(true);
});

describe('a public address', () => {
  it('makes tags and the list of pages absolute', () => {
    const published = { ...context, site: SITE };
    const path = 'ko/incident/mdl-crossing-2024-06-18/';
    const html = allPages(published).get(path)?.text() ?? '';
    expect(html).toContain(`<link rel="canonical" href="${SITE}${path}">`);
    expect(html).toContain(`<meta property="og:image" content="${SITE}${path}${CARD_FILE}">`);
    expect(html).toContain(`hreflang="en" href="${SITE}incident/mdl-crossing-2024-06-18/"`);
    const sitemap = sitemapText(published) ?? '';
    for (const page of texts.keys()) expect(sitemap).toContain(`<loc>${SITE}${page}</loc>`);
    expect(robotsText(published)).toContain(`Sitemap: ${SITE}sitemap.xml`);
  });

  it('is left out where nobody gives one', () => {
    expect(sitemapText(context)).toBeUndefined();
    expect(robotsText(context)).not.toContain('Sitemap');
    for (const html of texts.values()) expect(html).not.toMatch(/rel="canonical"|og:image|og:url/);
  });
});
