import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { packedVendors } from './build/vendors.mjs';
import { FilesByProject } from './tests/files-by-project.ts';

const jsx = { plugins: [packedVendors()], oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

/** The test that counts the steps of the pipeline. */
const instrumented = 'tests/unit/fuzz/growth.test.ts';

const cores = availableParallelism();
const withoutBrowser = { maxWorkers: cores, sequence: { groupOrder: 0 } };

/**
 * `npm test` runs the projects with browsers in parallel, since they mostly wait. More browsers at the same time would
 * slow each other down too much.
 */
const inBrowser = {
  maxWorkers: Math.ceil(cores / 2),
  isolate: false,
  sequence: { groupOrder: 1 },
  // By default one second, in which a page on a busy machine may not have drawn.
  expect: { poll: { timeout: 15_000 } },
};

const endToEnd = (browser: 'chromium' | 'firefox') => ({
  ...jsx,
  test: {
    name: `e2e-${browser}`,
    include: ['tests/e2e/**/*.test.ts'],
    provide: { browser },
    testTimeout: 180_000,
    hookTimeout: 180_000,
    ...inBrowser,
  },
});

export default defineConfig({
  test: {
    sequence: { sequencer: FilesByProject },
    projects: [
      {
        ...jsx,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
          exclude: [instrumented],
          // Not isolated, so that the catalogue is loaded once for many files.
          isolate: false,
          // Many random cases take long on a busy machine.
          testTimeout: 60_000,
          ...withoutBrowser,
        },
      },
      {
        ...jsx,
        // In a worker of its own, since it instruments the modules that it loads.
        test: { name: 'fuzz', include: [instrumented], testTimeout: 60_000, ...withoutBrowser },
      },
      {
        ...jsx,
        test: {
          name: 'bundle',
          include: [
            'tests/bundle.test.ts',
            'tests/release.test.ts',
            'tests/addon-lint.test.ts',
            'tests/package.test.ts',
          ],
          testTimeout: 120_000,
          ...withoutBrowser,
        },
      },
      {
        ...jsx,
        test: {
          name: 'faces',
          include: ['tests/ui/**/*.test.ts'],
          globalSetup: 'tests/ui/harness.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          ...inBrowser,
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
