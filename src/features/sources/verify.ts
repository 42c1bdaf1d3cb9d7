/** Verifying a source's excerpts against a text that the reader holds: here in the page, nothing is sent. */
import { checkAgainstText, codePoints } from '../../domain/check-quotes';
import type { Quote } from '../../domain/incident';
import { withLineFeeds } from '../../domain/line-ends';

/** No article is longer; a wrongly chosen film must not fill the memory. */
export const FILE_LIMIT_BYTES = 5_000_000;

export interface VerifiedQuote {
  readonly quote: Quote;
  readonly holds: boolean;
}

export type Verification =
  | { readonly type: 'empty' | 'too-large' | 'not-text' | 'unreadable' | 'no-crypto' }
  | {
      readonly type: 'compared';
      /** SHA-256 (hex) of the text with LF line ends. */
      readonly sha256: string;
      readonly isSameText: boolean;
      readonly quotes: readonly VerifiedQuote[];
    };

/** Never throws: whatever the file is, the answer says so. */
export async function verifyFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
  expected: string,
  quotes: readonly Quote[],
): Promise<Verification> {
  if (file.size === 0) return { type: 'empty' };
  if (file.size > FILE_LIMIT_BYTES) return { type: 'too-large' };
  if (!globalThis.crypto?.subtle) return { type: 'no-crypto' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { type: 'unreadable' };
  const text = decode(bytes);
  if (text === undefined) return { type: 'not-text' };
  const sha256 = await sha256Of(text);
  const points = codePoints(text);
  return {
    type: 'compared',
    sha256,
    isSameText: sha256 === expected,
    quotes: quotes.map((quote) => ({
      quote,
      holds: quote.start !== undefined && checkAgainstText({ quote, path: '' }, points).length === 0,
    })),
  };
}

/** Undefined for what is no UTF-8, or holds bytes that no text has. */
function decode(bytes: ArrayBuffer): string | undefined {
  try {
    // The mark at the beginning is part of what was hashed, if there is one.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? undefined : withLineFeeds(text);
  } catch {
    return undefined;
  }
}

async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
