/**
 * `npm run hosts`: serves the build with each web server that is installed, under the root and under a path, by the settings
 * that come with the project, and tells what they do not answer as they should. `-- --write` writes the settings.
 */
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { filesBelow } from '#cli/bootstrap/files-below.mjs';
import { SETTINGS_FILES } from '#cli/hosts/settings-files.ts';
import { Findings, tryHost, tryUpdate } from '#cli/hosts/trial.ts';
import { TRIED_HOSTS, type TriedHost, versionOf } from '#cli/hosts/tried-hosts.ts';

const BUILD = 'dist';

async function main(): Promise<void> {
  if (process.argv.includes('--write')) {
    for (const [path, text] of SETTINGS_FILES) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return;
  }
  if (!existsSync(join(BUILD, 'index.html')))
    throw new Error('There is no build: npm run build comes first.');
  for (const host of TRIED_HOSTS) {
    const version = versionOf(host);
    if (version === undefined) {
      console.log(
        `${host.name} is not installed and was not tried. On Debian: apt-get install nginx-light caddy`,
      );
      continue;
    }
    for (const base of ['/', '/dmz/']) {
      const { checks, faults } = await tried(host, base);
      const end = faults.length === 0 ? 'all as they should be' : `${faults.length} not as they should be`;
      console.log(`${host.name} (${version}), page at ${base}: ${checks} answers, ${end}`);
      for (const fault of faults) console.log(`  ${fault}`);
      if (faults.length > 0) process.exitCode = 1;
    }
  }
}

async function tried(host: TriedHost, base: string): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'dmz-host-'));
  // A server that root starts reads as somebody else.
  chmodSync(folder, 0o755);
  const site = join(folder, 'site');
  const page = join(site, base);
  cpSync(BUILD, page, { recursive: true });
  const port = await freePort();
  const server = host.start({ folder, site, base, port });
  try {
    const address = `http://127.0.0.1:${port}${base}`;
    await answering(address);
    const files = filesBelow(page).map((path) => relative(page, path).replaceAll('\\', '/'));
    const found = new Findings();
    await tryHost(address, page, files, found);
    await tryUpdate(address, () => appendFileSync(join(page, 'index.html'), '<!-- new -->\n'), found);
    return found;
  } finally {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Nobody answers at ${address}`);
}

await main();
