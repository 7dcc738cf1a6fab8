import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import type { OutflowFixtures } from 'outflow/playwright';
import demo from '../../demo/playwright/playwright.config.ts';

const projects = (demo.projects ?? []).map(({ use = {}, ...project }) => {
  const { args = [], ...launch } = use.launchOptions ?? {};
  // Pages must not detect the automation in either suite, since SDKs would then send less.
  const launchOptions = { ...launch, args: [...args, '--disable-blink-features=AutomationControlled'] };
  // Both suites use the user agent of a headed browser, since the fixture would hide that a browser is headless.
  const { userAgent } = devices['Desktop Chrome'];
  return { ...project, use: { userAgent, ...use, launchOptions } };
});

/** The tests of a folder, by default the demo's own, with what a measurement needs. */
export default defineConfig<OutflowFixtures>({
  ...demo,
  projects,
  globalSetup: '../../demo/playwright/served-app.ts',
  testDir: join('../..', process.env.OUTFLOW_BENCH_FOLDER ?? 'demo/playwright'),
  snapshotPathTemplate: '../../demo/playwright/baselines/{arg}-{projectName}{ext}',
  // Only processor time counts, however busy the machine is.
  timeout: 900_000,
  expect: { timeout: 120_000 },
  reporter: 'dot',
});
