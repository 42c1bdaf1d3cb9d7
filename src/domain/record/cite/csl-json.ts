/** CSL-JSON, which Zotero, Pandoc and others read. */
import type { CslItem } from './csl-item.ts';

export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
