/** The servers that are tried: how each is started with the settings of the project, for a folder and a port. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyText } from './caddy-settings.ts';
import { nginxText } from './nginx-settings.ts';

export interface TriedHost {
  readonly name: string;
  /** The program, and how it says its version. */
  readonly program: readonly [string, string];
  /** Writes its settings below `folder` and starts it; `site` is the folder that is served, `base` where the page is in it. */
  start(place: Place): ChildProcess;
}

export interface Place {
  readonly folder: string;
  readonly site: string;
  readonly base: string;
  readonly port: number;
}

export const TRIED_HOSTS: readonly TriedHost[] = [
  {
    name: 'nginx',
    program: ['nginx', '-v'],
    start({ folder, site, base, port }) {
      const settings = nginxText({ listen: `127.0.0.1:${port}`, serverName: '_', root: site, base });
      writeFileSync(join(folder, 'dmz.conf'), settings);
      writeFileSync(join(folder, 'nginx.conf'), nginxFrame(folder));
      // The settings name it from the folder that nginx is installed in.
      cpSync('/etc/nginx/mime.types', join(folder, 'mime.types'));
      return spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
        stdio: 'ignore',
      });
    },
  },
  {
    name: 'Caddy',
    program: ['caddy', 'version'],
    start({ folder, site, base, port }) {
      const settings = caddyText({ site: `http://127.0.0.1:${port}`, root: site, base });
      const file = join(folder, 'Caddyfile');
      // No control port, and nothing kept outside of the folder of the trial.
      writeFileSync(file, `{\n\tadmin off\n}\n\n${settings}`);
      const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
      return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], { env, stdio: 'ignore' });
    },
  },
];

/** The version of an installed server; undefined where it is not installed. */
export function versionOf({ program: [command, argument] }: TriedHost): string | undefined {
  const { status, stdout, stderr } = spawnSync(command, [argument], { encoding: 'utf8' });
  return status === 0 ? `${stdout}${stderr}`.trim() : undefined;
}

/** What Debian's nginx.conf has around its sites, for one process that any user can run. */
function nginxFrame(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  mkdirSync(join(folder, 'temporary'), { recursive: true });
  return `daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
events { }
http {
    access_log off;
${temporary.map((name) => `    ${name}_temp_path ${join(folder, 'temporary', name)};`).join('\n')}
    include ${join(folder, 'dmz.conf')};
}
`;
}
