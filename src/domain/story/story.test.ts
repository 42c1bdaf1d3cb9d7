import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNoted } from '#domain/evidence/noted.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import { recordCatalogue } from '#testing/record.ts';
import { OWN_SUBJECT } from '#testing/subject.ts';
import {
  citedClaims,
  parseStory,
  readingTime,
  type Sentence,
  type Story,
  type StoryStep,
  stands,
  windowOf,
} from './story.ts';
import { storyPath } from './story-path.ts';

const STORIES = OWN_SUBJECT.stories.map(({ id }) => [id, storyIn(id)] as const);
const story = storyIn('june-2024');
const catalogue = recordCatalogue();
const { features } = json('data/incidents.geojson') as { features: IncidentFeature[] };

describe.each(STORIES)('the story %s', (_, { steps }) => {
  it('is six to thirteen steps of at most six sentences', () => {
    expect(steps.length).toBeGreaterThanOrEqual(6);
    expect(steps.length).toBeLessThanOrEqual(13);
    for (const { sentences } of steps) expect(sentences.length).toBeLessThanOrEqual(6);
  });

  it('stands whole on all sources', () => {
    const cited = sentencesOf(steps).flatMap((sentence) => citedClaims(sentence, features));
    expect(cited.filter((one) => !stands(one, () => true))).toEqual([]);
  });

  it('selects in each step what its sentences are about', () => {
    for (const step of steps.filter(({ selection }) => selection !== null)) {
      const cited = step.sentences.flatMap((sentence) => citedClaims(sentence, features));
      expect(
        cited.some(({ incident }) => incident === step.selection),
        step.id,
      ).toBe(true);
    }
  });
});

describe('the stories of more than a month', () => {
  it.each(STORIES.slice(1))('%s goes on in time', (_, { steps }) => {
    const told = steps.slice(1, -1).map((step) => windowOf(step).to);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  /** The words of a claim that was not read in its source, but noted of it. */
  const ofNotes = /\bnotes\b|\bnoted\b|words[^.]* kept/i;
  /** About which a circle is drawn: the notes give it, and not the fact. */
  const REFERENCE_POINT = /,? (?:which|that) Wikipedia gives,? by our notes/;
  const owned = { en: /address of the report/, ko: /기사의 주소/ };

  it.each(STORIES.slice(1))('%s has a mark at each sentence that only notes have', (_, { steps }) => {
    const [, ...told] = steps;
    const silent = sentencesOf(told).filter((sentence) => {
      const cited = citedClaims(sentence, features);
      const areOfNotes = cited.every(({ claim }) =>
        ofNotes.test(claim?.reasoning?.en.replace(REFERENCE_POINT, '') ?? ''),
      );
      const isMarked = cited.some(({ claim }) => claim && isNoted(claim, catalogue));
      return areOfNotes && !isMarked && !(owned.en.test(sentence.text.en) && owned.ko.test(sentence.text.ko));
    });
    expect(silent.map(({ text }) => text.en)).toEqual([]);
  });
});

describe('the story of June 2024', () => {
  it('calls unintentional only the crossings of 9 and 18 June', () => {
    const said = sentences().filter(({ text }) => /unintentional/.test(text.en) || /의도하지/.test(text.ko));
    const cited = said.flatMap(({ claims }) => claims.filter((claim) => /intent/.test(claim)));
    expect(cited.sort()).toEqual([
      'mdl-crossing-2024-06-09/intent-unintentional',
      'mdl-crossing-2024-06-18/intent-unintentional',
    ]);
  });

  it('never dates the explosions to the day on which they were told of', () => {
    const about = sentences().filter(({ text }) => /explosion/.test(text.en));
    expect(about.length).toBeGreaterThan(1);
    for (const { text } of about.filter((one) => /18/.test(one.text.en)))
      expect(text.en).toMatch(/announcement of 18 June/);
  });

  it('stands in part on the three articles', () => {
    const cited = sentences().flatMap((sentence) => citedClaims(sentence, features));
    const articles = new Set([
      'financial-world-26518',
      'patriot-daily-press-2024-06-19',
      'red-state-observer-218003',
    ]);
    const standing = cited.filter((cited) => stands(cited, (source) => articles.has(source)));
    expect(standing.length).toBeGreaterThan(0);
    expect(standing.length).toBeLessThan(cited.length);
  });
});

describe('a step', () => {
  const [step] = story.steps;
  if (!step) throw new Error('no story');

  it('covers both days of its window in Korea', () => {
    expect(windowOf({ window: { from: '2024-06-09', to: '2024-06-10' } })).toEqual({
      from: Date.UTC(2024, 5, 8, 15),
      to: Date.UTC(2024, 5, 10, 15),
    });
  });

  it('stays as long as its words take to read, in either language', () => {
    const [sentence] = step.sentences;
    if (!sentence) throw new Error('no sentence');
    const short = { ...step, sentences: [sentence] };
    for (const language of ['en', 'ko'] as const) {
      expect(readingTime(step, language)).toBeGreaterThan(readingTime(short, language));
      expect(readingTime(step, language)).toBeGreaterThan(8000);
      expect(readingTime(step, language)).toBeLessThan(60_000);
    }
  });

  it('knows a claim that is not there for one that does not stand', () => {
    const [cited] = citedClaims({ text: { en: 'x', ko: '가' }, claims: ['nobody/nothing'] }, features);
    expect(cited && stands(cited, () => true)).toBe(false);
  });
});

function sentences(): Sentence[] {
  return sentencesOf(story.steps);
}

function sentencesOf(steps: readonly StoryStep[]): Sentence[] {
  return steps.flatMap((step) => step.sentences);
}

function storyIn(id: string): Story {
  const parsed = parseStory(json(`data/${storyPath(id)}`), id);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.story;
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
