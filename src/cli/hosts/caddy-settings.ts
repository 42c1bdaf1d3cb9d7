/** Settings for Caddy. */
import { EMBED_PAGE } from '#domain/record/published/embed-page.ts';
import { CACHE, COMPRESSED, EVERYWHERE, FRAMED, HASHED_FOLDER, TYPES } from './host-rules.ts';

/** What whoever publishes sets. */
export interface CaddyPlace {
  /** The address of the site; Caddy gets a certificate for a public name by itself. */
  readonly site: string;
  /** The folder that holds the site, without the path below it. */
  readonly root: string;
  /** Where the built folder is below it: '/' or '/dmz/'. */
  readonly base: string;
}

export const CADDY_EXAMPLE: CaddyPlace = { site: 'example.org', root: '/var/www/dmz', base: '/' };

export function caddyText({ site, root, base }: CaddyPlace): string {
  const types = Object.entries(TYPES).flatMap(([ending, type]) => [
    `\t@${ending} path *.${ending}`,
    `\theader @${ending} Content-Type "${type}"`,
  ]);
  return `# Written by npm run hosts -- --write; what it says is tested by npm run hosts.

${site} {
\troot * ${root}
\tencode {
\t\tgzip
\t\tmatch {
${['text/html', ...COMPRESSED].map((type) => `\t\t\theader Content-Type ${type}*`).join('\n')}
\t\t}
\t}
\theader {
${lines(EVERYWHERE, '\t\t')}
\t}
\t@embedded path ${base}${EMBED_PAGE}
\theader @embedded {
${lines(FRAMED.any, '\t\t')}
\t}
\t@not_embedded not path ${base}${EMBED_PAGE}
\theader @not_embedded {
${lines(FRAMED.own, '\t\t')}
\t}
\t@hashed path ${base}${HASHED_FOLDER}/*
\theader @hashed Cache-Control "${CACHE.hashed}"
\t@not_hashed not path ${base}${HASHED_FOLDER}/*
\theader @not_hashed Cache-Control "${CACHE.other}"
${types.join('\n')}
\tfile_server
\thandle_errors {
\t\theader Cache-Control "${CACHE.other}"
\t\t@missing expression {http.error.status_code} == 404
\t\trewrite @missing ${base}404.html
\t\tfile_server
\t}
}
`;
}

function lines(headers: Readonly<Record<string, string>>, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}${name} "${value}"`)
    .join('\n');
}
