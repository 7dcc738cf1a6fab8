import { defineConfig } from '@playwright/test';
import type { OutflowFixtures } from 'outflow/playwright';
import demo from '../../demo/playwright/playwright.config.ts';

/** The same journey ten times, by Playwright's own `test` or by the fixture's. */
export default defineConfig<OutflowFixtures>({
  ...demo,
  globalSetup: '../../demo/playwright/served-app.ts',
  testDir: '.',
  // Only processor time counts, however busy the machine is.
  timeout: 900_000,
  expect: { timeout: 120_000 },
  workers: 2,
  repeatEach: Number(process.env.OUTFLOW_BENCH_REPEATS ?? 10),
  reporter: 'dot',
});
