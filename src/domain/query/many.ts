/**
 * More incidents than this are drawn and laid out in bulk: rows only where they are in sight, symbols, boxes and marks
 * on a canvas with buttons for few of them, footprints of one place as one fill. Up to here each has its own element,
 * which the browser's search and assistive technology find.
 */
export const MANY = 200;
