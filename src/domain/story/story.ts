/** A guided walk through the record, as data: steps of sentences, each of which rests on claims. Its title is in subject.json. */

import * as z from 'zod/mini';
import { type EvidenceFilter, isClaimEnabled } from '#domain/evidence/evidence.ts';
import { type Fault, schemaFaults } from '#domain/record/faults.ts';
import type { Claim, IncidentFeature } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import { localized, slug } from '#domain/record/shared-fields.ts';
import { type InstantRange, isLocalTime, rangeOf } from '#domain/time/local-time.ts';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** `incident/claim`, e.g. `mdl-crossing-2024-06-09/when-donga`. */
const claimAddress = z.string().check(z.regex(new RegExp(`^${SLUG}/${SLUG}$`), 'not incident/claim'));
const localTime = z.string().check(z.refine(isLocalTime, 'not a local time such as 2024-06-20'));
const longitude = z.number().check(z.minimum(-180), z.maximum(180));
const latitude = z.number().check(z.minimum(-85), z.maximum(85));

const sentence = z.strictObject({
  text: localized,
  /** All of them together: take one away and the sentence says more than is known. */
  claims: z.array(claimAddress).check(z.minLength(1, 'a sentence rests on at least one claim')),
});

const step = z.strictObject({
  id: slug,
  title: localized,
  sentences: z.array(sentence).check(z.minLength(1)),
  /** What the map shows, whatever the screen: west, south, east, north in degrees. */
  bounds: z.tuple([longitude, latitude, longitude, latitude]),
  /** Local Korean times, both included at their own precision. */
  window: z.strictObject({ from: localTime, to: localTime }),
  selection: z.nullable(slug),
});

export const storyFile = z.strictObject({
  steps: z.array(step).check(z.minLength(1), z.maxLength(99)),
});

export type Sentence = z.infer<typeof sentence>;
export type StoryStep = z.infer<typeof step>;
export type Story = z.infer<typeof storyFile>;

/** The story of a file, or every fault of its schema. */
export function parseStory(
  raw: unknown,
  path: string,
): { readonly story: Story } | { readonly faults: readonly Fault[] } {
  const parsed = storyFile.safeParse(raw);
  return parsed.success ? { story: parsed.data } : { faults: schemaFaults(path, parsed) };
}

/** The window of a step, in instants. */
export function windowOf({ window }: Pick<StoryStep, 'window'>): InstantRange {
  return { from: rangeOf(window.from).from, to: rangeOf(window.to).to };
}

/** One claim that a sentence rests on, with its incident. */
export interface CitedClaim {
  /** `incident/claim`. */
  readonly address: string;
  readonly incident: string;
  readonly id: string;
  /** Absent where the record has no such claim. */
  readonly claim?: Claim | undefined;
  readonly feature?: IncidentFeature | undefined;
}

export function citedClaims({ claims }: Sentence, incidents: readonly IncidentFeature[]): CitedClaim[] {
  return claims.map((address) => {
    const [incident = '', id = ''] = address.split('/');
    const feature = incidents.find((one) => one.id === incident);
    return { address, incident, id, feature, claim: feature?.properties.claims.find((one) => one.id === id) };
  });
}

/** False where the enabled sources do not make the claim, or the record does not have it. */
export function stands({ claim }: CitedClaim, enabled: EvidenceFilter): boolean {
  return claim !== undefined && isClaimEnabled(claim, enabled);
}

const READING = { en: { unit: /\S+/gu, perMinute: 190 }, ko: { unit: /[\p{L}\p{N}]/gu, perMinute: 420 } };
/** To find the place on the map before the words. */
const LOOKING_MS = 3000;

/** How long a step stays while the story plays, in ms: words (in Korean, syllables) at an easy pace, and a look at the map. */
export function readingTime({ title, sentences }: StoryStep, language: Language): number {
  const { unit, perMinute } = READING[language];
  const text = [title, ...sentences.map((one) => one.text)].map((one) => one[language]).join(' ');
  return LOOKING_MS + Math.round(((text.match(unit)?.length ?? 0) / perMinute) * 60_000);
}
