import { dirname } from 'node:path';
import type { BrowserContext, TestInfo } from '@playwright/test';
import type { Baseline } from '../baseline/baseline.ts';
import { longestHoldMs } from '../library/holding-sdks.ts';
import type { Policy } from '../policy/policy.ts';
import type { Report } from '../report/report.ts';
import type { OutflowOptions } from './options.ts';
import type { Reader } from './reader.ts';
import type { Watch, WatchSettings } from './watch.ts';

/** What a report is checked against. */
export interface Checks {
  /** A file, or the policy itself; null for none. By default, the policy of the options. */
  readonly policy?: string | Policy | null;
  /** By default, none. */
  readonly baseline?: Baseline | null;
}

/** The recording of one test. */
export interface Recording {
  readonly options: OutflowOptions;
  readonly testInfo: TestInfo;
  /** Folder to which paths of the options are relative. */
  readonly folder: string;
  /**
   * Makes pages send the queues of SDKs, unless the options turn that off, and waits until pending requests are sent.
   */
  settleRequests(): Promise<void>;
  /**
   * Does what {@link settleRequests} does, and waits for data that SDKs hold back for some seconds, so that each run of
   * a test has sent the same by then.
   */
  settle(): Promise<void>;
  /** The report on what was sent until now. */
  report(checks?: Checks): Promise<Report>;
  addContext(context: BrowserContext): Promise<void>;
  /** The last report; null if the test has not requested one. */
  readonly last: Report | null;
}

/** How to capture a test with these options. Only source lines need asynchronous call stacks. */
export function watchSettingsOf({ app, hideAutomation = false, sourceMaps }: OutflowOptions): WatchSettings {
  const hasMaps = sourceMaps !== undefined && sourceMaps.length > 0;
  return { app, hideAutomation, asyncStacks: hasMaps, notesCalls: hasMaps };
}

/** Creates the recording of a test whose browser contexts the watch captures. */
export function recordingOf(watch: Watch, options: OutflowOptions, testInfo: TestInfo): Recording {
  const { configFile } = testInfo.config;
  const folder = configFile === undefined ? process.cwd() : dirname(configFile);
  let last: Report | null = null;
  let loaded: Promise<Reader> | null = null;
  // Loaded when it is needed: most of Outflow is behind it, and not every test checks.
  const reader = (): Promise<Reader> => {
    loaded ??= import('./reader.ts').then(({ readerOf }) => readerOf(watch, options, folder));
    return loaded;
  };
  const { quietMs = 500, limitMs = 10_000 } = options.settle ?? {};
  let isCutShort = false;
  const quiet = async (): Promise<void> => {
    const settled = await Promise.all(watch.captures().map((capture) => capture.settled(quietMs, limitMs)));
    isCutShort = settled.includes(false);
  };
  const flushes = options.flush ?? true;
  const settleRequests = async (): Promise<void> => {
    if (flushes) await watch.flush();
    await quiet();
  };
  return {
    options,
    testInfo,
    folder,
    get last() {
      return last;
    },
    settleRequests,
    async settle() {
      const end = Date.now() + Math.min(longestHoldMs, limitMs);
      await settleRequests();
      const held = await (await reader()).waitForHeld(flushes, end);
      if (held !== 'nothing') await quiet();
      isCutShort ||= held === 'held';
    },
    async report(checks = {}) {
      last = await (await reader()).report(checks, isCutShort);
      return last;
    },
    addContext: (context) => watch.addContext(context),
  };
}
