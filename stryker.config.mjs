/**
 * Mutation testing of what decides what is kept, run by `scripts/mutation.ts`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  mutate: ['src/masking/**/*.ts', 'src/ledger/{entries,event-masks,fingerprint}.ts'],
  // Without tsconfig.json: Stryker would rewrite it with an API that TypeScript 7 no longer has.
  ignorePatterns: ['*', '!src/**', '!tests/unit/**', '!tests/mutation/**', '!*.ts', '!*.mjs', '!package.json'],
  concurrency: 1,
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: '.output/mutation.json' },
  tempDirName: '.output/stryker',
  // What survives is compared with the list of what may.
  thresholds: { high: 100, low: 100, break: null },
};
