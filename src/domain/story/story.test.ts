import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { IncidentFeature } from '#domain/record/incident.ts';
import { citedClaims, parseStory, readingTime, type Story, stands, windowOf } from './story.ts';

const parsed = parseStory(json('data/story.json'));
const story = 'story' in parsed ? parsed.story : undefined;
const { features } = json('data/incidents.geojson') as { features: IncidentFeature[] };

describe('the story of June 2024', () => {
  it('is six to nine steps', () => {
    expect(story?.steps.length).toBeGreaterThanOrEqual(6);
    expect(story?.steps.length).toBeLessThanOrEqual(9);
  });

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

  it('stands whole on all sources, and in part on the three articles', () => {
    const cited = sentences().flatMap((sentence) => citedClaims(sentence, features));
    expect(cited.every((cited) => stands(cited, () => true))).toBe(true);
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
  const step = story?.steps[0];
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

function sentences(): Story['steps'][number]['sentences'] {
  return story?.steps.flatMap((step) => step.sentences) ?? [];
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
