import { describe, expect, it } from 'vitest';
import type { IncidentPlace } from '#features/line-view/boxes/boxes.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { messagesFor } from '#i18n/language.ts';
import { day, resolvedOf } from '#testing/resolved-of.ts';
import { SUBJECT } from '#testing/subject.ts';
import { lineCsv } from './line-csv.ts';

const plain = (header: readonly string[], rows: readonly (readonly string[])[]) =>
  `\ufeff${[header, ...rows].map((row) => row.join('|')).join('\n')}`;

const place = (id: string, stretches: [number, number][]): IncidentPlace => ({
  id,
  kind: 'mdl-crossing',
  stretches,
  wholeLine: false,
  elsewhere: null,
  incident: resolvedOf(id, { time: day('2024-06-09') }),
});

function model(language: 'en' | 'ko', onStretch = false): Parameters<typeof lineCsv>[0] {
  const first = { ...place('one', [[27, 168]]), key: 'one', reading: 0 };
  // Of an incident with several times each is a box, and all are one row.
  const boxes = [first, { ...first, key: 'one-2', reading: 1 }];
  const record = { boxes, undated: [place('two', [])] };
  return {
    subject: SUBJECT,
    record: record as unknown as LineModel['record'],
    standings: new Map([['one', 'certain']]),
    onStretch,
    messages: messagesFor(language),
    language,
  };
}

describe('the table as CSV', () => {
  it('has the rows and texts of the table, undated incidents last', () => {
    expect(lineCsv(model('en'), plain).split('\n')).toEqual([
      'Incident|Kind|When (KST)|Along the line|In period?',
      'Title of one|Crossing of the line|Sunday 9 June 2024|km 27–168 of the line|In this period',
      'Title of two|Crossing of the line|Sunday 9 June 2024|No source says where|Outside the period',
    ]);
    expect(lineCsv(model('en', true), plain).split('\n')).toEqual([
      'Incident|Kind|When (KST)|Along the line|In period and stretch?',
      'Title of one|Crossing of the line|Sunday 9 June 2024|km 27–168 of the line|In this period and stretch',
      'Title of two|Crossing of the line|Sunday 9 June 2024|No source says where|Outside the period or the stretch',
    ]);
    expect(lineCsv(model('ko'), plain)).toContain('one 제목|군사분계선 월선|2024년 6월 9일 일요일|');
  });

  it('begins with a word, not with a byte order mark', () => {
    expect(lineCsv(model('en'), plain).charCodeAt(0)).toBe('I'.charCodeAt(0));
  });
});
