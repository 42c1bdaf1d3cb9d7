import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#domain/record/language.ts';
import { ACCOUNT_SIDES } from '#domain/record/source.ts';
import { datedWords, spanWords } from '#i18n/dates/time-words.ts';
import { messagesFor } from './language.ts';
import { pageWordsOfSide } from './page-words-of-side.ts';

const NONE: ReadonlySet<string> = new Set();
const ALL_ON = { knownOn: null, disabledSets: NONE, disabledSources: NONE };
const en = messagesFor('en');

describe('the words of the page while one side is asked for', () => {
  test('are the usual ones while all accounts count', () => {
    expect(pageWordsOfSide(en, { side: null, ...ALL_ON })).toBe(en);
  });

  test('say whose words give no date and no place, and not that sources are off', () => {
    const words = pageWordsOfSide(en, { side: 'dprk', ...ALL_ON });
    const { time, tray, showing, incidents, evidence } = words;
    expect(time.undated).toBe('Pyongyang gives no date in the words kept here');
    expect(spanWords(null, 'en', words)).toBe(time.undated);
    expect(datedWords({ time: null, claims: [] } as never, 'en', words)).toBe(time.undated);
    expect(tray.when.now).toBe(time.undated);
    expect(showing.undated(10)).toBe('10 to which Pyongyang gives no date');
    expect(showing.absent(126, null)).toBe('126 others: nothing quoted from Pyongyang');
    expect(incidents.absent(1, null)).toBe('Nothing quoted from Pyongyang: 1');
    expect(evidence.change.sources(185, 185)).toBe('');
    expect(evidence.change.many(2, 3, 126)).toBe(
      'Nothing is quoted from Pyongyang on 126 incidents. Of the others the place changes for 2, the time for 3.',
    );
  });

  test.each(LANGUAGES)('name the side, and no source while all are on (%s)', (language) => {
    const usual = messagesFor(language);
    for (const side of ACCOUNT_SIDES) {
      const words = pageWordsOfSide(usual, { side, ...ALL_ON });
      const told = [
        words.time.undated,
        words.tray.where.now,
        words.lineView.unplacedNow,
        words.precision.unknown,
        words.showing.absent(2, null),
        words.incidents.absent(2, null),
        words.evidence.change.unsupported,
        words.evidence.change.many(1, 1, 1),
      ];
      for (const one of told) {
        expect(one).toContain(usual.sides.names[side]);
        expect(one).not.toMatch(/source|출처/);
      }
    }
  });

  test('say that only some sources are on where that may be why', () => {
    const words = pageWordsOfSide(en, { side: 'dprk', ...ALL_ON, disabledSources: new Set(['one']) });
    expect(words.time.undated).toBe('Pyongyang gives no date in the sources that are on');
    expect(words.showing.absent(2, null)).toBe('2 others: nothing quoted from Pyongyang in these sources');
    expect(words.evidence.change.sources(184, 185)).toBe('184 of 185 sources on.');
  });
});
