/** What a host should send with which file of the build: the one source of the settings for every kind of host. */
import { COMMON_HEADERS, framingHeaders } from '#csp.ts';

/** A year, once the site is known to be served by HTTPS. Browsers ignore it where a page came by HTTP. */
export const HTTPS_HEADER = { 'Strict-Transport-Security': 'max-age=31536000' } as const;

/** The folder whose files have their content's hash in their names. */
export const HASHED_FOLDER = 'assets';

/** The name of a hashed file changes with its content; any other is asked for again each time, and answered with 304 where it is the same. */
export const CACHE = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** By the ending of a file's name, where hosts do not agree or do not know. */
export const TYPES: Readonly<Record<string, string>> = {
  geojson: 'application/geo+json',
  parquet: 'application/vnd.apache.parquet',
  pmtiles: 'application/vnd.pmtiles',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** Types that are worth compressing. Files that are read by ranges must not be compressed, and are packed already. */
export const COMPRESSED: readonly string[] = [
  'application/geo+json',
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'image/svg+xml',
  'text/css',
  'text/javascript',
  'text/plain',
  'application/xml',
];

/** Headers of all files. */
export const EVERYWHERE: Readonly<Record<string, string>> = { ...COMMON_HEADERS, ...HTTPS_HEADER };

export const FRAMED = {
  own: framingHeaders('own'),
  any: framingHeaders('any'),
} as const;
