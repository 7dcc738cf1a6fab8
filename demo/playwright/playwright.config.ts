import { defineConfig, devices } from '@playwright/test';
import type { OutflowFixtures } from 'outflow/playwright';
import { persona } from '../persona.ts';
import { demoApp } from '../sink.ts';
import { executable, resolverRules, sourceMaps } from './served-app.ts';

const chromium = {
  launchOptions: {
    ...{ executablePath: executable(), chromiumSandbox: process.getuid?.() !== 0 },
    args: ['--ignore-certificate-errors', '--disable-quic', resolverRules()],
  },
};

/** The demo's own end-to-end tests, as a team would write them. `OUTFLOW_DEMO_RELEASE=2` tests the second release. */
export default defineConfig<OutflowFixtures>({
  globalSetup: './served-app.ts',
  outputDir: '../../out/playwright',
  fullyParallel: true,
  // The same on every platform.
  snapshotPathTemplate: '{testDir}/baselines/{arg}-{projectName}{ext}',
  // A busy machine needs longer than Playwright's own limits.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: Number(process.env.OUTFLOW_DEMO_WORKERS ?? 4),
  reporter: [['list']],
  use: {
    baseURL: demoApp,
    ignoreHTTPSErrors: true,
    outflowOptions: {
      hideAutomation: true,
      sourceMaps: sourceMaps(),
      canaries: [{ label: 'user', category: 'email', value: persona.email }],
    },
  },
  projects: [
    { name: 'desktop', use: { ...chromium, viewport: { width: 1280, height: 800 } } },
    { name: 'mobile', use: { ...devices['Pixel 7'], ...chromium } },
  ],
});
