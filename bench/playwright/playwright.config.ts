import { defineConfig } from '@playwright/test';
import type { OutflowFixtures } from 'outflow/playwright';
import demo from '../../demo/playwright/playwright.config.ts';

const projects = (demo.projects ?? []).map(({ use = {}, ...project }) => {
  const { args = [], ...launch } = use.launchOptions ?? {};
  // Pages must not detect the automation in either suite, since SDKs would then send less.
  const launchOptions = { ...launch, args: [...args, '--disable-blink-features=AutomationControlled'] };
  return { ...project, use: { ...use, launchOptions } };
});

/** The demo's own tests, with what a measurement needs. */
export default defineConfig<OutflowFixtures>({
  ...demo,
  projects,
  globalSetup: '../../demo/playwright/served-app.ts',
  testDir: '../../demo/playwright',
  snapshotPathTemplate: '../../demo/playwright/baselines/{arg}-{projectName}{ext}',
  // Only processor time counts, however busy the machine is.
  timeout: 900_000,
  expect: { timeout: 120_000 },
  reporter: 'dot',
});
