import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RowHeading } from '#domain/query/listed-rows.ts';
import { layOut } from './row-layout.ts';

const HEIGHTS = { row: 80, heading: 32 };

const lists = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 }).map((counts) => {
  const headings: RowHeading[] = [];
  let first = 0;
  for (const count of counts) {
    headings.push({ period: String(1960 + headings.length), first, count });
    first += count;
  }
  return { incidents: new Uint32Array(first), headings };
});

test('rows follow each other without a gap, each heading above the first of its own', () => {
  fc.assert(
    fc.property(lists, (listed) => {
      const layout = layOut(listed, HEIGHTS);
      let top = 0;
      for (let position = 0; position < layout.count; position += 1) {
        expect(layout.topOf(position)).toBe(top);
        const under = listed.headings[layout.headingOf(position)];
        expect(position - (under?.first ?? 0)).toBeLessThan(under?.count ?? 0);
        expect(layout.isFirst(position)).toBe(under?.first === position);
        top += layout.heightOf(position);
      }
      expect(layout.height).toBe(top);
    }),
    { numRuns: 30 },
  );
});

test('at each height the row is found that stands there', () => {
  fc.assert(
    fc.property(lists, fc.double({ min: 0, max: 1, noNaN: true }), (listed, share) => {
      const layout = layOut(listed, HEIGHTS);
      const top = share * layout.height;
      const position = layout.positionAt(top);
      expect(layout.topOf(position)).toBeLessThanOrEqual(top);
      const isLast = position === layout.count - 1;
      expect(isLast ? layout.height : layout.topOf(position + 1)).toBeGreaterThanOrEqual(top);
    }),
  );
});
