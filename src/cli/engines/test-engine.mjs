/** `npm run test:firefox`, `npm run test:webkit`: installs what is missing, the engine too, builds, and runs all its trials. */
import { fileURLToPath } from 'node:url';
import { ensureBuild } from '#cli/bootstrap/build.mjs';
import { ensureDependencies } from '#cli/bootstrap/dependencies.mjs';
import { nodeComplaint } from '#cli/bootstrap/node-version.mjs';
import { ensureFirefox, ensureWebKit } from './ensure-engines.mjs';
import { runEngines, toldByEngines } from './run-engines.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const [engine, ...words] = process.argv.slice(2);

const complaint = nodeComplaint();
if (complaint) stop(complaint);
if (engine !== 'firefox' && engine !== 'webkit') stop('Which engine? firefox or webkit');
if (!(await ensureDependencies(root))) stop('The dependencies could not be installed; npm says why above.');
const ensured = await (engine === 'firefox' ? ensureFirefox(root) : ensureWebKit());
if ('complaint' in ensured) stop(ensured.complaint);
if (!(await ensureBuild(root))) stop('The build failed; the faults are listed above.');
console.log(ensured.name);
process.exitCode = await runEngines(root, [engine], { words });
for (const sentence of toldByEngines(root)) console.log(sentence);

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
