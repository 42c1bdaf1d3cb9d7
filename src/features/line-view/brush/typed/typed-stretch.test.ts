import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_KM } from '#testing/subject.ts';
import { typedStretch } from './typed-stretch.ts';

describe('typedStretch', () => {
  it.each([
    ['100', 'west', [100, 150], [100, 150]],
    ['112.5', 'east', [100, 150], [100, 112.5]],
    ['112,5 km', 'east', [100, 150], [100, 112.5]],
    ['km 70', 'west', null, [70, LINE_KM]],
    ['100–150', 'west', null, [100, 150]],
    ['100 - 150km', 'east', [3, 9], [100, 150]],
    ['km 100 to km 150', 'east', null, [100, 150]],
    ['100~150킬로미터', 'west', null, [100, 150]],
    ['100-100.2', 'west', null, [100, 101]],
  ] as const)('reads %s at the %s end', (text, end, now, stretch) => {
    expect(typedStretch(text, end, now, LINE_KM)).toEqual({ ok: true, stretch, beyond: false });
  });

  it('ends at the ends of the line and says so; the whole of it is no filter', () => {
    expect(typedStretch('200-300', 'west', null, LINE_KM)).toEqual({
      ok: true,
      stretch: [200, LINE_KM],
      beyond: true,
    });
    expect(typedStretch('-5', 'west', [3, 9], LINE_KM)).toEqual({ ok: true, stretch: [0, 9], beyond: true });
    expect(typedStretch('0', 'west', null, LINE_KM)).toEqual({ ok: true, stretch: null, beyond: false });
  });

  it.each([
    ['Cheorwon', 'unreadable'],
    ['', 'unreadable'],
    ['1e3', 'unreadable'],
    ['9'.repeat(50), 'unreadable'],
    ['150-100', 'backwards'],
    ['160', 'backwards'],
  ] as const)('says of %s that it is %s', (text, problem) => {
    expect(typedStretch(text, 'west', [100, 150], LINE_KM)).toEqual({ ok: false, problem });
  });

  it('gives of any text a stretch of the line, or a problem', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.double({ noNaN: true }),
        fc.constantFrom('west', 'east'),
        (text, km, end) => {
          for (const typed of [text, String(km), `${km}-${text}`]) {
            const read = typedStretch(typed, end, [100, 150], LINE_KM);
            if (!read.ok || !read.stretch) continue;
            const [from, to] = read.stretch;
            expect(from >= 0 && from < to && to <= LINE_KM).toBe(true);
          }
        },
      ),
    );
  });
});
