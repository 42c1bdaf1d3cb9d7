/**
 * What mail and chat do to a link, undone: a full stop or a bracket that was taken for its end, `&` written as `&amp;`,
 * and an encoding that was done twice.
 */

export type Mend = 'punctuation' | 'entity' | 'encoding';

export interface MendedQuery {
  readonly query: string;
  readonly mends: readonly Mend[];
  /** What was dropped from its end; empty: nothing. */
  readonly dropped: string;
}

/** Marks that end a sentence, a bracket or a quotation, and whatever is no ASCII, such as the particle after a Korean word. */
const AT_END = /(?:[\s.,;:!?)\]}>"'*_`]|\P{ASCII})+$/u;

/** How far from the end marks are looked for: the search takes the square of it. */
const LONGEST_END = 200;

/**
 * The readings of a query, the likeliest first. Only what no address of the page ever has is undone in all of them; one of
 * the others is needed where more of the address can be read by it. A search that ends with a full stop stays as it is.
 */
export function readingsOf(query: string): readonly MendedQuery[] {
  const plain = withoutEntities(query.replace(/^\?/, ''));
  const once = decodedOnce(plain);
  const readings = once && isSurelyEncoded(plain.query, once.query) ? [once] : once ? [plain, once] : [plain];
  return readings.flatMap((reading) => {
    const trimmed = trimmedAtEnd(reading);
    return trimmed ? [reading, trimmed] : [reading];
  });
}

function withoutEntities(query: string): MendedQuery {
  const read = query.replace(/&(?:amp;)+/gi, '&');
  return { query: read, mends: read === query ? [] : ['entity'], dropped: '' };
}

/** Null where it was not encoded twice: then every escape in it is the escape of an escape. */
function decodedOnce({ query, mends }: MendedQuery): MendedQuery | null {
  const isWhole = !query.includes('=') && /%3d/i.test(query);
  const isTwice = query.includes('%') && !/%(?!25[0-9a-f]{2})/i.test(query);
  if (!isWhole && !isTwice) return null;
  const once = isWhole ? orNull(query) : query.replace(/%25/g, '%');
  if (once === null) return null;
  const read = withoutEntities(once.replace(/^\?/, ''));
  return { ...read, mends: [...new Set([...mends, ...read.mends, 'encoding' as const])] };
}

/** Encoded with its own signs, or searching for Hangul by the numbers of its bytes: nobody means that. */
function isSurelyEncoded(query: string, once: string): boolean {
  const searched = new URLSearchParams(once).get('q') ?? '';
  return !query.includes('=') || (/\P{ASCII}/u.test(searched) && !searched.includes('\ufffd'));
}

function trimmedAtEnd({ query, mends }: MendedQuery): MendedQuery | null {
  const at = query.lastIndexOf('=') + 1;
  const last = orNull(query.slice(at).replaceAll('+', '%20'));
  const [dropped = ''] = (last && AT_END.exec(last.slice(-LONGEST_END))) ?? [];
  if (last === null || at === 0 || dropped === '') return null;
  const kept = encodeURIComponent(last.slice(0, last.length - dropped.length));
  return { query: query.slice(0, at) + kept, mends: [...mends, 'punctuation'], dropped };
}

function orNull(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
