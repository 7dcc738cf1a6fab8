import {
  test as base,
  expect as baseExpect,
  type Expect,
  type MatcherReturnType,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestType,
} from '@playwright/test';
import type { Policy } from '../policy/policy.ts';
import type { SentPattern } from './matchers.ts';
import type { OutflowOptions } from './options.ts';
import { type Outflow, outflowOf } from './outflow.ts';
import { recordingOf, watchSettingsOf } from './recording.ts';
import { createWatch, type Watch } from './watch.ts';

export interface OutflowFixtures {
  /** What the test's pages have sent until now. */
  readonly outflow: Outflow;
  readonly outflowOptions: OutflowOptions;
}

/** The matchers that `expect` has for the fixture. */
export interface OutflowMatchers {
  /**
   * Passes if nothing was sent that the policy does not allow, and if there is no other risk of the severity `failOn` or
   * above. The policy is a file or an object; by default, it is that of the options.
   */
  readonly toSendNothingBeyond: (outflow: Outflow, policy?: string | Policy) => Promise<MatcherReturnType>;
  /** Passes if nothing is new or changed since the baseline with this name, and if no vendor of the baseline is silent. */
  readonly toMatchBaseline: (outflow: Outflow, name: string) => Promise<MatcherReturnType>;
  /** Passes when a field that matches the pattern was sent or, if the pattern names only a vendor, anything. */
  readonly toSend: (outflow: Outflow, pattern: SentPattern) => Promise<MatcherReturnType>;
}

interface WorkerFixtures {
  readonly _outflowWatch: Watch;
}

type OwnTest = TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & OutflowFixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions
>;

/**
 * Playwright's `test` with the fixture `outflow`. It records each test of a file that uses this `test`, also without naming
 * the fixture, starting with the first request, including requests of hooks before the test.
 */
export const test: OwnTest = base.extend<OutflowFixtures, WorkerFixtures>({
  outflowOptions: [{}, { option: true }],
  _outflowWatch: [
    // Playwright reads the names of the fixtures that are needed from the pattern.
    // biome-ignore lint/correctness/noEmptyPattern: none is needed
    async ({}, use) => {
      await use(createWatch());
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({ browser, _outflowWatch }, use) => {
      await _outflowWatch.addBrowser(browser);
      await use(browser);
    },
    { scope: 'worker', timeout: 0 },
  ],
  outflow: [
    async ({ _outflowWatch, outflowOptions }, use, testInfo) => {
      await _outflowWatch.begin(watchSettingsOf(outflowOptions));
      const recording = recordingOf(_outflowWatch, outflowOptions, testInfo);
      await use(outflowOf(recording));
      await _outflowWatch.end();
      if (recording.last !== null) await (await import('./attachments.ts')).attach(recording.last, testInfo);
    },
    { auto: true },
  ],
}) as unknown as OwnTest;

/** The first check loads what checks need: Playwright loads tests in many processes, some of which check nothing. */
const checks = () => import('./matchers.ts');

/** Playwright's `expect` with matchers for the fixture. */
export const expect: Expect<OutflowMatchers> = baseExpect.extend({
  async toSendNothingBeyond(outflow: Outflow, policy?: string | Policy) {
    return (await checks()).toSendNothingBeyond.call(this, outflow, policy);
  },
  async toMatchBaseline(outflow: Outflow, name: string) {
    return (await checks()).toMatchBaseline.call(this, outflow, name);
  },
  async toSend(outflow: Outflow, pattern: SentPattern) {
    return (await checks()).toSend.call(this, outflow, pattern);
  },
}) as unknown as Expect<OutflowMatchers>;
