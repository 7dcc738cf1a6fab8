import { test as base, expect as baseExpect, type ExpectMatcherState, type Page } from '@playwright/test';
import type { OutflowFixtures } from 'outflow/playwright';
import { longestHoldMs } from '../../src/library/holding-sdks.ts';

// In place of `outflow/playwright`: Playwright's own `test`, which records nothing. Checks only wait.

/** Milliseconds for the requests themselves. */
const sendingMs = 500;

interface Unrecorded {
  readonly page: Page;
  hasWaited: boolean;
}

export const test = base.extend<OutflowFixtures>({
  outflowOptions: [{}, { option: true }],
  outflow: async ({ page }, use) => {
    const step = async () => undefined;
    await use({ page, step, hasWaited: false } as unknown as OutflowFixtures['outflow']);
  },
});

/** Waits once until SDKs have sent what they hold back, so that the suite sends the same as with the fixture. */
async function passes(this: ExpectMatcherState, outflow: unknown) {
  const own = outflow as Unrecorded;
  if (!own.hasWaited && process.env.OUTFLOW_BENCH_WAITS !== '0')
    await own.page.waitForTimeout(longestHoldMs + sendingMs);
  own.hasWaited = true;
  return { pass: !this.isNot, message: () => '' };
}

export const expect = baseExpect.extend({ toSendNothingBeyond: passes, toMatchBaseline: passes, toSend: passes });
