/**
 * The Content Security Policy and the other security headers: the one place that states them.
 * The dev server, the preview server, the meta tag of the built page and the browser tests read it.
 */
import { EMBED_PAGE } from './domain/record/published/embed-page.ts';
import { START_HASHES } from './start/start-page.ts';

const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': `'self' ${START_HASHES.script}`,
  'worker-src': "'self'",
  'style-src': `'self' ${START_HASHES.style}`,
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'frame-ancestors': "'self'",
};

/** Who may show a page in a frame: pages of its own host, or of any. */
export type FramedBy = 'own' | 'any';

/**
 * The policy as a header's value. `styleNonce` is for the dev server alone, which injects the style
 * elements of hot updates: it admits elements with that nonce and nothing else.
 */
export function cspHeader(styleNonce?: string, framedBy: FramedBy = 'own'): string {
  const styles =
    styleNonce === undefined ? {} : { 'style-src': `${POLICY['style-src']} 'nonce-${styleNonce}'` };
  const frames = framedBy === 'own' ? {} : { 'frame-ancestors': '*' };
  return serialise({ ...POLICY, ...styles, ...frames });
}

/** The policy for a meta tag, where browsers ignore `frame-ancestors` and complain of it. */
export function cspMeta(): string {
  const { 'frame-ancestors': _ignoredInMeta, ...rest } = POLICY;
  return serialise(rest);
}

/** The policy of pages that need no script, for their meta tag: styles, pictures and fonts of their own and nothing else. */
export function scriptlessCspMeta(): string {
  const { 'font-src': fonts = '', ...rest } = POLICY;
  const own = ['default-src', 'base-uri', 'form-action', 'object-src'].map((name) => [
    name,
    rest[name] ?? "'none'",
  ]);
  return serialise({
    ...Object.fromEntries(own),
    'script-src': "'none'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': fonts,
  });
}

/** Of every security header that a server should send, those that are the same for all files. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Those that differ for what others may show in a frame. */
export function framingHeaders(framedBy: FramedBy, styleNonce?: string): Record<string, string> {
  return {
    'Content-Security-Policy': cspHeader(styleNonce, framedBy),
    // A page that isolates itself by COEP shows a frame only with this.
    'Cross-Origin-Resource-Policy': framedBy === 'any' ? 'cross-origin' : 'same-origin',
  };
}

/** Who may show what is at a path, from whatever folder the page is in. Some hosts leave the ending out. */
export function framedBy(path: string): FramedBy {
  const name = path.split(/[?#]/)[0]?.split('/').at(-1);
  return name === EMBED_PAGE || name === EMBED_PAGE.replace('.html', '') ? 'any' : 'own';
}

/** Every security header a server of this page should send with the file at `path`. */
export function securityHeaders(path: string, styleNonce?: string): Record<string, string> {
  return { ...framingHeaders(framedBy(path), styleNonce), ...COMMON_HEADERS };
}

function serialise(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
