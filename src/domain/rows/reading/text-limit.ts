/** How much of a text is kept: a file may hold texts of any length, and the page shows lines. */

/** Bytes of UTF-8. */
export const LONGEST_TEXT = 4096;

/** Bytes of an id, which stands in the address of the page: it has no more UTF-16 units than bytes. */
export const LONGEST_ID = 200;

/** The end of what is kept of `bytes[start..end]`, at most `most` bytes: it cuts no character in two. */
export function keptEnd(bytes: Uint8Array, start: number, end: number, most = LONGEST_TEXT): number {
  if (end - start <= most) return end;
  let last = start + most;
  while (last > start && ((bytes[last] ?? 0) & 0xc0) === 0x80) last -= 1;
  return last;
}
