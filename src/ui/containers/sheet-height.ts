/** The three heights of the sheet, lowest first. */
export const SHEET_HEIGHTS = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Each height as a share of the room there is; `low` shows the handle and a heading. */
const SHARES: Record<SheetHeight, number> = { low: 0.1, half: 0.56, full: 1 };

/** The height nearest to `px` of `room` px; a fling towards an end (px a millisecond, up positive) wins. */
export function settle(px: number, room: number, speed = 0): SheetHeight {
  const share = room > 0 ? px / room + speed * 0.25 : 0;
  return (
    [...SHEET_HEIGHTS].sort((a, b) => Math.abs(SHARES[a] - share) - Math.abs(SHARES[b] - share))[0] ?? 'low'
  );
}

/** One height up (1) or down (-1); the ends stay. */
export function step(height: SheetHeight, by: 1 | -1): SheetHeight {
  return SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + by] ?? height;
}
