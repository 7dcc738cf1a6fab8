/**
 * Mutation testing of the code that masks and stores values, run by `scripts/mutation.ts`.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  mutate: ['src/masking/**/*.ts', 'src/ledger/{entries,event-masks,fingerprint}.ts'],
  // tsconfig.json is excluded, since Stryker would rewrite it with an API that TypeScript 7 no longer has.
  ignorePatterns: [
    '*',
    '!src/**',
    '!tests/unit/**',
    '!tests/mutation/**',
    '!build/**',
    '!*.ts',
    '!*.mjs',
    '!package.json',
  ],
  concurrency: 1,
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: '.output/mutation.json' },
  tempDirName: '.output/stryker',
  // No threshold: surviving mutants are compared with the list of accepted ones.
  thresholds: { high: 100, low: 100, break: null },
};
