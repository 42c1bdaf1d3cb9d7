import { spawn } from 'node:child_process';

/**
 * Runs a program with its output shown, and resolves to its exit code: 1 when it cannot be started,
 * 124 when it took longer than `timeout` ms.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, timeout?: number }} [options]
 * @returns {Promise<number>}
 */
export function runCommand(command, args, { cwd, env = process.env, timeout = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, timeout, stdio: 'inherit' });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGTERM' ? 124 : 1)));
  });
}

/**
 * Runs one of the installed tools by its script, without npx and without a shell, so that it starts
 * fast and alike on every system.
 * @param {string} script path below node_modules, e.g. `vite/bin/vite.js`
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, timeout?: number }} [options]
 */
export function runTool(script, args, options) {
  return runCommand(process.execPath, [`node_modules/${script}`, ...args], options);
}

/**
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 */
export function runNpm(args, options = {}) {
  // npm tells its children where it lives; without it (a bare `node test.mjs`) PATH must do.
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return runCommand(process.execPath, [npm, ...args], options);
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}
