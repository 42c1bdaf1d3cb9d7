/**
 * The row between the ruler and the plot, in which what took long has its symbols. No time is on its level, so that none
 * of them is taken for a date.
 */

/** Its height, px: as high as the least target of a pointer, since the handles stand right above it. */
export const HEAD_ROW = 24;
/** The middle of its symbols, px of the plot, whose upper edge is 0. */
export const HEAD_MIDDLE = -HEAD_ROW / 2;
