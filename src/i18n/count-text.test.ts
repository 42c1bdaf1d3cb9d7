import { expect, it } from 'vitest';
import type { Language } from '#domain/record/language.ts';
import { countText } from './count-text.ts';
import { cataloguesEn } from './en/catalogues.ts';
import { cataloguesKo } from './ko/catalogues.ts';
import { messagesFor } from './language.ts';

it('groups from four digits on', () => {
  expect([0, 999, 1000, 1234, 9999, 10_000, 1_234_567].map(countText)).toEqual([
    '0',
    '999',
    '1,000',
    '1,234',
    '9,999',
    '10,000',
    '1,234,567',
  ]);
});

const N = 4321;
const COUNTS = { certain: N, underWay: N, possible: N, undated: N };

/** Of each sentence that counts incidents or rows, with four digits in every place. */
function sentences(language: Language): readonly string[] {
  const { map, incidents, lineView, timeline, showing, tray, distance } = messagesFor(language);
  const catalogues = language === 'en' ? cataloguesEn : cataloguesKo;
  return [
    map.unplaced(N),
    map.firstUnplaced(N, N),
    map.dot(N),
    map.dotNearer(N),
    map.dotStep(N, N),
    tray.more(N),
    showing.sentence(COUNTS, 'T', 'window', ''),
    showing.undated(N),
    showing.absent(N, ''),
    distance.kilometres(N),
    incidents.facet('K', COUNTS, false),
    incidents.counted(N),
    incidents.absent(N, ''),
    incidents.searching(N),
    incidents.foundIn(N, 'C'),
    incidents.corroborated.filter(N),
    lineView.counted(N, N, N),
    lineView.csvCopied(N),
    lineView.inkSubtitle(N),
    lineView.inkExplain(N),
    lineView.tableOfMany(N, N + 1, N),
    timeline.gathered(N),
    timeline.undated(N),
    catalogues.read(N, N),
    catalogues.searching(N, N),
    catalogues.flaw('no-id', N, N),
  ];
}

it.each(['en', 'ko'] as const)('groups the counts of every sentence alike, in %s', (language) => {
  for (const sentence of sentences(language)) {
    expect(sentence).toContain('4,321');
    expect(sentence).not.toMatch(/\d{4}/);
  }
});
