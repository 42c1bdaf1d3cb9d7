/** `npm start`: installs what is missing, builds, serves, and says where. Plain Node: nothing is installed yet. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './build.mjs';
import { dependenciesAreStale, ensureDependencies } from './dependencies.mjs';
import { nodeComplaint } from './node-version.mjs';

const HOST = '127.0.0.1';
const root = fileURLToPath(new URL('../../..', import.meta.url));
const port = Number(process.env.PORT ?? 4173);

const complaint = nodeComplaint();
if (complaint) stop(complaint);
if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`PORT is not a port: ${process.env.PORT}`);
if (!(await portIsFree())) {
  stop(
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=4180 npm start`,
  );
}
if (dependenciesAreStale(root)) {
  console.log('The first start installs and builds: a minute or two. Later ones take seconds.');
}
if (!(await ensureDependencies(root))) stop('The dependencies could not be installed; npm says why above.');
if (!(await ensureBuild(root))) stop('The build failed; the faults are listed above.');
await serve();

async function serve() {
  const args = ['node_modules/vite/bin/vite.js', 'preview', '--port', String(port), '--strictPort'];
  const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  server.on('exit', (code) => process.exit(code ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill());
  const address = `http://${HOST}:${port}/`;
  await answers(address);
  console.log(`\nDMZ Incident Map: ${address}\nStop with Ctrl+C.`);
}

/**
 * Resolves when the page is really served; the process ends by itself if the server does.
 * @param {string} address
 */
async function answers(address) {
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** @returns {Promise<boolean>} */
function portIsFree() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
