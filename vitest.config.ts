import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { filesBelow } from './src/cli/bootstrap/files-below.mjs';

/**
 * Pure code must not depend on where the reader sits. In its tests whatever would do so throws; what reads and writes
 * times runs east of UTC and west of it too, since the libraries under it might ask in a way that is not noticed.
 */
const OF_TIME = [
  'src/{axis,domain/time,i18n,state/address}/**/*.test.ts',
  'src/features/timeline/**/*.test.ts',
];
const TIME_ZONES = { 'Asia/Seoul': OF_TIME, 'America/Los_Angeles': OF_TIME, UTC: ['src/**/*.test.ts'] };
/** These read files or start programs: once is enough. Every other folder, a new one too, is pure. They put back what they change of the process. */
const TOOLS = [
  'src/{app,cli,start,testing,ui,worker}/**/*.test.ts',
  'src/*.test.ts',
  'e2e/pictures/*.test.ts',
];
/** These put stand-ins in the place of modules, which would outlast them where modules are loaded once. */
const WITH_STAND_INS = filesBelow('src').filter(
  (file) => /\.test\.tsx?$/.test(file) && /\bvi\.(mock|doMock)\(/.test(readFileSync(file, 'utf8')),
);

/** Property tests on a busy machine of two cores; a test that hangs still ends. */
const testTimeout = 30_000;

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      ...Object.entries(TIME_ZONES).map(([zone, include]) => ({
        // Pure code leaves nothing behind that the next file could trip over: its modules are loaded once.
        test: {
          name: zone,
          include,
          exclude: [...TOOLS, ...WITH_STAND_INS, '**/node_modules/**'],
          env: { TZ: zone },
          setupFiles: ['src/testing/no-system-zone.setup.ts'],
          isolate: false,
          testTimeout,
        },
      })),
      {
        test: {
          name: 'tools',
          isolate: false,
          testTimeout,
          include: TOOLS,
          exclude: [...WITH_STAND_INS, '**/node_modules/**'],
        },
      },
      {
        // Each test takes away what it rendered, and with it what the next could trip over.
        test: {
          name: 'components',
          include: ['src/**/*.test.tsx'],
          exclude: [...WITH_STAND_INS, '**/node_modules/**'],
          environment: 'happy-dom',
          isolate: false,
          testTimeout,
        },
      },
      {
        test: {
          name: 'stand-ins',
          include: WITH_STAND_INS,
          environment: 'happy-dom',
          testTimeout,
        },
      },
    ],
  },
});
