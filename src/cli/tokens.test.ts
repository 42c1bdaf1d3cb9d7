import { expect, test } from 'vitest';
import { contrastRatio } from '#cli/subject/color-difference.ts';
import { themeColors } from '#cli/subject/theme-colors.ts';
import { SYMBOL_LIFT } from '#symbols/lift.ts';

test.each(['light', 'dark'] as const)(
  'every text keeps 4.5:1 on every paper, every mark 3:1: %s',
  (theme) => {
    const colors = themeColors(theme);
    const of = (name: string) => colors[name] ?? '';
    for (const paper of ['paper', 'paper-raised', 'paper-sunken', 'accent-soft']) {
      for (const ink of ['ink', 'ink-soft', 'ink-faint', 'accent', 'conflict'])
        expect(contrastRatio(of(ink), of(paper)), `${ink} on ${paper}`).toBeGreaterThan(4.5);
      for (const mark of ['rule-strong', 'focus'])
        expect(contrastRatio(of(mark), of(paper)), `${mark} on ${paper}`).toBeGreaterThan(3);
    }
    expect(contrastRatio(of('on-accent'), of('accent'))).toBeGreaterThan(4.5);
    expect(contrastRatio(of('mark-ink'), of('mark'))).toBeGreaterThan(4.5);
  },
);

test('symbols are as light on the map as on the page', () => {
  for (const theme of ['light', 'dark'] as const)
    expect(themeColors(theme)['mark-lift'], theme).toBe(`${SYMBOL_LIFT[theme]}%`);
});
