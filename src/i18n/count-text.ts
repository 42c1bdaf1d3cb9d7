/** Numbers of incidents, rows and the like as people read them: in groups of three digits. */

/** English and Korean group alike. Always: by themselves some languages would leave four digits together. */
const grouped = new Intl.NumberFormat('en', { useGrouping: 'always' });

export function countText(count: number): string {
  return grouped.format(count);
}
