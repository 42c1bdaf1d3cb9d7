import { describe, expect, it } from 'vitest';
import { firstAnnouncement } from '#domain/evidence/announcement.ts';
import { resolve } from '#domain/evidence/evidence.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import { claimOf, whenClaim } from '#testing/incident-of.ts';
import { recordCatalogue } from '#testing/record.ts';
import { announcedBeside, announcedWords } from './announced-words.ts';

const name = (en: string, ko: string) => ({ name: { en, ko } });
const speakers = new Map(
  Object.entries({
    military: name('South Korean military', '한국군'),
    chiefs: { ...name('Joint Chiefs', '합참'), countedWith: 'military' },
    north: name('North Korean state media', '북한 매체'),
  }).map(([id, rest]) => [id, { id, ...rest }]),
);

function announced(
  earliest: string | null,
  latest: string | null,
  by = 'chiefs',
  rest: Partial<Claim> = {},
): Claim {
  return claimOf({
    id: `announced-${by}`,
    about: 'announced',
    value: { earliest, latest },
    attributedTo: [by, 'daily'],
    ...(rest as object),
  });
}

const line = (when: Claim, said: readonly Claim[], language: Language = 'en') =>
  announcedBeside(
    resolve([when, ...said], () => true),
    { speakers },
    language,
  )?.full;

describe('the line beside an incident', () => {
  const on9 = whenClaim('2024-06-09');

  it.each([
    ['2024-06-09', 'Announced the same day by Joint Chiefs', '당일 발표: 합참'],
    ['2024-06-10', 'Announced a day later by Joint Chiefs', '다음 날 발표: 합참'],
    ['2024-06-11', 'Announced 2 days later by Joint Chiefs', '2일 뒤 발표: 합참'],
  ])('says how long after it happened: %s', (day, english, korean) => {
    expect(line(on9, [announced(day, day)])).toBe(english);
    expect(line(on9, [announced(day, day)], 'ko')).toBe(korean);
  });

  it('says what is left open of the delay, and nothing where that says nothing', () => {
    const on11 = [announced('2024-06-11', '2024-06-11')];
    expect(line(whenClaim('2024-06-09', '2024-06-11'), on11)).toBe(
      'Announced at most 2 days later by Joint Chiefs',
    );
    expect(line(whenClaim('2024-06-10', '2024-06-11'), on11, 'ko')).toBe('당일 또는 다음 날 발표: 합참');
    expect(line(whenClaim('2024-06-06', '2024-06-09'), on11)).toBe(
      'Announced 2 to 5 days later by Joint Chiefs',
    );
    expect(line(whenClaim('2024-01', '2024-06'), on11)).toBeUndefined();
    expect(line(whenClaim('2024-04-01', '2024-06-01'), on11), 'known to two months').toBeUndefined();
    expect(line(on9, [])).toBeUndefined();
  });

  it('names offices of one establishment once, and other observers beside them', () => {
    const by = (...ids: string[]) => ids.map((id) => announced('2024-06-11', '2024-06-11', id));
    expect(line(on9, by('chiefs', 'military'))).toBe('Announced 2 days later by Joint Chiefs');
    expect(line(on9, by('chiefs', 'north', 'military'))).toBe(
      'Announced 2 days later by Joint Chiefs or North Korean state media',
    );
  });
});

describe('the words of an announcement', () => {
  const words = (alone?: string, language: Language = 'en') => {
    const basis = { basis: 'inferred' as const };
    const resolution = resolve(
      [whenClaim('2024-06-09'), announced('2024-06-11', '2024-06-11', 'chiefs', basis)],
      () => true,
    );
    const found = firstAnnouncement(resolution, { speakers });
    if (!found) throw new Error('not announced');
    return announcedWords(found, { speakers }, language, alone);
  };

  it('are the day, whether it is inferred, the delay and who announced it', () => {
    expect(words()).toEqual({
      day: '11 June 2024',
      inferred: '(inferred)',
      delay: '(2 days later)',
      by: 'by Joint Chiefs',
    });
    expect(words(undefined, 'ko')).toEqual({
      day: '2024년 6월 11일',
      inferred: '(추론)',
      delay: '(2일 뒤)',
      by: '합참',
    });
  });

  it('leave out an observer who is named elsewhere as the only one', () => {
    expect(words('military').by).toBe('');
    expect(words('north').by).toBe('by Joint Chiefs');
  });
});

it('the crossings of the record have their delays', () => {
  const catalogue = recordCatalogue();
  const of = (id: string) => {
    const claims = catalogue.incidents.find((one) => one.id === id)?.properties.claims ?? [];
    return announcedBeside(
      resolve(claims, () => true),
      catalogue,
      'en',
    );
  };
  expect(of('mdl-crossing-2024-06-09')).toEqual({
    short: 'announced 2 days later',
    full: 'Announced 2 days later by South Korean Joint Chiefs of Staff',
  });
  expect(of('mdl-crossing-2024-06-20')?.short).toBe('announced a day later');
  expect(of('mdl-crossing-2024-06-18')?.short).toBe('announced the same day');
  expect(of('ctx-putin-visit')).toBeUndefined();
});
