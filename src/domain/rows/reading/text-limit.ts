/** How much of a text is kept: a file may hold texts of any length, and the page shows lines. */

/** Bytes of UTF-8. */
export const LONGEST_TEXT = 4096;

/** The end of what is kept of `bytes[start..end]`: it cuts no character in two. */
export function keptEnd(bytes: Uint8Array, start: number, end: number): number {
  if (end - start <= LONGEST_TEXT) return end;
  let last = start + LONGEST_TEXT;
  while (last > start && ((bytes[last] ?? 0) & 0xc0) === 0x80) last -= 1;
  return last;
}
