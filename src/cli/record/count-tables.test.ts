import { expect, test } from 'vitest';
import { firstIncidents, recordCatalogue } from '#testing/record.ts';
import { OWN_SUBJECT } from '#testing/subject.ts';
import { countTables } from './count-tables.ts';

test('kinds, decades and precisions each add up to the record, and a collection has what it lists', () => {
  const { incidents, ...catalogue } = recordCatalogue();
  const tables = countTables({ incidents, ...catalogue }, OWN_SUBJECT);
  const claims = incidents.reduce((sum, { properties }) => sum + properties.claims.length, 0);
  const total = (heading: string, figure: string) =>
    Object.values(tables[heading] ?? {}).reduce((sum, row) => sum + (row[figure] ?? 0), 0);
  for (const heading of ['by kind', 'by decade', 'by precision of place']) {
    expect([total(heading, 'incidents'), total(heading, 'claims')], heading).toEqual([
      incidents.length,
      claims,
    ]);
  }
  expect(total('by side of who is named first', 'claims')).toBe(claims);
  const [first] = OWN_SUBJECT.collections;
  expect(tables['by collection']?.[first?.id ?? '']?.incidents).toBe(firstIncidents().size);
});
