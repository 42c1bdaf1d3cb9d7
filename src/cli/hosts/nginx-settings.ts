/** Settings for nginx: one server block, and the two maps that its headers are read from. */
import { EMBED_PAGE } from '#domain/record/published/embed-page.ts';
import { CACHE, COMPRESSED, EVERYWHERE, FRAMED, HASHED_FOLDER, TYPES } from './host-rules.ts';

/** What whoever publishes sets, as it stands in the file that comes with the project. */
export interface NginxPlace {
  /** `listen`. */
  readonly listen: string;
  readonly serverName: string;
  /** The folder that holds the site, without the path below it. */
  readonly root: string;
  /** Where the built folder is below it: '/' or '/dmz/'. */
  readonly base: string;
}

export const NGINX_EXAMPLE: NginxPlace = {
  listen: '80',
  serverName: 'example.org',
  root: '/var/www/dmz',
  base: '/',
};

/** Endings that its own list has: given twice it would warn of them. */
const KNOWN = ['woff2'];

const CHANGING = Object.keys(FRAMED.own);

export function nginxText({ listen, serverName, root, base }: NginxPlace): string {
  const maps = CHANGING.map((name) => {
    const [own, any] = [FRAMED.own, FRAMED.any].map((headers) => headers[name] ?? '');
    return `map $uri ${variable(name)} {
    default "${own}";
    "${base}${EMBED_PAGE}" "${any}";
}`;
  });
  const headers = [
    ...CHANGING.map((name) => [name, variable(name)] as const),
    ['Cache-Control', '$dmz_cache_control'] as const,
    ...Object.entries(EVERYWHERE),
  ];
  const types = Object.entries(TYPES)
    .filter(([ending]) => !KNOWN.includes(ending))
    .map(([ending, type]) => `        ${type} ${ending};`);
  return `# Written by npm run hosts -- --write; what it says is tested by npm run hosts.
# To be included within http { }, e.g. as /etc/nginx/conf.d/dmz.conf.

${maps.join('\n')}
map $uri $dmz_cache_control {
    default "${CACHE.other}";
    "~^${base}${HASHED_FOLDER}/" "${CACHE.hashed}";
}

server {
    listen ${listen};
    # For HTTPS: listen 443 ssl; with ssl_certificate and ssl_certificate_key, or let certbot write them.
    server_name ${serverName};
    root ${root};

    include mime.types;
    types {
${types.join('\n')}
    }
    charset utf-8;

    gzip on;
    gzip_vary on;
    gzip_types ${COMPRESSED.join(' ')};

    location ${base} {
        index index.html;
        try_files $uri $uri/ =404;
    }
    error_page 404 ${base}404.html;

${headers.map(([name, value]) => `    add_header ${name} ${value.startsWith('$') ? value : `"${value}"`} always;`).join('\n')}
}
`;
}

function variable(header: string): string {
  return `$dmz_${header.toLowerCase().replaceAll('-', '_')}`;
}
