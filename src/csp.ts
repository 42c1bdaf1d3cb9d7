/**
 * The Content Security Policy and the other security headers: the one place that states them.
 * The dev server, the preview server, the meta tag of the built page and the browser tests read it.
 */

const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'frame-ancestors': "'self'",
};

/**
 * The policy as a header's value. `styleNonce` is for the dev server alone, which injects the style
 * elements of hot updates: it admits elements with that nonce and nothing else.
 */
export function cspHeader(styleNonce?: string): string {
  const styles = styleNonce === undefined ? {} : { 'style-src': `'self' 'nonce-${styleNonce}'` };
  return serialise({ ...POLICY, ...styles });
}

/** The policy for a meta tag, where browsers ignore `frame-ancestors` and complain of it. */
export function cspMeta(): string {
  const { 'frame-ancestors': _ignoredInMeta, ...rest } = POLICY;
  return serialise(rest);
}

/** The policy of pages that need no script, for their meta tag: styles, pictures and fonts of their own and nothing else. */
export function scriptlessCspMeta(): string {
  const { 'style-src': styles = '', 'font-src': fonts = '', ...rest } = POLICY;
  const own = ['default-src', 'base-uri', 'form-action', 'object-src'].map((name) => [
    name,
    rest[name] ?? "'none'",
  ]);
  return serialise({
    ...Object.fromEntries(own),
    'script-src': "'none'",
    'style-src': styles,
    'img-src': "'self'",
    'font-src': fonts,
  });
}

/** Every security header a server of this page should send. */
export function securityHeaders(styleNonce?: string): Record<string, string> {
  return {
    'Content-Security-Policy': cspHeader(styleNonce),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

function serialise(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
