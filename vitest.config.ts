import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** Rooms whose tests share nothing but pure modules: these are loaded once for all of a worker's files. */
const PURE = ['core', 'text', 'glossary', 'checks', 'formats', 'evaluate', 'publish'].map(
  (room) => `test/${room}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    // Many tests wait for servers, processes and windows: a worker more than there are cores keeps these at work.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'desk',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...PURE],
          // Browsers and processes on a machine that others use too: once more before it counts. The report tells of each.
          retry: process.env.CI ? 1 : 0,
        },
      },
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
    ],
  },
});
