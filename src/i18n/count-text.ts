/** Numbers of incidents as people read them: in groups of three digits where there are many. */

/** English and Korean group alike. */
const grouped = new Intl.NumberFormat('en');

export function countText(count: number): string {
  return count < 10_000 ? String(count) : grouped.format(count);
}
