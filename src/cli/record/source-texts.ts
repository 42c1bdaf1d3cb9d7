/** Full texts of sources, held by whoever checks: never part of the record. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLineFeeds } from '#domain/checks/words/newlines.ts';

/** The texts of a folder by the SHA-256 (hex) of their bytes with LF line ends. */
export function readTexts(directory: string): ReadonlyMap<string, string> {
  const files = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ name }) => {
      const text = withLineFeeds(readFileSync(join(directory, name), 'utf8'));
      return [createHash('sha256').update(text).digest('hex'), text];
    }),
  );
}
