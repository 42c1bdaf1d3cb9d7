/** Compares the excerpts of a source with a text of the reader's. This happens in the page; nothing is sent. */

import { withLineFeeds } from '#domain/checks/words/newlines.ts';
import type { Quote } from '#domain/record/incident.ts';
import { type Finding, findIn } from './find-quote.ts';

/** The largest file that is read, bytes. No article is longer, and a video chosen by mistake must not fill the memory. */
export const FILE_LIMIT_BYTES = 5_000_000;

export interface VerifiedQuote {
  readonly quote: Quote;
  readonly finding: Finding;
}

/**
 * The digest of the text with LF line ends, compared with the record's; `unasked` if the record has none or the
 * browser cannot compute it.
 */
export type Digest =
  | { readonly answer: 'same' | 'other'; readonly sha256: string }
  | { readonly answer: 'unasked' };

export type Verification =
  | { readonly type: 'empty' | 'too-large' | 'not-text' | 'utf-16' | 'not-utf-8' | 'unreadable' }
  | {
      readonly type: 'compared';
      readonly digest: Digest;
      /** True if the file is HTML, whose tags separate the words. */
      readonly isMarkup: boolean;
      readonly quotes: readonly VerifiedQuote[];
    };

/** Never throws; what is wrong with the file is part of the result. */
export async function verifyFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
  expected: string | undefined,
  quotes: readonly Quote[],
): Promise<Verification> {
  if (file.size === 0) return { type: 'empty' };
  if (file.size > FILE_LIMIT_BYTES) return { type: 'too-large' };
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return { type: 'unreadable' };
  const read = decode(new Uint8Array(buffer));
  if ('fault' in read) return { type: read.fault };
  const { text, digest } = await compareDigests(read.text, expected);
  const find = findIn(text);
  return {
    type: 'compared',
    digest,
    isMarkup: /^\s*<(!doctype\s+html|html|head|body)\b/i.test(text),
    quotes: quotes.map((quote) => ({ quote, finding: find(quote) })),
  };
}

type Decoded = { readonly text: string } | { readonly fault: 'not-text' | 'utf-16' | 'not-utf-8' };

function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { fault: 'utf-16' };
  // Only a text in UTF-16 has zero bytes.
  if (bytes.includes(0)) return { fault: 'not-text' };
  try {
    return {
      text: withLineFeeds(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)),
    };
  } catch {
    return { fault: 'not-utf-8' };
  }
}

const BYTE_ORDER_MARK = '\ufeff';

/** Some editors put a byte order mark before the text; it belongs to the text only if the record's text has it too. */
async function compareDigests(
  text: string,
  expected: string | undefined,
): Promise<{ readonly text: string; readonly digest: Digest }> {
  const unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
  if (expected === undefined || !globalThis.crypto?.subtle)
    return { text: unmarked, digest: { answer: 'unasked' } };
  for (const version of new Set([text, unmarked])) {
    if ((await sha256Of(version)) === expected)
      return { text: version, digest: { answer: 'same', sha256: expected } };
  }
  return { text: unmarked, digest: { answer: 'other', sha256: await sha256Of(unmarked) } };
}

async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
