import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRECISIONS_OF_PLACE } from '#domain/record/incident.ts';
import { aboutWordsFor } from '#i18n/parts/about-words.ts';
import { pageWordsFor } from '#i18n/parts/pages-words.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { messagesFor, preferredLanguage } from './language.ts';

const HANGUL = /\p{Script=Hangul}/u;
const en = { ...panelMessagesFor('en'), about: aboutWordsFor('en'), pages: pageWordsFor('en') };
const ko = { ...panelMessagesFor('ko'), about: aboutWordsFor('ko'), pages: pageWordsFor('ko') };
/** Said in English in the Korean catalogue too: the other language's own name. */
const NOT_KOREAN = new Set(['otherLanguage', 'pages.otherLanguage']);

describe('the two catalogues', () => {
  it('have the same shape', () => {
    expect(shape(ko)).toEqual(shape(en));
  });

  it('are in their own script', () => {
    for (const [path, text] of texts(en)) {
      if (!NOT_KOREAN.has(path)) expect(`${path}: ${text}`).not.toMatch(HANGUL);
    }
    for (const [path, text] of texts(ko)) {
      if (!NOT_KOREAN.has(path) && /\p{L}{2,}/u.test(text)) expect(`${path}: ${text}`).toMatch(HANGUL);
    }
  });

  it('leave nothing empty', () => {
    for (const [path, text] of [...texts(en), ...texts(ko)]) expect(text.trim(), path).not.toBe('');
  });

  it.each(['en', 'ko'] as const)('name every precision in %s', (language) => {
    const messages = messagesFor(language);
    expect(Object.keys(messages.precision).sort()).toEqual([...PRECISIONS_OF_PLACE].sort());
  });
});

describe('preferredLanguage', () => {
  it.each([
    [['ko-KR', 'en'], 'ko'],
    [['fr', 'ko'], 'ko'],
    [['en-GB', 'ko'], 'en'],
    [['fr', 'ja'], 'en'],
    [[], 'en'],
    [['KO'], 'ko'],
  ] as const)('reads %j as %s', (preferred, language) => {
    expect(preferredLanguage(preferred)).toBe(language);
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (preferred) => {
        expect(['en', 'ko']).toContain(preferredLanguage(preferred));
      }),
    );
  });
});

describe('what is shown, in words', () => {
  it.each([
    [2, 0, 3, '2 incidents in June 2024 (KST); 3 more may fall in it'],
    [8, 2, 1, '8 incidents in June 2024 (KST); 2 more under way; 1 more may fall in it'],
    [1, 0, 0, '1 incident in June 2024 (KST)'],
    [0, 1, 2, '1 incident under way in June 2024 (KST); 2 more may fall in it'],
    [0, 0, 1, '1 incident that may fall in June 2024 (KST)'],
    [0, 0, 0, 'No incidents in June 2024 (KST)'],
  ])('agrees in number for %i, %i and %i', (certain, underWay, possible, sentence) => {
    const counts = { certain, underWay, possible };
    expect(en.showing.sentence(counts, 'in June 2024', 'window')).toBe(sentence);
    expect(ko.showing.sentence(counts, '2024년 6월', 'window')).toMatch(HANGUL);
  });

  it('says of a moment what was under way then', () => {
    const counts = { certain: 0, underWay: 2, possible: 3 };
    expect(en.showing.sentence(counts, 'at 18 June 2024, 09:00', 'moment')).toBe(
      '2 incidents under way at 18 June 2024, 09:00 (KST); 3 more may have been under way then',
    );
    expect(ko.showing.sentence(counts, '2024년 6월 18일 09:00 현재', 'moment')).toBe(
      '2024년 6월 18일 09:00 현재(한국 시간) 진행 중인 사건 2건, 그때 진행 중이었을 수 있는 사건 3건',
    );
  });
});

/** Paths with the type of what stands there; lists by their length. */
function shape(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [`${path}[${value.length}]`];
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value)
    .flatMap(([key, one]) => shape(one, `${path}.${key}`))
    .sort();
}

function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path.slice(1), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, `${path}.${key}`));
}
