import { defineConfig } from 'vitest/config';
import { packedVendors } from './vendors-build.mjs';

const jsx = { plugins: [packedVendors()], oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

export default defineConfig({
  test: {
    projects: [
      {
        ...jsx,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
          // Many random cases take their time on a busy machine.
          testTimeout: 60_000,
        },
      },
      { ...jsx, test: { name: 'bundle', include: ['tests/bundle.test.ts'] } },
      {
        ...jsx,
        test: {
          name: 'faces',
          include: ['tests/ui/**/*.test.ts'],
          globalSetup: 'tests/ui/bundle.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        ...jsx,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
