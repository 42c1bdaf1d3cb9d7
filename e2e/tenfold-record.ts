/** What the page opens with ten times: each time with other words, days, places and sources, so that no compression sees through it. */
import { readFileSync } from 'node:fs';
import { addLocal } from '#domain/time/local-time.ts';
import type { ServedFiles } from './serve-record.ts';

type Json = Record<string, unknown>;
interface Feature {
  readonly id: string;
  readonly properties: {
    readonly title: { readonly en: string; readonly ko: string };
    readonly claims: readonly (Json & { readonly about: string; readonly quotes: readonly Json[] })[];
    readonly links: readonly { readonly rel: string; readonly target: string }[];
  };
}

/** Numbers from 0 to 1, the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'));

/** The incidents of the collection that the page opens with, and no others. */
export function firstCollectionRecord(): ServedFiles {
  const { features, ...head } = read('incidents.geojson') as { features: Feature[] };
  const [{ incidents: listed }] = (read('subject.json') as { collections: [{ incidents: string[] }] })
    .collections;
  const ids = new Set(listed);
  const own = features
    .filter(({ id }) => ids.has(id))
    .map((feature) => ({
      ...feature,
      properties: {
        ...feature.properties,
        links: feature.properties.links.filter(({ target }) => ids.has(target)),
      },
    }));
  const quoted = new Set(
    own.flatMap(({ properties }) =>
      properties.claims.flatMap(({ quotes }) => quotes.map(({ source }) => source)),
    ),
  );
  const sources = (read('sources.json') as { id: string }[]).filter(({ id }) => quoted.has(id));
  return { incidents: { ...head, features: own }, sources, speakers: read('speakers.json') };
}

/** 130 incidents with more than 600 sources. */
export function tenfoldRecord(): ServedFiles {
  const random = sequence(7);
  const first = firstCollectionRecord();
  const { features, ...head } = first.incidents as { features: Feature[] };
  const sources = first.sources as (Json & { id: string })[];
  const times = Array.from({ length: 10 }, (_, index) => index);
  return {
    incidents: {
      ...head,
      features: times.flatMap((index) => features.map((one) => again(one, index, random))),
    },
    sources: times.flatMap((index) => sources.map((one) => ({ ...one, id: idOf(one.id, index) }))),
    speakers: read('speakers.json'),
  };
}

function idOf(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index}`;
}

/** The record as it is, and nine others. */
function again(feature: Feature, index: number, random: () => number): Feature {
  if (index === 0) return feature;
  const { properties } = feature;
  const day = addLocal('1990-01-01', { days: Math.floor(random() * 14_000) });
  const number = Math.floor(random() * 10_000);
  const { en, ko } = properties.title;
  return {
    ...feature,
    id: idOf(feature.id, index),
    properties: {
      ...properties,
      title: { en: `${en}, ${number} ${day}`, ko: `${ko}, ${number} ${day}` },
      links: properties.links.map(({ rel, target }) => ({ rel, target: idOf(target, index) })),
      claims: properties.claims.map((claim) => ({
        ...claim,
        ...elsewhere(claim.about, day, random),
        quotes: claim.quotes.map((quote) => ({ ...quote, source: idOf(String(quote.source), index) })),
      })),
    },
  };
}

function elsewhere(about: string, day: string, random: () => number): Json {
  if (about === 'when') {
    const bound = { earliest: day, latest: addLocal(day, { days: Math.floor(random() * 3) }) };
    return { value: { start: bound, end: bound } };
  }
  if (about !== 'where') return {};
  const west = Math.round(random() * 2000) / 10;
  return { value: { on: 'dmz-north', km: [[west, Math.round((west + 1 + random() * 30) * 10) / 10]] } };
}
