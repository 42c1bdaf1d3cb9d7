/** The links of a Markdown document and the faults among them. Pure: files are looked up by the caller. */
import { posix } from 'node:path';

export interface Documents {
  /** Whether a file or folder exists; `path` is relative to the repository's root. */
  exists(path: string): boolean;
  /** The text of a Markdown file. */
  read(path: string): string;
}

/** All faults of one document, each as `file: link: message`. */
export function linkFaults(file: string, documents: Documents): string[] {
  return linksOf(documents.read(file)).flatMap((link) => {
    const message = faultOf(file, link, documents);
    return message === undefined ? [] : [`${file}: ${link}: ${message}`];
  });
}

/** Link and image targets, in order; what stands in code is not a link. */
export function linksOf(markdown: string): string[] {
  const prose = withoutCode(markdown);
  const inline = prose.matchAll(/\]\(\s*<?([^()\s>]+(?:\([^()\s]*\)[^()\s>]*)*)>?(?:\s+"[^"]*")?\s*\)/g);
  const references = prose.matchAll(/^ {0,3}\[[^\]^]+\]:\s+<?([^\s>]+)>?/gm);
  const html = prose.matchAll(/\s(?:src|href)="([^"]+)"/g);
  return [...inline, ...references, ...html].map((match) => match[1] ?? '');
}

/** Anchors of a document's headings, made as GitHub makes them; repeated headings get -1, -2 ... */
export function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutFences(markdown).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let n = 1; anchors.has(anchor); n += 1) anchor = `${slug}-${n}`;
    anchors.add(anchor);
  }
  return anchors;
}

function faultOf(file: string, link: string, documents: Documents): string | undefined {
  if (/^(https?:|mailto:)/.test(link)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return 'only http(s) and mailto links are allowed';
  if (link.startsWith('/')) return 'must be relative, so that it works wherever the document is read';
  const [path = '', anchor] = decodeURI(link).split('#', 2);
  const target = path === '' ? file : posix.normalize(posix.join(posix.dirname(file), path));
  if (target.startsWith('..')) return 'leads out of the repository';
  if (!documents.exists(target)) return 'there is no such file';
  if (anchor === undefined || !target.endsWith('.md')) return undefined;
  return anchorsOf(documents.read(target)).has(anchor) ? undefined : 'there is no such heading';
}

function withoutCode(markdown: string): string {
  return withoutFences(markdown).replace(/(`+)[^`].*?\1/g, '');
}

function withoutFences(markdown: string): string {
  return markdown.replace(/^( {0,3})(```+|~~~+)[^\n]*\n[\s\S]*?^ {0,3}\2\s*$/gm, '');
}
