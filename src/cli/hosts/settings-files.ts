/** The files with settings that come with the project. */
import { CADDY_EXAMPLE, caddyText } from './caddy-settings.ts';
import { NGINX_EXAMPLE, nginxText } from './nginx-settings.ts';

export const NGINX_FILE = 'docs/how-to/hosts/nginx.conf';
export const CADDY_FILE = 'docs/how-to/hosts/Caddyfile';

/** By path, as they are made from the one module of rules. */
export const SETTINGS_FILES: ReadonlyMap<string, string> = new Map([
  [NGINX_FILE, nginxText(NGINX_EXAMPLE)],
  [CADDY_FILE, caddyText(CADDY_EXAMPLE)],
]);
