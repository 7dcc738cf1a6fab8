import { writeFile } from 'node:fs/promises';
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
import { writeReport } from '../cli/formats.ts';
import type { Policy } from '../policy/policy.ts';
import { unsentLines } from '../report/unsent-text.ts';
import { type SentPattern, toMatchBaseline, toSend, toSendNothingBeyond } from './matchers.ts';
import type { OutflowOptions } from './options.ts';
import { type Outflow, outflowOf } from './outflow.ts';
import { type Recording, recordingOf, watchSettingsOf } from './recording.ts';
import { createWatch, type Watch } from './watch.ts';

export interface OutflowFixtures {
  /** What the test's pages have sent until now. */
  readonly outflow: Outflow;
  readonly outflowOptions: OutflowOptions;
}

export interface OutflowMatchers {
  readonly toSendNothingBeyond: (outflow: Outflow, policy?: string | Policy) => Promise<MatcherReturnType>;
  readonly toMatchBaseline: (outflow: Outflow, name: string) => Promise<MatcherReturnType>;
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
      await attach(recording);
    },
    { auto: true },
  ],
}) as unknown as OwnTest;

/** Playwright's `expect` with matchers for the fixture. */
export const expect: Expect<OutflowMatchers> = baseExpect.extend({
  toSendNothingBeyond,
  toMatchBaseline,
  toSend,
}) as unknown as Expect<OutflowMatchers>;

/** Attaches the last report to the test, with notes on what it does not contain. */
async function attach({ last: report, testInfo }: Recording): Promise<void> {
  if (report === null) return;
  for (const line of unsentLines(report)) testInfo.annotations.push({ type: 'outflow', description: line });
  // Attached as files, since Playwright prints the bodies of attachments in the terminal.
  for (const [format, contentType] of formats) {
    const name = `outflow-report.${format}`;
    const path = testInfo.outputPath(name);
    await writeFile(path, writeReport(report, format, { width: 100, raw: false }));
    await testInfo.attach(name, { path, contentType });
  }
}

const formats = [
  ['json', 'application/json'],
  ['html', 'text/html'],
] as const;
