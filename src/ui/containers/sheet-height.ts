/** The three heights of the sheet, lowest first. */
export const SHEET_HEIGHTS = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Each height as a share of the parent's height; `low` shows the handle and a heading. */
const SHARES: Record<SheetHeight, number> = { low: 0.1, half: 0.58, full: 1 };

/** The height nearest to `px` of `room` px, after a fling with `speed` px per millisecond (upwards is positive). */
export function settle(px: number, room: number, speed = 0): SheetHeight {
  const share = room > 0 ? px / room + speed * 0.25 : 0;
  return (
    [...SHEET_HEIGHTS].sort((a, b) => Math.abs(SHARES[a] - share) - Math.abs(SHARES[b] - share))[0] ?? 'low'
  );
}

/** The next height up (1) or down (-1); the highest and the lowest stay as they are. */
export function step(height: SheetHeight, by: 1 | -1): SheetHeight {
  return SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + by] ?? height;
}
