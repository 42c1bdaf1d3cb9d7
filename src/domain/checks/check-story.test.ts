import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCatalogue, type RecordFiles } from '#domain/record/catalogue.ts';
import type { Fault } from '#domain/record/faults.ts';
import { SUBJECT } from '#testing/subject.ts';
import { checkStory } from './check-story.ts';

/** A change to the valid story: JSON pointers into it, and what is put there. */
interface Fixture {
  readonly patch: readonly { readonly path: string; readonly value: unknown }[];
  readonly faults: readonly Fault[];
}

const FILE = 'stories/january.json';
const FIXTURES = new URL('./fixtures/', import.meta.url);
const INVALID = new URL('story/invalid/', FIXTURES);
const { files } = read(new URL('valid.json', FIXTURES)) as { files: RecordFiles };
const parsed = parseCatalogue(files, SUBJECT);
const incidents = 'catalogue' in parsed ? parsed.catalogue.incidents : [];

describe('the valid story', () => {
  it('has no faults', () => {
    expect(incidents.length).toBeGreaterThan(0);
    expect(checkStory(valid(), { file: FILE, incidents })).toEqual([]);
  });
});

describe.each(readdirSync(INVALID).sort())('the flaw %s', (name) => {
  it('yields exactly its own faults', () => {
    const { patch, faults: expected } = read(new URL(name, INVALID)) as Fixture;
    const story = valid();
    for (const { path, value } of patch) put(story, path, value);
    const faults = checkStory(story, { file: FILE, incidents });
    expect(faults.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
    for (const [index, { message }] of expected.entries()) expect(faults[index]?.message).toContain(message);
  });
});

describe('whatever the file holds', () => {
  it.each([null, 0, '', [], {}, { steps: [null] }, { title: {}, steps: 3 }])(
    'gives faults and never throws: %j',
    (value) => expect(checkStory(value, { file: FILE, incidents }).length).toBeGreaterThan(0),
  );

  it('refuses to select what the collection of the story does not show', () => {
    const collection = {
      id: 'meetings',
      title: { en: 'Meetings', ko: '만남' },
      text: { en: 'Meetings', ko: '만남' },
      window: { from: 0, to: 1 },
      incidents: ['meeting-2020-01-06'],
    };
    expect(checkStory(valid(), { file: FILE, incidents, collection })).toEqual([
      {
        path: `${FILE}: steps[0].selection`,
        message: 'mdl-crossing-2020-01-05 is not of the collection ‘meetings’',
      },
    ]);
  });

  it('refuses a sentence that rests on a mistake', () => {
    const mistaken = structuredClone(incidents);
    const claim = mistaken[0]?.properties.claims.find(({ id }) => id === 'outcome-back');
    Object.assign(claim ?? {}, { stance: 'mistaken' });
    expect(checkStory(valid(), { file: FILE, incidents: mistaken })).toEqual([
      {
        path: 'stories/january.json: steps[0].sentences[1].claims[0]',
        message: 'rests on a mistaken claim: mdl-crossing-2020-01-05/outcome-back',
      },
    ]);
  });
});

function valid(): object {
  return read(new URL('story/valid.json', FIXTURES)) as object;
}

function read(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function put(root: object, path: string, value: unknown): void {
  const keys = path.split('/').slice(1);
  const last = keys.pop() ?? '';
  const parent = keys.reduce<object>((one, key) => Reflect.get(one, key) as object, root);
  Reflect.set(parent, last, value);
}
